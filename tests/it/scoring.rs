//! The points: published sums, the edges of the bands, and the parts.

use crate::common::{answers, catalog};
use hoshimi::domain::{
    answers::Answers,
    pack::Pack,
    score::{Score, score},
};
use std::collections::BTreeSet;

/// `53 in 50-69` when complete, `80, then 75 to 100` while answers are missing.
fn shown(pack: &Pack, score: &Score) -> String {
    let total = &score.total;
    match score.band {
        Some(at) => {
            let band = &pack.scoring.as_ref().unwrap().bands[at];
            assert!(!total.is_provisional(), "a provisional total has no band");
            assert_eq!((total.lowest, total.highest), (total.points, total.points));
            format!("{} in {}", total.points, band.slug.as_str())
        }
        None => {
            assert!(total.is_provisional(), "a complete total has a band");
            format!("{}, then {} to {}", total.points, total.lowest, total.highest)
        }
    }
}

fn check(letters: &str, strict: bool, expected: &str) -> Score {
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    let score = score(pack, &answers(pack, letters), strict).unwrap();
    assert_eq!(shown(pack, &score), expected, "{letters}, strict: {strict}");
    score
}

/// So many of each answer, 該当なし on the items that allow it.
fn letters(
    done: usize,
    partly: usize,
    not_done: usize,
    unknown: usize,
    na: usize,
) -> String {
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    let mut rest = ["f".repeat(done), "p".repeat(partly), "n".repeat(not_done)].concat();
    rest += &"u".repeat(unknown);
    rest += &".".repeat(pack.items.len() - rest.len() - na);
    let (mut rest, mut na) = (rest.chars(), na);
    let mut letter = |may_not_apply: bool| {
        let given = may_not_apply && na > 0;
        na -= usize::from(given);
        if given { 'a' } else { rest.next().unwrap() }
    };
    pack.items.iter().map(|item| letter(item.may_not_apply)).collect()
}

#[test]
fn published_sums_come_out() {
    for (counts, expected) in [
        ([25, 0, 0, 0, 0], "100 in 100"),
        ([24, 1, 0, 0, 0], "98 in 70-99"),
        ([24, 0, 1, 0, 0], "96 in 70-99"),
        ([24, 0, 0, 1, 0], "95 in 70-99"),
        ([17, 1, 7, 0, 0], "70 in 70-99"),
        ([17, 1, 6, 1, 0], "69 in 50-69"),
        ([0, 25, 0, 0, 0], "50 in 50-69"),
        ([12, 1, 12, 0, 0], "50 in 50-69"),
        ([12, 1, 11, 1, 0], "49 in 0-49"),
        ([0, 0, 25, 0, 0], "0 in 0-49"),
        ([0, 0, 0, 25, 0], "-25 in 0-49"),
        ([10, 8, 4, 3, 0], "53 in 50-69"),
        ([23, 0, 0, 0, 2], "100 in 100"),
        ([17, 0, 6, 0, 2], "76 in 70-99"),
    ] {
        let [f, p, n, u, na] = counts;
        let score = check(&letters(f, p, n, u, na), false, expected);
        assert_eq!((score.total.unknown, score.total.not_applicable), (u, na));
    }
}

#[test]
fn strict_counting_gives_not_applicable_nothing() {
    check(&letters(17, 0, 6, 0, 2), true, "68 in 50-69");
    check(&letters(23, 0, 0, 0, 2), true, "92 in 70-99");
    check(&letters(25, 0, 0, 0, 0), true, "100 in 100");
}

#[test]
fn missing_answers_bring_nothing_and_leave_a_range() {
    for (letters, expected) in [
        (letters(20, 0, 0, 0, 0), "80, then 75 to 100"),
        (letters(0, 0, 0, 0, 0), "0, then -25 to 100"),
        (letters(0, 0, 0, 24, 0), "-24, then -25 to -20"),
        (letters(24, 0, 0, 0, 0), "96, then 95 to 100"),
        (letters(0, 12, 0, 12, 0), "12, then 11 to 16"),
    ] {
        let score = check(&letters, false, expected);
        let given = letters.chars().filter(|c| *c != '.').count();
        assert_eq!((score.total.answered, score.total.of), (given, letters.len()));
    }
}

#[test]
fn parts_are_counted_by_themselves() {
    for (letters, total, parts) in [
        ("fffff ffffffffffpnu fffpppp", "81 in 70-99", [20, 41, 20]),
        ("fffff nnnnnnnnnnnnn uuuuuuu", "13 in 0-49", [20, 0, -7]),
        ("..... fffffffffffff .......", "52, then 40 to 100", [0, 52, 0]),
    ] {
        let score = check(letters, false, total);
        let found: Vec<_> = score.parts.iter().map(|part| part.points).collect();
        assert_eq!(found, parts, "{letters}");
        let max: Vec<_> = score.parts.iter().map(|part| part.max).collect();
        assert_eq!(max, [20, 52, 28]);
    }
}

#[test]
fn bands_meet_without_gap() {
    let catalog = catalog();
    let scoring = catalog.diagnosis().pack.scoring.as_ref().unwrap();
    for (total, expected) in [
        (-25, "0-49"),
        (0, "0-49"),
        (49, "0-49"),
        (50, "50-69"),
        (69, "50-69"),
        (70, "70-99"),
        (99, "70-99"),
        (100, "100"),
    ] {
        let band = &scoring.bands[scoring.band(total).unwrap()];
        assert_eq!(band.slug.as_str(), expected, "{total}");
    }
}

#[test]
fn every_total_but_97_and_99_can_be_reached() {
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    let mut reached = BTreeSet::new();
    for f in 0..=25 {
        for p in 0..=25 - f {
            for n in 0..=25 - f - p {
                let given = answers(pack, &letters(f, p, n, 25 - f - p - n, 0));
                reached.insert(score(pack, &given, false).unwrap().total.points);
            }
        }
    }
    let expected = (-25..=100).filter(|total| ![97, 99].contains(total));
    assert_eq!(reached, expected.collect());
}

#[test]
fn the_principles_have_no_points() {
    let catalog = catalog();
    for loaded in catalog.principles_editions() {
        assert_eq!(score(&loaded.pack, &Answers::default(), false), None);
    }
}
