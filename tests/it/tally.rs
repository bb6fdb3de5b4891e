//! The counts of a seminar: how many results per band, shown from so many visitors on.

use hoshimi::export::tally::{FEWEST, Tally};

/// The counts after visits that ended with these bands.
fn after(visits: &[Option<&str>]) -> Tally {
    let mut tally = Tally::default();
    for band in visits {
        tally.add(*band);
    }
    tally
}

#[test]
fn visits_are_counted_by_their_band() {
    for (visits, expected) in [
        (&[][..], r#"{"bands":{},"unfinished":0}"#),
        (&[None, None], r#"{"bands":{},"unfinished":2}"#),
        (
            &[Some("100"), Some("0-49"), None, Some("100")],
            r#"{"bands":{"100":2,"0-49":1},"unfinished":1}"#,
        ),
    ] {
        let tally = after(visits);
        assert_eq!(tally.write(), expected);
        assert_eq!(Tally::read(expected), tally, "{expected}");
    }
}

#[test]
fn they_are_shown_from_so_many_results_on() {
    let mut tally = after(&[None; 9]);
    for finished in 1..=FEWEST {
        assert!(!tally.is_shown(), "{tally:?}");
        tally.add(Some(if finished % 2 == 0 { "100" } else { "0-49" }));
    }
    assert!(tally.is_shown(), "{tally:?}");
    assert_eq!((tally.finished(), tally.of("100"), tally.of("70-99")), (FEWEST, 2, 0));
}

#[test]
fn what_cannot_be_read_counts_nothing() {
    for text in [
        "",
        "{",
        "[]",
        "null",
        r#"{"bands":[1]}"#,
        r#"{"bands":{"100":-3,"70-99":"2"},"unfinished":-1}"#,
    ] {
        let tally = Tally::read(text);
        assert_eq!((tally.finished(), tally.unfinished), (0, 0), "{text}");
    }
    let mut most = Tally::read(r#"{"bands":{"100":9223372036854775807,"0-49":9}}"#);
    most.add(Some("100"));
    assert_eq!(most.finished(), i64::MAX);
}
