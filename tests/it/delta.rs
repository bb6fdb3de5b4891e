//! What changed between two results.

use crate::common::{answers, catalog, letters};
use hoshimi::domain::{
    delta::{Delta, Side, Way, delta},
    score::Counted,
};
use proptest::prelude::*;

/// The self-diagnosis before and after, in editions of that name.
fn compared(before: (&str, &str), after: (&str, &str), strict: bool) -> Delta {
    let pack = &catalog().diagnosis().pack;
    let [was, is] = [before.0, after.0].map(|letters| answers(pack, letters));
    let side = |answers, edition| Side { answers, edition };
    delta(pack, side(&was, before.1), side(&is, after.1), strict)
}

fn diagnosis(before: &str, after: &str) -> Delta {
    compared((before, "3.1"), (after, "3.1"), false)
}

/// Which way each item went, and which item it is.
fn ways(delta: &Delta) -> Vec<(usize, Way)> {
    delta.changed.iter().map(|changed| (changed.item, changed.way)).collect()
}

/// The way of an item that may be 該当なし, between two letters.
fn way(before: char, after: char) -> Option<Way> {
    let items = &catalog().diagnosis().pack.items;
    let at = items.iter().position(|item| item.may_not_apply).unwrap();
    let all = |letter: char| {
        let rest = "f".repeat(items.len() - at - 1);
        format!("{}{letter}{rest}", "f".repeat(at))
    };
    let delta = diagnosis(&all(before), &all(after));
    assert!(delta.changed.iter().all(|changed| changed.item == at));
    delta.changed.first().map(|changed| changed.way)
}

#[test]
fn every_change_goes_one_way() {
    for (from, to, expected) in [
        ('n', 'f', Some(Way::Improved)),
        ('n', 'p', Some(Way::Improved)),
        ('p', 'f', Some(Way::Improved)),
        ('u', 'n', Some(Way::Improved)),
        ('u', 'a', Some(Way::Improved)),
        ('f', 'p', Some(Way::Worsened)),
        ('n', 'u', Some(Way::Worsened)),
        ('a', 'n', Some(Way::Worsened)),
        ('f', 'a', Some(Way::Other)),
        ('a', 'f', Some(Way::Other)),
        ('.', 'u', Some(Way::New)),
        ('.', 'f', Some(Way::New)),
        ('e', 'a', Some(Way::New)),
        ('f', '.', Some(Way::Open)),
        ('u', 'e', Some(Way::Open)),
        ('f', 'f', None),
        ('.', 'e', None),
        ('u', 'u', None),
    ] {
        assert_eq!(way(from, to), expected, "{from} {to}");
    }
}

#[test]
fn strictly_counted_it_goes_by_the_strict_points() {
    let items = &catalog().diagnosis().pack.items;
    let at = items.iter().position(|item| item.may_not_apply).unwrap();
    let all = |letter: char| {
        format!("{}{letter}{}", "f".repeat(at), "f".repeat(items.len() - at - 1))
    };
    for (before, after, expected) in
        [('f', 'a', Way::Worsened), ('a', 'f', Way::Improved)]
    {
        let found = compared((&all(before), "3.1"), (&all(after), "3.1"), true);
        assert_eq!(ways(&found), [(at, expected)], "{before} {after}");
    }
}

#[test]
fn the_points_stand_beside_the_changes() {
    let found = diagnosis("fffff fffffffffffff nnnnnn.", "ffffn fffffffffffff nnnnnff");
    assert_eq!(ways(&found), [(4, Way::Worsened), (23, Way::Improved), (24, Way::New)]);
    let (was, is) = found.scores.as_ref().unwrap();
    assert_eq!((was.total.points, is.total.points), (72, 76));
    assert_eq!(
        found.went(Way::New).map(|changed| changed.item).collect::<Vec<_>>(),
        [24]
    );
    assert_eq!(found.went(Way::Open).count(), 0);
}

#[test]
fn other_editions_are_compared_by_answers_alone() {
    let [before, after] = ["f".repeat(25), "n".repeat(25)];
    let found = compared((&before, "3.1"), (&after, "4.0"), false);
    assert_eq!(found.scores, None);
    assert_eq!(found.went(Way::Worsened).count(), 25);
}

#[test]
fn the_principles_have_no_points_but_an_order() {
    let pack = &catalog().principles("3.1").pack;
    let [was, is] = ["ddwy.", "dwdd."].map(|letters| answers(pack, letters));
    let side = |answers| Side { answers, edition: "3.1" };
    let found = delta(pack, side(&was), side(&is), false);
    assert_eq!(found.scores, None);
    let expected = [(1, Way::Worsened), (2, Way::Improved), (3, Way::Improved)];
    assert_eq!(ways(&found), expected);
}

fn any_answers() -> impl Strategy<Value = String> {
    letters(&catalog().diagnosis().pack.items, "fpnu.", "ae")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn equal_sides_give_nothing(given in any_answers(), strict in any::<bool>()) {
        let found = compared((&given, "3.1"), (&given, "3.1"), strict);
        prop_assert!(found.changed.is_empty());
        let (was, is) = found.scores.unwrap();
        prop_assert_eq!(was, is);
    }

    #[test]
    fn turned_round_it_goes_the_other_way(a in any_answers(), b in any_answers()) {
        let (there, back) = (diagnosis(&a, &b), diagnosis(&b, &a));
        let turned = there.changed.iter().map(|changed| {
            let way = match changed.way {
                Way::Improved => Way::Worsened,
                Way::Worsened => Way::Improved,
                Way::New => Way::Open,
                Way::Open => Way::New,
                Way::Other => Way::Other,
            };
            (changed.item, way, changed.after, changed.before)
        });
        let found = back.changed.iter().map(|c| (c.item, c.way, c.before, c.after));
        prop_assert_eq!(turned.collect::<Vec<_>>(), found.collect::<Vec<_>>());
        let (was, is) = there.scores.unwrap();
        prop_assert_eq!(back.scores, Some((is, was)));
    }

    #[test]
    fn better_means_more_points(a in any_answers(), b in any_answers()) {
        let found = diagnosis(&a, &b);
        let (was, is) = found.scores.as_ref().unwrap();
        for changed in &found.changed {
            let points = [was, is].map(|score| score.lines[changed.item].points);
            let [before, after] = points;
            let expected = match changed.way {
                Way::Improved => before < after && before.is_some(),
                Way::Worsened => before > after && after.is_some(),
                Way::New => before.is_none() && after.is_some(),
                Way::Open => before.is_some() && after.is_none(),
                Way::Other => before == after && before.is_some(),
            };
            prop_assert!(expected, "{changed:?}");
            prop_assert!(changed.before != changed.after);
        }
        let sides = a.chars().zip(b.chars());
        let open = |c: char| matches!(c, '.' | 'e');
        let differ = sides.filter(|(a, b)| a != b && !(open(*a) && open(*b)));
        prop_assert_eq!(
            differ.filter(|(a, _)| *a != ' ').count(),
            found.changed.len()
        );
        let none = Counted::Unanswered;
        prop_assert!(found.changed.iter().all(|c| c.before != none || c.after != none));
    }
}
