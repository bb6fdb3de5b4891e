//! The counts of a seminar: what is counted of a visit, and which figures are shown when.

use crate::common::{answers, catalog, day};
use hoshimi::{
    app::tally::{FEWEST, Tally, Visit},
    domain::assessment::{Assessment, Goal},
};

fn visit(band: &str, not_done: &[&str]) -> Visit {
    Visit {
        is_finished: true,
        band: Some(band.to_owned()),
        stars: vec!["1".to_owned()],
        not_done: not_done.iter().map(|name| (*name).to_owned()).collect(),
    }
}

/// The counts after so many visits of that kind.
fn after(visits: &[(usize, Visit)]) -> Tally {
    let mut tally = Tally::default();
    for (times, visit) in visits {
        (0..*times).for_each(|_| tally.add(visit));
    }
    tally
}

#[test]
fn a_visit_is_counted_by_what_its_answers_come_to() {
    for (principles, diagnosis, goal, finished, band, stars, not_done) in [
        ("dddddd", "f".repeat(25), Goal::Star2, true, Some("100"), "1", 0),
        ("dddddd", "n".repeat(25), Goal::Star2, true, Some("0-49"), "1", 25),
        ("dddd.d", "f".repeat(25), Goal::Star2, true, Some("100"), "", 0),
        ("dddddd", "f".repeat(24) + ".", Goal::Star2, false, None, "1", 0),
        ("wwwwdy", ".".repeat(25), Goal::Star1, true, None, "1", 1),
        ("wwwwyd", ".".repeat(25), Goal::Star1, true, None, "", 1),
        ("wwwwd.", ".".repeat(25), Goal::Star1, false, None, "1", 0),
    ] {
        let pack = &catalog().principles("").pack;
        let mut a = Assessment::new(goal, &pack.edition);
        a.principles = answers(pack, principles);
        a.diagnosis = answers(&catalog().diagnosis().pack, &diagnosis);
        let report = catalog().report(&a, day());
        let visit = Visit::of(catalog().packs(&a), &a, &report);
        let case = format!("{principles} {diagnosis}");
        assert_eq!(visit.is_finished, finished, "{case}");
        assert_eq!(visit.band.as_deref(), band, "{case}");
        assert_eq!(visit.stars.concat(), stars, "{case}");
        assert_eq!(visit.not_done.len(), not_done, "{case}");
    }
}

#[test]
fn no_figure_is_told_of_so_few() {
    let mut tally = after(&[(9, Visit::default())]);
    for finished in 0..FEWEST {
        assert_eq!(tally.shown(), None, "{tally:?}");
        assert_eq!((tally.finished(), tally.until_next()), (finished, FEWEST - finished));
        tally.add(&visit("100", &["q01"]));
    }
    let shown = tally.shown().unwrap();
    assert_eq!((shown.finished, shown.unfinished), (FEWEST, 9));
    assert_eq!((shown.of_band("100"), shown.of_band("70-99")), (FEWEST, 0));
    assert_eq!((shown.of_star(1), shown.of_star(2)), (FEWEST, 0));
}

#[test]
fn figures_change_only_with_every_so_many_visits() {
    let mut tally = after(&[(5, visit("100", &[]))]);
    let before = tally.shown().cloned();
    for left in (1..FEWEST).rev() {
        tally.add(&visit("0-49", &["q01"]));
        tally.add(&Visit::default());
        assert_eq!(tally.shown().cloned(), before, "who came last cannot be read off");
        assert_eq!(tally.until_next(), left);
    }
    tally.add(&visit("0-49", &["q01"]));
    let shown = tally.shown().unwrap();
    assert_eq!((shown.finished, shown.unfinished), (10, 4));
    assert_eq!((shown.of_band("100"), shown.of_band("0-49")), (5, 5));
}

#[test]
fn an_item_is_told_only_where_enough_have_not_done_it() {
    let tally = after(&[
        (4, visit("0-49", &["q01", "q02"])),
        (1, visit("50-69", &["q02"])),
        (5, visit("100", &[])),
    ]);
    let shown = tally.shown().unwrap();
    assert_eq!((shown.of_item("q01"), shown.of_item("q02")), (None, Some(5)));
    assert_eq!(shown.of_item("q03"), None);
}

#[test]
fn the_counts_come_back_from_their_text() {
    for tally in [
        Tally::default(),
        after(&[(2, Visit::default())]),
        after(&[(7, visit("100", &["q01", "q25"])), (1, Visit::default())]),
    ] {
        assert_eq!(Tally::read(&tally.write()), tally, "{}", tally.write());
    }
}

#[test]
fn what_cannot_be_read_counts_nothing() {
    for text in [
        "",
        "{",
        "[]",
        "null",
        r#"{"now":[1],"shown":2}"#,
        r#"{"now":{"finished":-3,"bands":{"100":"2"},"unfinished":-1},"shown":{"finished":"5"}}"#,
    ] {
        let tally = Tally::read(text);
        assert!(tally.is_empty() && tally.shown().is_none(), "{text}");
    }
    let most =
        r#"{"now":{"finished":9223372036854775807,"bands":{"100":9223372036854775807}}}"#;
    let mut most = Tally::read(most);
    most.add(&visit("100", &[]));
    assert_eq!(most.finished(), i64::MAX);
}
