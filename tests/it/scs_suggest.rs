//! What the self-diagnosis suggests for a criterion.

use crate::common::{answer, answers, catalog, scs, slug};
use hoshimi::domain::{
    assessment::{Assessment, Goal},
    choice::Choice,
    scs::{
        Star,
        suggest::{Suggestion, suggestion},
    },
};
use proptest::prelude::*;

/// `q04 f, q12 n`: answers to some questions.
fn given(list: &str) -> Assessment {
    let mut a = Assessment::new(Goal::Star2, "3.1");
    for entry in list.split(", ").filter(|entry| !entry.is_empty()) {
        let (id, letter) = entry.split_once(' ').unwrap();
        let answer = answer(letter.chars().next().unwrap()).unwrap();
        a.diagnosis.set(&catalog().diagnosis().pack, &slug(id), answer).unwrap();
    }
    a
}

fn suggested(a: &Assessment, criterion: usize) -> Option<Suggestion> {
    suggestion(&scs().scheme, criterion, catalog().packs(a), a)
}

/// `partly q4 q12`, or nothing.
fn shown(a: &Assessment, criterion: &str) -> String {
    let items = &scs().scheme.pack.items;
    let at = items.iter().position(|item| item.slug.as_str() == criterion).unwrap();
    let Some(Suggestion { choice, by }) = suggested(a, at) else { return String::new() };
    let by: String = by.iter().map(|at| format!(" q{}", at + 1)).collect();
    format!("{}{by}", choice.name())
}

#[test]
fn a_suggestion_follows_the_related_questions_that_make_a_start() {
    for (answers, criterion, expected) in [
        // Done is a start on the requirement and no more.
        ("q19 f", "1-2-3-1", "partly q19"),
        ("q19 p", "1-2-3-1", "partly q19"),
        ("q19 n", "1-2-3-1", "not_done q19"),
        ("q19 u", "1-2-3-1", ""),
        ("q19 a", "1-2-3-1", ""),
        ("q19 e", "1-2-3-1", ""),
        ("", "1-2-3-1", ""),
        // Several questions must agree.
        ("q18 f, q22 p", "2-1-2-1", "partly q18 q22"),
        ("q18 n, q22 n", "2-1-2-1", "not_done q18 q22"),
        ("q18 f, q22 n", "2-1-2-1", ""),
        ("q18 n, q22 f", "2-1-2-1", ""),
        ("q18 f, q22 u", "2-1-2-1", ""),
        ("q18 f", "2-1-2-1", ""),
        ("q22 n", "2-1-2-1", ""),
        // A question that only touches the requirement says nothing of the criterion.
        ("q16 f, q21 f", "3-1-1-1", ""),
        ("q16 n, q21 n", "3-1-1-1", ""),
        ("q05 n, q24 f", "6-1-1-6", "partly q24"),
        ("q11 f, q24 f", "7-1-1-1", ""),
        // No question speaks of it.
        ("q01 f", "1-2-1-1", ""),
        // What ★4 asks for beyond ★3 is not suggested.
        ("q19 f", "1-2-3-3", ""),
        ("q25 f, q10 f", "1-1-1-1", ""),
    ] {
        assert_eq!(shown(&given(answers), criterion), expected, "{answers}: {criterion}");
    }
}

#[test]
fn nothing_is_suggested_where_the_questions_are_not_asked() {
    let mut a = given("q19 f");
    a.goal = Goal::Star1;
    assert_eq!(shown(&a, "1-2-3-1"), "");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn a_suggestion_never_says_done_and_never_comes_from_nothing(
        letters in prop::collection::vec(prop::sample::select(vec!['.', 'f', 'p', 'n', 'u']), 25),
    ) {
        let mut a = Assessment::new(Goal::Star2, "3.1");
        a.diagnosis = answers(&catalog().diagnosis().pack, &String::from_iter(&letters));
        for (at, criterion) in scs().scheme.criteria.iter().enumerate() {
            let Some(found) = suggested(&a, at) else { continue };
            prop_assert!(!found.by.is_empty() && criterion.star == Star::Three);
            for question in &found.by {
                let fits = match found.choice {
                    Choice::Partly => matches!(letters[*question], 'f' | 'p'),
                    Choice::NotDone => letters[*question] == 'n',
                    _ => false,
                };
                prop_assert!(fits, "{:?} from {}", found.choice, letters[*question]);
            }
        }
    }
}
