//! The results of departments as one: a weak one is never hidden by the others.

use crate::common::{REASON, answers, catalog, letters};
use hoshimi::domain::{
    assessment::{Assessment, Goal, Policy},
    merge::{DEPARTMENTS, Merged, NotMerged, merge},
    score::{Counted, Score, score},
};
use proptest::prelude::*;

/// A department that answers the principles and the self-diagnosis.
fn department(principles: &str, diagnosis: &str) -> Assessment {
    let catalog = catalog();
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.principles = answers(&catalog.principles("3.1").pack, principles);
    a.diagnosis = answers(&catalog.diagnosis().pack, diagnosis);
    a
}

/// A department that answers everything alike.
fn all(letter: char) -> Assessment {
    let items = catalog().diagnosis().pack.items.len();
    department("ddddd", &letter.to_string().repeat(items))
}

fn merged(departments: &[Assessment]) -> Result<Merged, NotMerged> {
    let catalog = catalog();
    merge(&catalog.principles("3.1").pack, &catalog.diagnosis().pack, departments)
}

/// What every item of the self-diagnosis is counted as.
fn counted(a: &Assessment) -> Vec<Counted> {
    let items = catalog().diagnosis().pack.items.iter();
    items.map(|item| Counted::from(a.diagnosis.state(item))).collect()
}

fn scored(a: &Assessment) -> Score {
    score(&catalog().diagnosis().pack, &a.diagnosis, a.strict).unwrap()
}

/// What an item that may be 該当なし becomes when departments say so, a letter each.
fn one(said: &str) -> Counted {
    let pack = &catalog().diagnosis().pack;
    let at = pack.items.iter().position(|item| item.may_not_apply).unwrap();
    let departments = said.chars().map(|letter| {
        let rest = pack.items.len() - at - 1;
        let letters = format!("{}{letter}{}", "f".repeat(at), "f".repeat(rest));
        department("ddddd", &letters)
    });
    let merged = merged(&departments.collect::<Vec<_>>()).unwrap();
    let clash = merged.diagnosis.iter().any(|clash| clash.item == at);
    let alike = said.chars().all(|letter| said.starts_with(letter));
    assert_eq!(clash, !alike && said != ".e", "{said}");
    counted(&merged.assessment)[at]
}

fn what(letter: char) -> Counted {
    let pack = &catalog().diagnosis().pack;
    let item = pack.items.iter().find(|item| item.may_not_apply).unwrap();
    let mut given = Assessment::new(Goal::Star2, "3.1").diagnosis;
    if let Some(answer) = crate::common::answer(letter) {
        given.set(pack, &item.slug, answer).unwrap();
    }
    Counted::from(given.state(item))
}

#[test]
fn one_answer_for_all_or_the_careful_one() {
    for (said, expected) in [
        ("ff", 'f'),
        ("nn", 'n'),
        ("fn", 'p'),
        ("fp", 'p'),
        ("pn", 'p'),
        ("fpn", 'p'),
        ("fu", 'u'),
        ("nu", 'u'),
        ("u.", 'u'),
        ("ua", 'u'),
        ("f.", '.'),
        ("a.", '.'),
        ("fe", '.'),
        (".e", '.'),
        ("aa", 'a'),
        ("af", 'f'),
        ("an", 'n'),
        ("afn", 'p'),
    ] {
        assert_eq!(one(said), what(expected), "{said}");
    }
}

#[test]
fn the_principles_have_no_middle_so_the_lowest_stands() {
    let [a, b] = ["ddwwy", "dwwy."].map(|letters| department(letters, &"f".repeat(25)));
    let whole = merged(&[a, b]).unwrap();
    let expected = department("dwwy.", &"f".repeat(25));
    assert_eq!(whole.assessment.principles, expected.principles);
    let clashes: Vec<_> = whole.principles.iter().map(|clash| clash.item).collect();
    assert_eq!(clashes, [1, 3, 4]);
}

#[test]
fn the_weakest_is_named_and_the_mean_is_in_tenths() {
    for (letters, points, weakest, average) in [
        ("fn", 50, 1, 500),
        ("nf", 50, 0, 500),
        ("ff", 100, 0, 1000),
        ("nn", 0, 0, 0),
        ("uu", -25, 0, -250),
        ("fnn", 50, 1, 333),
        ("ffn", 50, 2, 667),
        ("unn", -25, 0, -83),
        ("uun", -25, 0, -167),
    ] {
        let departments: Vec<_> = letters.chars().map(all).collect();
        let merged = merged(&departments).unwrap();
        assert_eq!(scored(&merged.assessment).total.points, points, "{letters}");
        assert_eq!(merged.weakest(), Some(weakest), "{letters}");
        let differ = letters.chars().any(|letter| !letters.starts_with(letter));
        assert_eq!(merged.weaker(), differ.then_some(weakest), "{letters}");
        assert_eq!(merged.average(), Some(average), "{letters}");
    }
}

#[test]
fn what_one_department_lacks_the_company_lacks() {
    let with = |decided, published, strict| {
        let mut a = all('f');
        a.policy = Policy { decided, published };
        a.strict = strict;
        a
    };
    let whole = merged(&[with(true, true, false), with(true, false, true)]).unwrap();
    assert_eq!(whole.assessment.policy, Policy { decided: true, published: false });
    assert!(whole.assessment.strict);
}

#[test]
fn reasons_are_kept_each_once() {
    let whole = merged(&[all_na(REASON), all_na(" 別の理由 "), all_na(REASON)]).unwrap();
    let pack = &catalog().diagnosis().pack;
    let item = pack.items.iter().find(|item| item.may_not_apply).unwrap();
    let state = whole.assessment.diagnosis.state(item);
    let expected = format!("{REASON} / 別の理由");
    assert_eq!(state, hoshimi::domain::answers::State::NotApplicable(&expected));
}

/// A department to which nothing applies where that may be said.
fn all_na(reason: &str) -> Assessment {
    let pack = &catalog().diagnosis().pack;
    let mut a = all('f');
    for item in pack.items.iter().filter(|item| item.may_not_apply) {
        let answer =
            hoshimi::domain::answers::Answer::NotApplicable { reason: reason.to_owned() };
        a.diagnosis.set(pack, &item.slug, answer).unwrap();
    }
    a
}

#[test]
fn too_few_too_many_and_unlike_results_are_refused() {
    for number in [0, 1, DEPARTMENTS.end() + 1] {
        let departments = vec![all('f'); number];
        assert_eq!(merged(&departments), Err(NotMerged::Number(number)));
    }
    for number in [*DEPARTMENTS.start(), *DEPARTMENTS.end()] {
        assert!(merged(&vec![all('f'); number]).is_ok(), "{number}");
    }
    let mut later = all('f');
    later.principles_edition = "4.0".to_owned();
    let mut short = all('f');
    short.goal = Goal::Star1;
    for other in [later, short] {
        assert_eq!(merged(&[all('f'), other.clone()]), Err(NotMerged::Unlike));
        assert_eq!(merged(&[other, all('f')]), Err(NotMerged::Unlike));
    }
}

#[test]
fn without_the_self_diagnosis_there_are_no_points() {
    let one = Assessment::new(Goal::Star1, "3.1");
    let whole = merged(&[one.clone(), one]).unwrap();
    assert_eq!((whole.weakest(), whole.average()), (None, None));
    assert!(whole.assessment.diagnosis.is_empty() && whole.diagnosis.is_empty());
}

fn some(
    plain: &'static str,
    more: &'static str,
) -> impl Strategy<Value = Vec<Assessment>> {
    let pack = &catalog().diagnosis().pack;
    let one = letters(&pack.items, plain, more);
    let one = one.prop_map(|letters| department("dwy.d", &letters));
    prop::collection::vec(one, 2..6)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn the_order_does_not_matter(
        (given, turned) in some("fpnu.", "ae")
            .prop_flat_map(|given| (Just(given.clone()), Just(given).prop_shuffle()))
    ) {
        let [a, b] = [&given, &turned].map(|given| merged(given).unwrap());
        prop_assert_eq!(&a.assessment, &b.assessment);
        prop_assert_eq!(a.average(), b.average());
        let clashes = |m: &Merged| m.diagnosis.iter().map(|c| c.item).collect::<Vec<_>>();
        prop_assert_eq!(clashes(&a), clashes(&b));
    }

    #[test]
    fn equal_results_stay_as_they_are(given in some("fpnu.", "ae"), times in 2..5_usize) {
        let one = &given[0];
        let whole = merged(&vec![one.clone(); times]).unwrap();
        prop_assert_eq!(counted(&whole.assessment), counted(one));
        prop_assert!(whole.diagnosis.is_empty() && whole.principles.is_empty());
        let points = scored(one).total.points;
        prop_assert_eq!(scored(&whole.assessment).total.points, points);
        prop_assert_eq!(whole.average(), Some(points * 10));
    }

    #[test]
    fn no_item_is_better_or_worse_than_every_department(given in some("fpnu", "a")) {
        let whole = merged(&given).unwrap();
        let lines = scored(&whole.assessment).lines;
        for (at, line) in lines.iter().enumerate() {
            let said = || given.iter().map(|a| scored(a).lines[at].points.unwrap());
            let points = line.points.unwrap();
            prop_assert!(said().min().unwrap() <= points && points <= said().max().unwrap());
        }
        let least = whole.scores.iter().map(|score| score.total.points).min();
        let weakest = whole.weakest().unwrap();
        prop_assert_eq!(Some(whole.scores[weakest].total.points), least);
    }
}
