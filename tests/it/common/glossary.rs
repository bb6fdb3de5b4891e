//! Glossaries: those of the program, and made-up ones.

use super::pack_files::FILES;
use hoshimi::content::{
    glossary::{self, Glossary, Term},
    json::Json,
    lang::Lang,
};

/// A pack file of the program.
pub(crate) fn file(name: &str) -> Json {
    let (_, text, _) = FILES.iter().find(|(found, ..)| *found == name).expect(name);
    toml::from_str(text).unwrap()
}

/// A glossary file of the program, by itself.
pub(crate) fn alone(name: &str) -> Glossary {
    glossary::load(&file(name), "").unwrap()
}

/// A term: its id, a language, and its spellings in that.
pub(crate) type Spelt<'a> = (&'a str, Lang, &'a [&'a str]);

/// A glossary of those terms.
pub(crate) fn glossary_of(terms: &[Spelt<'_>]) -> Glossary {
    let text = |text: &str| {
        Json::Object(vec![("ja".into(), text.into()), ("en".into(), text.into())])
    };
    let term = |(id, lang, words): &Spelt<'_>| {
        let words = words.iter().map(|word| Json::from(*word)).collect();
        Json::Object(vec![
            ("id".into(), Json::from(*id)),
            // In the other language this is the only spelling, and no text has it.
            ("term".into(), text(&format!("〈{id}〉"))),
            ("words".into(), Json::Object(vec![(lang.tag().into(), Json::List(words))])),
            ("text".into(), text("t")),
        ])
    };
    let file = Json::Object(vec![
        ("format".into(), "hoshimi-glossary".into()),
        ("version".into(), Json::Int(1)),
        ("terms".into(), Json::List(terms.iter().map(term).collect())),
    ]);
    glossary::load(&file, "").unwrap()
}

/// The ids of terms.
pub(crate) fn ids<'a>(terms: impl IntoIterator<Item = &'a Term>) -> Vec<String> {
    terms.into_iter().map(|term| term.id.as_str().to_owned()).collect()
}

/// The ids of what is found in the texts.
pub(crate) fn found(
    glossary: &Glossary,
    lang: Lang,
    texts: &[impl AsRef<str>],
) -> Vec<String> {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    ids(glossary.found(lang, &texts))
}
