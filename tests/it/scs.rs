//! The criteria of ★3 and ★4: complete, in order, and readable.

use crate::common::{catalog, scs, slug};
use hoshimi::{
    content::lang::{Lang, Text},
    domain::{
        answers::{Answer, Answers, Refused},
        choice::Choice,
        pack::Slug,
        scs::{By, Star},
    },
};
use std::collections::BTreeSet;

/// The published figures: requirements and criteria of a star, per area.
const FIGURES: [(Star, [usize; 7], [usize; 7]); 2] = [
    (Star::Three, [3, 3, 4, 13, 1, 1, 1], [8, 4, 11, 48, 3, 6, 1]),
    (Star::Four, [6, 5, 6, 21, 3, 1, 1], [19, 7, 29, 82, 8, 6, 2]),
];

#[test]
fn the_figures_are_the_published_ones() {
    let scheme = &scs().scheme;
    for (star, requirements, criteria) in FIGURES {
        let asked = scheme.asked(star);
        let area = |requirement: usize| scheme.requirements[requirement].area;
        let mut found = ([0; 7], [0; 7]);
        for group in &asked {
            found.0[area(group.requirement)] += 1;
            found.1[area(group.requirement)] += group.criteria.len();
        }
        assert_eq!(found, (requirements, criteria), "{star:?}");
    }
    let total = |star| {
        let asked = scheme.asked(star);
        (asked.len(), asked.iter().map(|group| group.criteria.len()).sum::<usize>())
    };
    assert_eq!(total(Star::Three), (26, 81));
    assert_eq!(total(Star::Four), (43, 153));
}

#[test]
fn words_stand_beside_every_rule() {
    let loaded = scs();
    let scheme = &loaded.scheme;
    assert_eq!(loaded.areas.len(), scheme.areas.len());
    assert_eq!(loaded.requirements.len(), scheme.requirements.len());
    assert_eq!(scheme.requirements.len(), scheme.pack.sections.len());
    assert_eq!(loaded.criteria.len(), scheme.criteria.len());
    assert_eq!(scheme.criteria.len(), scheme.pack.items.len());
    let offered: Vec<_> = loaded.choices.iter().map(|(choice, _)| *choice).collect();
    assert_eq!(offered, scheme.pack.choices);
    assert_eq!(
        (loaded.published.to_string().as_str(), loaded.sha256.len()),
        ("2026-03-27", 64)
    );
}

#[test]
fn the_labels_are_those_of_the_self_diagnosis() {
    for (choice, words) in &scs().choices {
        let known = &catalog().diagnosis().choice(*choice).unwrap().label;
        assert_eq!(words.label, *known, "{}", choice.name());
    }
}

#[test]
fn a_criterion_is_answered_like_any_other_item() {
    let pack = &scs().scheme.pack;
    let mut answers = Answers::default();
    let item = slug("5-1-1-1");
    for (answer, expected) in [
        (Answer::Chosen(Choice::Unknown), Ok(())),
        (Answer::Chosen(Choice::Doing), Err(Refused::NoSuchChoice)),
        (Answer::NotApplicable { reason: "なし".to_owned() }, Err(Refused::MustApply)),
    ] {
        assert_eq!(answers.set(pack, &item, answer), expected);
    }
    assert_eq!(answers.progress(pack), (1, 153));
}

#[test]
fn every_item_that_is_named_exists() {
    let catalog = catalog();
    let questions: BTreeSet<&Slug> =
        catalog.diagnosis().pack.items.iter().map(|item| &item.slug).collect();
    let principles: BTreeSet<&Slug> = catalog
        .principles_editions()
        .flat_map(|loaded| &loaded.pack.items)
        .map(|item| &item.slug)
        .collect();
    let mut named = BTreeSet::new();
    for start in scs().scheme.requirements.iter().flat_map(|r| &r.starts) {
        match &start.by {
            By::Diagnosis(slug) => assert!(questions.contains(slug), "{slug:?}"),
            By::Principle(slug) => {
                assert!(principles.contains(slug), "{slug:?}");
                named.insert(slug);
            }
            By::Policy => {}
        }
    }
    assert_eq!(named, principles, "every principle reaches into some requirement");
    for slug in scs().scheme.criteria.iter().flat_map(|c| &c.related) {
        assert!(questions.contains(slug), "{slug:?}");
    }
}

/// Sentences that are too long to be taken in on a phone.
fn long(text: &Text) -> Vec<&str> {
    let ja = text.get(Lang::Ja).split('。').filter(|s| s.chars().count() > 110);
    let en = text.get(Lang::En).split(['.', '?', ';']).filter(|s| s.len() > 240);
    ja.chain(en).collect()
}

#[test]
fn no_sentence_is_too_long_for_a_phone() {
    let loaded = scs();
    for words in &loaded.criteria {
        let texts = [&words.short, &words.question, &words.hint, &words.evidence];
        for text in texts.into_iter().chain(&words.details) {
            assert_eq!(long(text), [""; 0]);
        }
        assert!(words.short.get(Lang::Ja).chars().count() <= 24, "{:?}", words.short);
    }
}
