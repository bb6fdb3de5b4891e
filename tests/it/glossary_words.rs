//! The words of the glossary: every one occurs where it is explained, and is explained
//! plainly.

use crate::common::glossary::{alone, file, found, glossary_of, ids};
use crate::common::pack_files::FILES;
use crate::common::{catalog, extended};
use hoshimi::content::{glossary::Glossary, json::Json, lang::Lang};

/// Every text of a language in the value.
fn texts(json: &Json, lang: Lang, found: &mut Vec<String>) {
    found.extend(json.get(lang.tag()).and_then(Json::text).map(str::to_owned));
    let inside = json.members().iter().map(|(_, value)| value).chain(json.elements());
    inside.for_each(|inside| texts(inside, lang, found));
}

/// What is asked, and what stands with it.
fn questions(lang: Lang) -> Vec<String> {
    let mut found = Vec::new();
    for name in ["sa-principles", "sa-diagnosis"] {
        texts(file(name).get("items").unwrap(), lang, &mut found);
    }
    found
}

/// What comes after the questions, with the words of those screens.
fn later(lang: Lang) -> Vec<String> {
    let mut found = Vec::new();
    for name in ["scs", "declaration", "ladder"] {
        let Json::Object(mut file) = file(name) else { panic!("{name}") };
        file.retain(|(member, _)| member != "sources");
        texts(&Json::Object(file), lang, &mut found);
    }
    found.push(include_str!("../../src/ui/words/later/scs.rs").to_owned());
    found
}

/// The terms that the whole program does not find in the texts.
fn missing(of: &Glossary, lang: Lang, texts: &[String]) -> Vec<String> {
    let found = found(extended().glossary(), lang, texts);
    let mut missing = ids(of.terms());
    missing.retain(|id| !found.contains(id));
    missing
}

#[test]
fn every_term_occurs_where_it_is_needed_and_none_too_early() {
    let (first, more) = (alone("glossary"), alone("glossary-more"));
    for lang in Lang::ALL {
        assert_eq!(missing(&first, lang, &questions(lang)), [""; 0], "{lang:?}");
        assert_eq!(missing(&more, lang, &later(lang)), [""; 0], "{lang:?}");
        let later = missing(&more, lang, &questions(lang));
        assert_eq!(later, ids(more.terms()), "what the questions have is known at first");
    }
}

#[test]
fn both_programs_explain_the_same_words_of_the_questions() {
    for lang in Lang::ALL {
        let texts = questions(lang);
        let first = found(catalog().glossary(), lang, &texts);
        assert_eq!(first, found(extended().glossary(), lang, &texts), "{lang:?}");
    }
}

/// The spellings of a language in a glossary file.
fn spellings(name: &str, lang: Lang) -> Vec<String> {
    let mut all = Vec::new();
    for term in file(name).get("terms").unwrap().elements() {
        let given = term.get("words").and_then(|words| words.get(lang.tag()));
        let given = given.map(Json::elements).unwrap_or_default();
        let itself = term.get("term").and_then(|term| term.get(lang.tag()));
        let words = given.iter().chain(itself.filter(|_| given.is_empty()));
        all.extend(words.map(|word| word.text().unwrap().to_owned()));
    }
    all
}

/// The spellings that no text has as a word of its own.
fn unused<'a>(spellings: &'a [String], lang: Lang, texts: &[String]) -> Vec<&'a str> {
    let words: Vec<[&str; 1]> = spellings.iter().map(|word| [word.as_str()]).collect();
    let names: Vec<String> = (0..words.len()).map(|at| format!("w{at}")).collect();
    let terms =
        names.iter().zip(&words).map(|(name, word)| (name.as_str(), lang, &word[..]));
    let glossary = glossary_of(&terms.collect::<Vec<_>>());
    let found = found(&glossary, lang, texts);
    let unused = names.iter().zip(&words).filter(|(name, _)| !found.contains(name));
    unused.map(|(_, [word])| *word).collect()
}

#[test]
fn no_spelling_is_there_twice_or_for_nothing() {
    for lang in Lang::ALL {
        let mut everywhere = later(lang);
        for (name, text, _) in FILES.iter().filter(|(n, ..)| !n.starts_with("glossary")) {
            texts(&toml::from_str(text).expect(name), lang, &mut everywhere);
        }
        // A spelling that is there twice would be refused by the loader.
        let mut all =
            [spellings("glossary", lang), spellings("glossary-more", lang)].concat();
        assert_eq!(unused(&all, lang, &everywhere), [""; 0], "{lang:?}");
        all.push("NASA".to_owned());
        assert_eq!(unused(&all, lang, &everywhere), ["NASA"]);
    }
}

/// Whether an explanation is short, and made of sentences.
fn is_plain(lang: Lang, text: &str) -> bool {
    let (most, end) = match lang {
        Lang::Ja | Lang::JaEasy => (120, '。'),
        Lang::En => (240, '.'),
    };
    text.chars().count() <= most && text.ends_with(end)
}

#[test]
fn an_explanation_is_short_and_made_of_sentences() {
    for term in extended().glossary().terms() {
        for lang in Lang::ALL {
            for text in [Some(&term.text), term.seen.as_ref()].into_iter().flatten() {
                assert!(is_plain(lang, text.get(lang)), "{}", text.get(lang));
            }
        }
    }
    for (lang, end) in [(Lang::Ja, "。"), (Lang::En, ".")] {
        assert!(is_plain(lang, &format!("A{end}")));
        assert!(!is_plain(lang, "A") && !is_plain(lang, &("A".repeat(240) + end)));
    }
}

#[test]
fn what_the_first_program_explains_is_little_and_needs_no_source() {
    let terms = catalog().glossary().terms();
    assert!(terms.iter().all(|term| term.source.is_none()));
    assert!(terms.len() <= 25, "{} terms", terms.len());
}
