//! An earlier result and the present one, compared.

use super::{TestHost, file, golden, with_session};
use hoshimi::{
    app::{
        compared::{ComparisonNote, ComparisonOrder, ComparisonView, PointsPair},
        config::HostConfig,
        import::{FileContent, SEALED},
        pending_import::NotTaken,
        session::Session,
    },
    content::lang::Lang,
    domain::delta::Way,
    export::import::Refused,
};
use reactive_graph::prelude::*;

/// Runs a test on someone whose present answers are those of 2026-11-22 with 53 points.
fn with(test: impl FnOnce(Session, &TestHost)) {
    with_session(HostConfig::default(), |session, host| {
        session.import(&golden("mixed-53"));
        session.take_pending().unwrap();
        test(session, host);
    });
}

/// The answers of 2026-11-22 on another day, with this text in place of that.
fn earlier(day: &str, from: &str, to: &str) -> String {
    let text = golden("mixed-53").replace("2026-11-22", day);
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

fn compare(session: Session, text: &str) -> ComparisonView {
    session.compare_text(text).unwrap();
    session.comparison().unwrap()
}

const FIRST: &str = r#""q01": { "choice": "done" }"#;
const WORSE: &str = r#""q01": { "choice": "not_done" }"#;

#[test]
fn the_day_decides_what_is_said_of_the_order() {
    with(|session, _| {
        let check = |day: &str, expected, after_swap| {
            compare(session, &earlier(day, FIRST, WORSE));
            let order = || session.comparison().unwrap().order;
            assert_eq!(order(), expected, "{day}");
            session.swap_compared();
            assert_eq!(order(), after_swap, "{day}");
            session.swap_compared();
            assert_eq!(order(), expected, "{day}");
        };
        check("2025-11-20", ComparisonOrder::Plain, ComparisonOrder::Reversed);
        check("2026-11-22", ComparisonOrder::SameDay, ComparisonOrder::SameDay);
        check("2027-01-31", ComparisonOrder::Reversed, ComparisonOrder::Swapped);
    });
}

#[test]
fn swapping_turns_days_points_and_changes_round() {
    with(|session, _| {
        let view = compare(session, &earlier("2027-01-31", FIRST, WORSE));
        assert!(!view.before.present && view.after.present);
        let points = view.points.clone().unwrap();
        assert_eq!(points.total, PointsPair { before: 49, after: 53 });
        assert_eq!(points.total.difference(), 4);
        let sum: i32 = points.parts.iter().map(|(_, pair)| pair.difference()).sum();
        assert_eq!(sum, 4);
        assert_eq!(view.changes.len(), 1);
        assert_eq!(view.changes[0].way, Way::Improved);

        session.swap_compared();
        let turned = session.comparison().unwrap();
        assert!(turned.before.present && !turned.after.present);
        assert_eq!((turned.before, turned.after), (view.after, view.before));
        let total = turned.points.unwrap().total;
        assert_eq!(total, PointsPair { before: 53, after: 49 });
        assert_eq!(turned.changes[0].way, Way::Worsened);
        let [was, is] = [&view, &session.comparison().unwrap()]
            .map(|view| view.changes[0].items[0].clone());
        assert_eq!((was.before, was.after), (is.after, is.before));

        // Another result begins in its own order.
        assert_eq!(
            compare(session, &earlier("2025-11-20", FIRST, WORSE)).order,
            ComparisonOrder::Plain
        );
    });
}

#[test]
fn every_changed_answer_is_named_with_both_answers() {
    with(|session, _| {
        let view = compare(session, &earlier("2025-11-20", FIRST, WORSE));
        assert_eq!(view.changed(), 1);
        let changed = || session.comparison().unwrap().changes[0].items[0].clone();
        let item = changed();
        assert!(item.label.starts_with("問1 "), "{}", item.label);
        assert_eq!(
            (item.before.word.as_str(), item.after.word.as_str()),
            ("実施していない", "実施している")
        );
        session.answering().lang().set(Lang::En);
        assert!(changed().label.is_ascii(), "{}", changed().label);
    });
}

#[test]
fn the_same_answers_have_no_changes() {
    with(|session, _| {
        let view = compare(session, &golden("mixed-53"));
        assert_eq!((view.changed(), view.changes.len()), (0, 0));
        assert_eq!(view.points.unwrap().total.difference(), 0);
        assert_eq!(view.notes, []);
    });
}

#[test]
fn what_cannot_be_compared_is_said() {
    with(|session, _| {
        let check = |text: &str, notes: &[ComparisonNote], points| {
            let view = compare(session, text);
            assert_eq!(view.notes, notes);
            assert_eq!(view.points.is_some(), points);
        };
        check(&golden("star1-only"), &[ComparisonNote::OneOnly], false);
        let other = |pack: &str, edition: &str| {
            let here = format!(r#""{pack}", "edition": "3.1""#);
            earlier("2025-11-20", &here, &here.replace("3.1", edition))
        };
        let editions = |from: &str| ComparisonNote::Editions(from.into(), "3.1".into());
        check(&other("sa-principles", "4.0"), &[editions("4.0")], true);
        check(
            &other("sa-diagnosis", "2.0"),
            &[editions("2.0"), ComparisonNote::NotComparable],
            false,
        );
        check(&golden("half-answered"), &[], true);
        assert!(session.comparison().unwrap().points.unwrap().provisional);
    });
}

#[test]
fn what_is_no_result_is_refused_and_the_comparison_stays() {
    with(|session, _| {
        let before = compare(session, &earlier("2025-11-20", FIRST, WORSE));
        let refused = |refused| Err(NotTaken::Refused(refused));
        assert_eq!(session.compare_text("a,b"), refused(Refused::Foreign));
        assert_eq!(session.compare_text(" "), refused(Refused::Empty));
        let sealed = format!("https://example.jp/#{SEALED}abc");
        assert_eq!(session.compare_text(&sealed), Err(NotTaken::Sealed));
        assert_eq!(session.compare_file(&file(&sealed)), Err(NotTaken::Sealed));
        assert_eq!(
            session.compare_file(&FileContent::TooLarge),
            refused(Refused::TooLarge)
        );
        assert_eq!(
            session.compare_file(&FileContent::Unreadable),
            Err(NotTaken::Unreadable)
        );
        assert_eq!(session.comparison(), Some(before));
        assert_eq!(session.compare_file(&file(&golden("mixed-53"))), Ok(()));
        assert_eq!(session.comparison().unwrap().changed(), 0);
    });
}

#[test]
fn the_table_has_a_row_for_each_change_and_the_day_of_the_second_one() {
    with(|session, _| {
        assert_eq!(session.comparison_table(), None);
        compare(session, &earlier("2025-11-20", FIRST, WORSE));
        let table = session.comparison_table().unwrap();
        assert_eq!(table.name, "hoshimi-delta-2026-11-22.csv");
        assert_eq!(table.media_type, "text/csv");
        assert_eq!(table.text.trim_end().lines().count(), 2);
        session.swap_compared();
        let table = session.comparison_table().unwrap();
        assert_eq!(table.name, "hoshimi-delta-2025-11-20.csv");
    });
}

#[test]
fn it_ends_on_the_visitors_word_and_with_a_reset() {
    with(|session, _| {
        for reset in [false, true] {
            compare(session, &earlier("2025-11-20", FIRST, WORSE));
            session.swap_compared();
            if reset {
                session.reset();
            } else {
                session.stop_comparing();
            }
            assert_eq!(session.comparison(), None);
        }
    });
}
