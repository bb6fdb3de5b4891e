//! What several tests share: the built-in packs, a day, and answers written as letters.

pub(crate) mod easy_file;
pub(crate) mod file;
pub(crate) mod findings;
pub(crate) mod glossary;
pub(crate) mod oracle;
pub(crate) mod pack_files;
pub(crate) mod policy;
pub(crate) mod source;

use hoshimi::{
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog, scs::LocalizedScs},
    domain::{
        answers::{Answer, Answers},
        assessment::{Assessment, Goal},
        choice::Choice,
        date::Date,
        pack::{Item, Pack, Slug},
    },
};
use proptest::prelude::*;
use std::sync::LazyLock;

/// The reason that the letter `a` gives.
pub(crate) const REASON: &str = "使っていない";

/// The built-in packs, read once.
pub(crate) fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        Catalog::built_in().expect("the build script has checked the packs")
    });
    &CATALOG
}

/// The built-in packs of the later screens, read once.
pub(crate) fn extended() -> &'static ExtendedCatalog {
    static SHELF: LazyLock<ExtendedCatalog> = LazyLock::new(|| {
        ExtendedCatalog::built_in().expect("the build script has checked the packs")
    });
    &SHELF
}

/// The criteria of ★3 and ★4.
pub(crate) fn scs() -> &'static LocalizedScs {
    extended().scs()
}

/// Some day; no rule looks at it.
pub(crate) fn day() -> Date {
    Date::new(2026, 11, 22).expect("this day exists")
}

pub(crate) fn slug(name: &str) -> Slug {
    Slug::new(name).expect("a slug")
}

/// The answer that a letter stands for; `None` for `.`, which leaves the item unanswered.
///
/// `f` `p` `n` `u`: 実施している, 一部実施している, 実施していない, わからない.
/// `d` `w` `y`: すでに取り組んでいる, これから取り組む, まだ決めていない.
/// `a` `e`: 該当なし with a reason, and with an empty one.
pub(crate) fn answer(letter: char) -> Option<Answer> {
    Some(Answer::Chosen(match letter {
        'f' => Choice::Done,
        'p' => Choice::Partly,
        'n' => Choice::NotDone,
        'u' => Choice::Unknown,
        'd' => Choice::Doing,
        'w' => Choice::WillDo,
        'y' => Choice::NotYet,
        'a' => return Some(Answer::NotApplicable { reason: REASON.to_owned() }),
        'e' => return Some(Answer::NotApplicable { reason: String::new() }),
        '.' => return None,
        other => panic!("`{other}` stands for no answer"),
    }))
}

/// One letter per item, only such as the item allows: `more` are those for items that may
/// not apply.
pub(crate) fn letters(
    items: &'static [Item],
    plain: &'static str,
    more: &'static str,
) -> impl Strategy<Value = String> {
    let one = items.iter().map(move |item| {
        let more = if item.may_not_apply { more } else { "" };
        prop::sample::select(plain.chars().chain(more.chars()).collect::<Vec<_>>())
    });
    one.collect::<Vec<_>>().prop_map(String::from_iter)
}

/// Answers to a whole pack, one letter per item in official order. Spaces are for the eye.
pub(crate) fn answers(pack: &Pack, letters: &str) -> Answers {
    let letters: Vec<char> = letters.chars().filter(|c| *c != ' ').collect();
    assert_eq!(letters.len(), pack.items.len(), "one letter per item: {letters:?}");
    let mut answers = Answers::default();
    for (item, letter) in pack.items.iter().zip(letters) {
        if let Some(answer) = answer(letter) {
            let taken = answers.set(pack, &item.slug, answer);
            assert_eq!(taken, Ok(()), "`{letter}` to {}", item.slug.as_str());
        }
    }
    answers
}

/// Everything answered best, with the principles in that edition; an empty one is that of now.
pub(crate) fn answered_best(catalog: &Catalog, edition: &str) -> Assessment {
    let edition = &catalog.principles(edition).pack.edition;
    let mut a = Assessment::new(Goal::Star2, edition);
    let fill = |pack: &Pack, answers: &mut Answers| {
        for item in &pack.items {
            let best = Answer::Chosen(*pack.choices.first().unwrap());
            assert_eq!(answers.set(pack, &item.slug, best), Ok(()));
        }
    };
    fill(&catalog.principles(edition).pack, &mut a.principles);
    fill(&catalog.diagnosis().pack, &mut a.diagnosis);
    a
}

/// Answers to some criteria of ★3 and ★4: `5-1-1-1 f` and so on.
pub(crate) fn criteria(list: &[&str]) -> Answers {
    let mut answers = Answers::default();
    for entry in list {
        let (id, letter) = entry.split_once(' ').unwrap();
        let answer = answer(letter.chars().next().unwrap()).unwrap();
        answers.set(&scs().scheme.pack, &slug(id), answer).unwrap();
    }
    answers
}
