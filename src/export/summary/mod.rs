//! The whole result in words, as Markdown and as plain text. Both say the same.

mod answers;
mod markdown;
mod plain;
mod plan;
mod result;

pub use markdown::markdown;
pub use plain::plain;

use super::{Findings, findings::say, provenance, sources};
use crate::{
    content::{
        lang::{Lang, Text},
        words::LocalizedPack,
    },
    domain::date::Date,
    text::{CommonWords, ResultWords, SummaryWords, common_words, result_words, words},
};

/// A result in one language. Every text in it is one line and plain: what the visitor typed
/// has not been made safe for any format yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its language.
    pub lang: Lang,
    /// Heading.
    pub title: String,
    /// What stands below it, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Begins a section.
    Heading(String),
    /// Begins a part of a section.
    Subheading(String),
    /// A paragraph.
    Text(String),
    /// A line of a list.
    Item(String),
    /// What belongs to the line of a list before it.
    Detail(String),
    /// An address that belongs to the line of a list before it; it is of a pack.
    Address(String),
}

/// What the pieces of a summary are written with.
#[derive(Clone, Copy)]
struct Writer<'a> {
    findings: Findings<'a>,
    common: &'static CommonWords,
    result: &'static ResultWords,
    words: &'static SummaryWords,
}

impl<'a> Writer<'a> {
    fn say(self, text: &Text) -> String {
        say(text, self.findings.lang)
    }

    /// A name and what is said of it.
    fn pair(self, name: &str, said: &str) -> String {
        format!("{name}{}{said}", self.words.colon)
    }

    /// Number and topic of an item.
    fn name(self, loaded: &LocalizedPack, at: usize) -> Option<String> {
        let (item, said) = loaded.at(at)?;
        Some(self.findings.name(loaded, item, &said.topic))
    }

    fn date(self, day: Date) -> String {
        (self.common.date)(day)
    }

    fn advised(self) -> &'a LocalizedPack {
        self.findings.advised()
    }
}

/// The result in words: title and day, points, stars, what to do first, whom to ask, parts,
/// all answers, the plan, where it all comes from, and what a result is not.
#[must_use]
pub fn write(findings: Findings<'_>) -> Summary {
    let lang = findings.lang;
    let (common, result) = (common_words(lang), result_words(lang));
    let w = Writer { findings, common, result, words: &words(lang).summary };
    let day = w.date(findings.report.taken_on);
    let mut blocks = vec![
        Block::Text((w.result.taken_on)(&day)),
        Block::Text(format!("{}{}{}", result.guide, common.gap, common.disclaimer)),
    ];
    result::points(w, &mut blocks);
    result::stars(w, &mut blocks);
    result::first(w, &mut blocks);
    result::ask(w, &mut blocks);
    result::parts(w, &mut blocks);
    answers::answers(w, &mut blocks);
    plan::plan(w, &mut blocks);
    from(w, &mut blocks);
    Summary { lang, title: result.title.to_owned(), blocks }
}

/// Where it all comes from.
fn from(w: Writer<'_>, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(w.result.sources.to_owned()));
    for (loaded, _) in w.findings.asked() {
        let note = loaded.note.as_ref();
        blocks.extend(note.map(|note| Block::Text(w.say(note))));
    }
    for source in sources(w.findings.catalog, w.findings.assessment) {
        blocks.push(Block::Item(w.say(&source.title)));
        let from = provenance(w.common, source, source.certainty);
        blocks.push(Block::Detail(from));
        blocks.push(Block::Address(source.url.clone()));
    }
}

/// The name offered when saving, with the ending `md` or `txt`; says nothing of the company.
#[must_use]
pub fn file_name(taken_on: Date, ending: &str) -> String {
    format!("hoshimi-{taken_on}.{ending}")
}
