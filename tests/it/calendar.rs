//! The plan as a calendar: every line as the format asks, every text as it was.

use crate::common::{
    answers, catalog, day,
    findings::{Case, moment},
    letters, slug,
};
use hoshimi::{
    content::lang::Lang,
    domain::{
        assessment::{Assessment, Goal},
        date::Date,
        plan::{Entry, Plan, Progress},
    },
    export::calendar::{Moment, calendar, file_name},
};
use proptest::prelude::*;

/// Names and values of the lines, unfolded.
fn unfolded(file: &str) -> Vec<(String, String)> {
    assert!(file.ends_with("\r\n"));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    let whole = file.replace("\r\n ", "");
    let lines = whole.split_terminator("\r\n").map(|line| {
        let (name, value) = line.split_once(':').expect(line);
        (name.to_owned(), value.to_owned())
    });
    lines.collect()
}

/// A text as a calendar shows it.
fn shown(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('n') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("{other:?} after a backslash in {value}"),
            },
            ';' | ',' => panic!("not escaped in {value}"),
            c => text.push(c),
        }
    }
    text
}

/// The events, each as its lines.
fn events(file: &str) -> Vec<Vec<(String, String)>> {
    let mut events = Vec::new();
    for (name, value) in unfolded(file) {
        match (&name[..], &value[..]) {
            ("BEGIN", "VEVENT") => events.push(Vec::new()),
            ("BEGIN" | "END", _) | ("VERSION" | "PRODID" | "CALSCALE", _) => {}
            _ => events.last_mut().expect("inside an event").push((name, value)),
        }
    }
    events
}

fn get(event: &[(String, String)], name: &str) -> String {
    let found: Vec<_> = event.iter().filter(|(found, _)| found == name).collect();
    let [(_, value)] = found[..] else { panic!("{name} in {event:?}") };
    value.clone()
}

fn case(letters: &str, plan: Plan, lang: Lang) -> Case {
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.diagnosis = answers(&catalog().diagnosis().pack, letters);
    Case::of(a, plan, lang)
}

fn entry(owner: &str, due: Option<&str>, progress: Progress) -> Entry {
    let due = due.map(|due| Date::parse(due).unwrap());
    Entry { owner: owner.to_owned(), due, progress }
}

#[test]
fn what_is_open_has_its_day_and_what_is_finished_is_gone() {
    let mut plan = Plan::default();
    plan.set(
        &slug("q04"),
        entry("総務; 経理, 他\\", Some("2027-02-28"), Progress::Started),
    );
    plan.set(&slug("q14"), entry("", None, Progress::Finished));
    let case = case("fffnf ffffffffnffff nffffuf", plan, Lang::Ja);
    let file = calendar(case.findings(), moment());
    let events: Vec<_> = events(&file)
        .into_iter()
        .filter(|event| !get(event, "UID").contains("-star-"))
        .collect();
    let days: Vec<_> = events
        .iter()
        .map(|event| {
            let uid = get(event, "UID");
            (uid, get(event, "DTSTART;VALUE=DATE"))
        })
        .collect();
    let expected = [
        ("20261122-sa-diagnosis-q04@hoshimi", "20270228"),
        ("20261122-sa-diagnosis-q19@hoshimi", "20261129"),
        ("20261122-sa-diagnosis-q24@hoshimi", "20261129"),
        ("20261122-again@hoshimi", "20271122"),
    ];
    assert_eq!(days, expected.map(|(uid, day)| (uid.to_owned(), day.to_owned())));
    let about = shown(&get(&events[0], "DESCRIPTION"));
    assert!(about.ends_with("\n担当：総務; 経理, 他\\"), "{about}");
    assert!(shown(&get(&events[2], "SUMMARY")).starts_with("聞いて確認する：問24"));
    assert_eq!(get(&events[3], "RRULE"), "FREQ=YEARLY");
    for event in &events {
        assert_eq!(get(event, "DTSTAMP"), "20261122T093005Z");
        assert_eq!(get(event, "TRANSP"), "TRANSPARENT");
    }
}

#[test]
fn the_frame_is_as_the_format_asks() {
    let case = case(&"f".repeat(25), Plan::default(), Lang::En);
    let file = calendar(case.findings(), moment());
    let lines = unfolded(&file);
    let line = |at: usize| format!("{}:{}", lines[at].0, lines[at].1);
    assert_eq!(line(0), "BEGIN:VCALENDAR");
    assert_eq!(line(1), "VERSION:2.0");
    assert_eq!(line(2), "PRODID:-//Hoshimi//Hoshimi//en");
    assert_eq!(line(lines.len() - 1), "END:VCALENDAR");
    let is_star = |event: &&Vec<_>| get(event, "UID").contains("-star-");
    let events = events(&file);
    assert_eq!(events.iter().filter(is_star).count(), 6, "what leads to the stars");
    assert_eq!(events.len(), 7, "and the yearly look");
    assert_eq!(file_name(day()), "hoshimi-2026-11-22.ics");
}

#[test]
fn a_moment_past_the_day_is_its_last_second() {
    let case = case(&"f".repeat(25), Plan::default(), Lang::En);
    for (second, expected) in [
        (0, "20261122T000000Z"),
        (3_661, "20261122T010101Z"),
        (86_399, "20261122T235959Z"),
        (u32::MAX, "20261122T235959Z"),
    ] {
        let file = calendar(case.findings(), Moment { day: day(), second });
        assert_eq!(get(&events(&file)[0], "DTSTAMP"), expected);
    }
}

#[test]
fn a_leap_day_comes_again_on_the_last_of_february() {
    let mut case = case(&"f".repeat(25), Plan::default(), Lang::Ja);
    case.report.taken_on = Date::parse("2028-02-29").unwrap();
    let file = calendar(case.findings(), moment());
    let last = events(&file).pop().unwrap();
    assert_eq!(get(&last, "DTSTART;VALUE=DATE"), "20290228");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn every_text_comes_back(
        owner in prop_oneof![any::<String>(), "[\\\\;,a\n\r\t あ]{0,90}"],
        given in letters(&catalog().diagnosis().pack.items, "fpnu", "a"),
        lang in prop::sample::select(&Lang::OFFERED[..]),
    ) {
        let pack = &catalog().diagnosis().pack;
        let mut plan = Plan::default();
        for item in &pack.items {
            plan.set(&item.slug, entry(&owner, None, Progress::Open));
        }
        let case = case(&given, plan, lang);
        let file = calendar(case.findings(), moment());
        let events = events(&file);
        let asked: usize = case.report.ask.iter().map(|ask| ask.items.len()).sum();
        let stars = events.iter().filter(|event| get(event, "UID").contains("-star-"));
        let of_items = events.len() - stars.count();
        prop_assert_eq!(of_items, case.report.actions.len() + asked + 1);
        let words = owner.split(|c: char| c.is_whitespace() || c.is_control());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let line = words.join(" ");
        let mut names = Vec::new();
        for event in &events {
            shown(&get(event, "SUMMARY"));
            let about = shown(&get(event, "DESCRIPTION"));
            let uid = get(event, "UID");
            let is_task = uid.contains("sa-diagnosis");
            prop_assert!(!is_task || about.ends_with(&line), "{about:?} {line:?}");
            names.push(uid);
        }
        let before = names.len();
        names.sort();
        names.dedup();
        prop_assert_eq!(names.len(), before, "every name once");
    }
}
