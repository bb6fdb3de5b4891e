//! The actions as a plan.

use crate::common::{answers, catalog, slug};
use hoshimi::domain::{
    advice::actions,
    date::Date,
    pack::Cost,
    plan::{Entry, PER_WEEK, Placement, Plan, Progress, Term, placements},
};

fn planned(letters: &str) -> Vec<Placement> {
    let pack = &catalog().diagnosis().pack;
    placements(pack, &actions(pack, &answers(pack, letters)))
}

fn cost(task: &Placement) -> Cost {
    catalog().diagnosis().pack.items[task.item].cost
}

#[test]
fn every_action_has_one_place_and_free_things_come_first() {
    for letters in [
        "nnnnn nnnnnnnnnnnnn nnnnnnn",
        "fpnuf fffpfffefffff pppppp.",
        "ppppp fffffffffffff fffffff",
        "fffff fffffffffffff ffffffn",
        "uuuuu ............. uuuuuuu",
        "fffff fffffffffffff fffffff",
    ] {
        let pack = &catalog().diagnosis().pack;
        let plan = planned(letters);
        let mut items: Vec<_> = plan.iter().map(|task| task.item).collect();
        let advised = actions(pack, &answers(pack, letters));
        let mut expected: Vec<_> = advised.iter().map(|action| action.item).collect();
        items.sort_unstable();
        expected.sort_unstable();
        assert_eq!(items, expected, "{letters}");
        assert!(plan.is_sorted_by_key(cost), "{letters}: {plan:?}");
        assert!(plan.is_sorted_by_key(|task| task.term), "{letters}: {plan:?}");
        let week = plan.iter().filter(|task| task.term == Term::Week);
        assert!(week.clone().count() <= PER_WEEK, "{letters}: {plan:?}");
        assert!(week.clone().all(|task| cost(task) != Cost::Paid), "{letters}");
    }
}

#[test]
fn a_term_ends_on_an_existing_day() {
    let day = |text| Date::parse(text).unwrap();
    for (from, term, end) in [
        ("2026-11-22", Term::Week, "2026-11-29"),
        ("2026-12-28", Term::Week, "2027-01-04"),
        ("2028-02-25", Term::Week, "2028-03-03"),
        ("2026-11-22", Term::Month, "2026-12-22"),
        ("2027-01-31", Term::Month, "2027-02-28"),
        ("2028-01-31", Term::Month, "2028-02-29"),
        ("2026-12-31", Term::Month, "2027-01-31"),
        ("2026-11-22", Term::HalfYear, "2027-05-22"),
        ("2026-08-31", Term::HalfYear, "2027-02-28"),
        ("9999-12-31", Term::Week, "9999-12-31"),
        ("9999-12-31", Term::HalfYear, "9999-12-31"),
    ] {
        assert_eq!(term.end(day(from)).to_string(), end, "{from} {term:?}");
    }
}

#[test]
fn an_entry_that_says_nothing_is_not_kept() {
    let mut plan = Plan::default();
    let said =
        Entry { owner: "総務".to_owned(), due: None, progress: Progress::Started };
    plan.set(&slug("q11"), said.clone());
    plan.set(&slug("q02"), said.clone());
    let order: Vec<_> = plan.iter().map(|(item, _)| item.as_str()).collect();
    assert_eq!(order, ["q02", "q11"]);
    assert_eq!(plan.get(&slug("q11")), said);
    plan.set(&slug("q02"), Entry::default());
    plan.set(&slug("q11"), Entry::default());
    assert_eq!(plan, Plan::default());
}

#[test]
fn progress_keeps_its_name() {
    for name in Progress::NAMES {
        assert_eq!(Progress::from_name(name).unwrap().name(), name);
    }
    assert_eq!(Progress::from_name("gone"), None);
}
