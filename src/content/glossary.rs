//! Hard words, explained: the terms there are, and which of them a reader meets in a text.

use super::{
    json::Json,
    lang::{Lang, Text},
    shape::{Field, Kind, SOURCE, check, optional, required},
    validation_error::{ValidationError, ValidationErrors},
    words::Source,
};
use crate::domain::pack::Slug;

/// Terms with the spellings by which they are found.
#[derive(Clone, Debug)]
pub struct Glossary {
    terms: Vec<Term>,
    spellings: Vec<Spelling>,
}

/// A hard word and what it means.
#[derive(Clone, Debug)]
pub struct Term {
    /// Stable name.
    pub id: Slug,
    /// The word.
    pub term: Text,
    /// What it is, in one or two sentences.
    pub text: Text,
    /// Where one meets it, or how it looks in daily work.
    pub seen: Option<Text>,
    /// Where it stands; `None` for what is general knowledge.
    pub source: Option<Source>,
}

/// A way to write a term.
#[derive(Clone, Debug)]
struct Spelling {
    lang: Lang,
    word: String,
    /// Its first letter in lower case: most places of a text are passed by this alone.
    first: char,
    /// Position of the term.
    term: usize,
}

const GLOSSARY: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-glossary"])),
    required("version", Kind::Count),
    optional("sources", Kind::Tables("source", SOURCE)),
    required("terms", Kind::Tables("term", TERM)),
];
const TERM: &[Field] = &[
    required("id", Kind::Slug),
    required("term", Kind::Text),
    optional("words", Kind::Table(WORDS)),
    required("text", Kind::Text),
    optional("where", Kind::Text),
    optional("source", Kind::In("sources")),
];
const WORDS: &[Field] = &[optional("ja", Kind::Names), optional("en", Kind::Names)];

/// Checks a glossary file. Its digest is not kept: no result depends on it.
///
/// # Errors
///
/// Every mistake found, each with term and field.
pub fn load(file: &Json, _sha256: &str) -> Result<Glossary, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    let f = &mut faults;
    check(f, file, GLOSSARY);
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    check_spellings(f, file.list("terms"));
    faults.done()?;
    read(file, "").ok_or_else(Vec::new)
}

/// The terms of a file that is known to be right.
pub(super) fn read(file: &Json, _sha256: &str) -> Option<Glossary> {
    let tables = file.list("terms");
    let terms = tables.iter().map(|table| term(file, table)).collect::<Option<_>>()?;
    Some(Glossary { terms, spellings: spellings(tables) })
}

fn term(file: &Json, table: &Json) -> Option<Term> {
    Some(Term {
        id: Slug::new(table.text_at("id"))?,
        term: Text::read(table, "term"),
        text: Text::read(table, "text"),
        seen: table.get("where").map(Text::of),
        source: Source::read(file, table),
    })
}

/// Every spelling of every term. Where a language has none, the term itself is the one.
fn spellings(tables: &[Json]) -> Vec<Spelling> {
    let mut all: Vec<Spelling> = Vec::new();
    for (term, table) in tables.iter().enumerate() {
        for lang in Lang::ALL {
            let tag = lang.tag();
            let given = table.get("words").map_or(&[][..], |words| words.list(tag));
            let itself = table.get("term").and_then(|term| term.get(tag));
            let itself = itself.filter(|_| given.is_empty());
            for word in given.iter().chain(itself).filter_map(Json::text) {
                if let Some(first) = word.chars().next() {
                    let first = first.to_ascii_lowercase();
                    all.push(Spelling { lang, word: word.to_owned(), first, term });
                }
            }
        }
    }
    all
}

/// No two terms are written alike.
fn check_spellings(f: &mut ValidationErrors, tables: &[Json]) {
    let all = spellings(tables);
    for (at, Spelling { lang, word, term, .. }) in all.iter().enumerate() {
        let same = |before: &Spelling| {
            before.lang == *lang && before.word.eq_ignore_ascii_case(word)
        };
        if all.iter().take(at).any(same) {
            let id = tables.get(*term).map_or("", |table| table.text_at("id"));
            let problem = format!("has `{word}`, which is there already");
            f.add(&format!("term {id}.words"), lang.tag(), problem);
        }
    }
}

impl Glossary {
    /// The terms, in the order of the file.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// This glossary, with the terms of another one after its own.
    #[must_use]
    pub fn and(mut self, other: Glossary) -> Self {
        let own = self.terms.len();
        self.terms.extend(other.terms);
        for mut spelling in other.spellings {
            spelling.term += own;
            self.spellings.push(spelling);
        }
        self
    }

    /// The terms that occur in the texts, each once, in the order of their first
    /// occurrence.
    ///
    /// Of several spellings that begin at the same place the longest counts, and what lies
    /// within it is not looked at again: 多要素認証 is not 認証. A spelling that begins or
    /// ends with a Latin letter, a digit or katakana is found only as a whole word: ログ is
    /// not in ブログ. In English, capital and small letters are the same.
    ///
    /// It is looked up while a screen is drawn. The cost is that of comparing a letter for
    /// each letter of the texts and each spelling; words are compared only where those agree.
    #[must_use]
    pub fn found(&self, lang: Lang, texts: &[&str]) -> Vec<&Term> {
        // Plain Japanese writes the words as Japanese does.
        let lang = if lang == Lang::JaEasy { Lang::Ja } else { lang };
        let mut found: Vec<usize> = Vec::new();
        for text in texts {
            let (mut before, mut passed) = (None, 0);
            for (at, letter) in text.char_indices() {
                let inside = before.is_some_and(|before| is_one_word(before, letter));
                before = Some(letter);
                if at < passed || inside {
                    continue;
                }
                let rest = text.get(at..).unwrap_or_default();
                if let Some(spelling) = self.longest(lang, letter, rest) {
                    passed = at + spelling.word.len();
                    if !found.contains(&spelling.term) {
                        found.push(spelling.term);
                    }
                }
            }
        }
        let mut terms = Vec::new();
        for at in found {
            terms.extend(self.terms.get(at));
        }
        terms
    }

    /// The longest spelling that the text begins with, which is `first`.
    fn longest(&self, lang: Lang, first: char, text: &str) -> Option<&Spelling> {
        let first = first.to_ascii_lowercase();
        let mut longest: Option<&Spelling> = None;
        for spelling in &self.spellings {
            if spelling.first == first
                && spelling.lang == lang
                && longest.is_none_or(|l| l.word.len() < spelling.word.len())
                && begins(lang, text, &spelling.word)
            {
                longest = Some(spelling);
            }
        }
        longest
    }
}

/// Whether the text begins with the word, and the word ends where the spelling does.
fn begins(lang: Lang, text: &str, word: &str) -> bool {
    let Some((head, after)) = text.split_at_checked(word.len()) else {
        return false;
    };
    let same = match lang {
        Lang::Ja | Lang::JaEasy => head == word,
        Lang::En => head.eq_ignore_ascii_case(word),
    };
    let edge = word.chars().next_back().zip(after.chars().next());
    same && !edge.is_some_and(|(last, next)| is_one_word(last, next))
}

/// Whether two letters that follow each other belong to one word: Latin letters and digits
/// do, and katakana. Between other letters no word ends for sure, so none is held together.
fn is_one_word(a: char, b: char) -> bool {
    let katakana = |c| matches!(c, 'ァ'..='ヺ' | 'ー');
    (a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric())
        || (katakana(a) && katakana(b))
}
