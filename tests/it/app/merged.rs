//! Results of departments, put together as one.

use super::{TestHost, day, file, golden, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        department::NotAdded,
        import::{FileContent, SEALED},
        merged::MergedView,
        pending_import::NotTaken,
        screen::Screen,
        session::Session,
    },
    content::lang::Lang,
    domain::merge::NotMerged,
    export::import::Refused,
};
use reactive_graph::prelude::*;

fn with(test: impl FnOnce(Session, &TestHost)) {
    with_session(HostConfig::default(), test);
}

/// Two departments: 総務 with 53 points and 営業 with 100.
fn with_two(test: impl FnOnce(Session, [u32; 2])) {
    with(|session, _| {
        add(session, "総務.json", &golden("mixed-53"));
        add(session, "営業.json", &golden("all-done"));
        let ids = session.department_ids().try_into().unwrap();
        test(session, ids);
    });
}

fn add(session: Session, name: &str, text: &str) {
    session.add_department_file(name, &file(text));
}

/// The same answers on another day, so that it is another result.
fn on(day: &str) -> String {
    golden("mixed-53").replace("2026-11-22", day)
}

fn names(session: Session) -> Vec<String> {
    session.department_names()
}

fn refusals(session: Session) -> Vec<(Option<String>, NotAdded)> {
    let refused = session.refused_departments().into_iter();
    refused.map(|refused| (refused.name, refused.reason)).collect()
}

fn in_the_result(view: &MergedView) -> Vec<&str> {
    view.departments.iter().map(|one| one.name.as_str()).collect()
}

#[test]
fn a_department_is_named_after_its_file_or_its_company() {
    with(|session, _| {
        let named = golden("mixed-53").replacen(
            r#""packs""#,
            r#""organisation": "星見製作所", "packs""#,
            1,
        );
        let check = |file: &str, text: &str, name: &str| {
            session.clear_departments();
            add(session, file, text);
            assert_eq!(names(session), [name]);
            assert_eq!(session.department_name(session.department_ids()[0]), name);
        };
        check("総務.json", &named, "総務");
        check("総務.2026.json", &named, "総務.2026");
        check("hoshimi-2026-11-22.json", &named, "星見製作所");
        check("hoshimi-2026-11-22.json", &golden("mixed-53"), "hoshimi-2026-11-22");
        check("", &named, "部署1");
        check(" .json", &named, "部署1");
    });
}

#[test]
fn renaming_follows_through_to_every_place() {
    with_two(|session, [first, second]| {
        session.rename_department(first, "工場");
        assert_eq!(names(session), ["工場", "営業"]);
        let named = [(first, "工場".to_owned()), (second, "営業".to_owned())];
        assert_eq!(session.named_departments(), named);
        let view = session.merged().unwrap();
        assert_eq!(in_the_result(&view), ["工場", "営業"]);
        assert_eq!(view.weakest, Some(("工場".to_owned(), 53)));
        assert!(session.merged_table().unwrap().text.contains("工場"));
        assert!(session.merged_file().unwrap().text.contains("工場"));

        session.rename_department(second, " ");
        assert_eq!(names(session), ["工場", "部署2"]);
        // What was typed stays as it was typed.
        assert_eq!(session.department_name(second), " ");
        session.answering().lang().set(Lang::En);
        assert_eq!(names(session), ["工場", "Department 2"]);
        session.rename_department(u32::MAX, "nobody");
        assert_eq!(names(session), ["工場", "Department 2"]);
    });
}

#[test]
fn two_of_one_name_are_told_apart_and_said_until_one_is_mended() {
    with_two(|session, [first, second]| {
        let same = || [first, second].map(|id| session.has_same_name(id));
        assert_eq!(same(), [false, false]);
        session.rename_department(second, "総務 ");
        assert_eq!(same(), [true, true]);
        assert_eq!(names(session), ["総務", "総務（2）"]);
        // Either of them may be mended.
        session.rename_department(first, "工場");
        assert_eq!(same(), [false, false]);
        session.rename_department(first, "");
        session.rename_department(second, "");
        assert_eq!(same(), [false, false]);
        assert_eq!(names(session), ["部署1", "部署2"]);
    });
}

#[test]
fn a_file_of_a_name_that_is_there_begins_with_another() {
    with(|session, _| {
        for day in ["2026-01-01", "2026-01-02", "2026-01-03"] {
            add(session, "総務.json", &on(day));
        }
        assert_eq!(names(session), ["総務", "総務（2）", "総務（3）"]);
        for id in session.department_ids() {
            assert!(!session.has_same_name(id));
        }
    });
}

#[test]
fn departments_keep_their_ids_when_others_come_and_go() {
    with_two(|session, [first, second]| {
        session.rename_department(second, "工");
        add(session, "開発.json", &on("2026-01-01"));
        let third = session.department_ids()[2];
        assert_eq!(session.department_ids(), [first, second, third]);
        assert_eq!(session.department_name(second), "工");
        session.remove_department(first);
        assert_eq!(session.department_ids(), [second, third]);
        assert_eq!(names(session), ["工", "開発"]);
        session.clear_departments();
        assert!(session.department_ids().is_empty());
        add(session, "総務.json", &golden("mixed-53"));
        let new = session.department_ids()[0];
        assert!(![first, second, third].contains(&new));
    });
}

#[test]
fn what_is_no_department_is_noted_with_its_reason() {
    with_two(|session, _| {
        let check = |content: FileContent, reason| {
            session.clear_refused_departments();
            session.add_department_file("a.json", &content);
            assert_eq!(refusals(session), [(Some("a.json".to_owned()), reason)]);
            assert_eq!(session.department_ids().len(), 2);
        };
        let not_taken = |refused| NotAdded::NotTaken(NotTaken::Refused(refused));
        check(file("{}"), not_taken(Refused::Foreign));
        check(file(""), not_taken(Refused::Empty));
        check(FileContent::TooLarge, not_taken(Refused::TooLarge));
        check(FileContent::Unreadable, NotAdded::NotTaken(NotTaken::Unreadable));
        check(file(&format!("#{SEALED}abc")), NotAdded::NotTaken(NotTaken::Sealed));
        check(file(&golden("mixed-53")), NotAdded::Same("総務".to_owned()));
        session.clear_refused_departments();
        assert_eq!(refusals(session), []);
    });
}

#[test]
fn codes_come_line_by_line_and_a_line_that_is_none_is_given_back() {
    with(|session, _| {
        let code = include_str!("../../hostile/code.txt").trim();
        let rest = session.add_department_text(&format!("{code}\nこれは違います。\n"));
        assert_eq!(rest, "これは違います。\n");
        assert_eq!(names(session), ["部署1"]);
        assert_eq!(
            refusals(session),
            [(
                Some("これは違います。".to_owned()),
                NotAdded::NotTaken(NotTaken::Refused(Refused::Foreign))
            )]
        );
        session.clear_refused_departments();

        // A text as a whole has no name of its own.
        assert_eq!(session.add_department_text("a,b"), "a,b");
        assert_eq!(refusals(session)[0].0, None);
        session.clear_refused_departments();
        assert_eq!(session.add_department_text("{\n\"a\":\n1}"), "{\n\"a\":\n1}");
        assert_eq!(refusals(session).len(), 1);
        session.clear_refused_departments();
        assert_eq!(session.add_department_text(&golden("mixed-53")), "");
        assert_eq!((refusals(session).len(), names(session).len()), (0, 2));
    });
}

#[test]
fn two_to_fifty_departments_can_be_put_together() {
    with(|session, _| {
        for n in 0..51 {
            let count = session.department_ids().len();
            match n {
                0 | 1 => assert_eq!(session.merged(), Err(NotMerged::Number(n))),
                2 | 50 => {
                    let view = session.merged().unwrap();
                    assert_eq!(view.departments.len(), n);
                    assert_eq!(view.total.unwrap().points, 53);
                    assert_eq!((view.clashes.len(), view.weakest), (0, None));
                }
                _ => {}
            }
            add(session, &format!("{n}.json"), &on(&format!("20{:02}-01-01", n + 10)));
            assert_eq!(session.department_ids().len(), (count + 1).min(50), "{n}");
        }
        assert_eq!(refusals(session), [(Some("50.json".to_owned()), NotAdded::Full(50))]);
        assert!(session.merged().is_ok());
        let last = session.department_ids()[49];
        session.remove_department(last);
        add(session, "50.json", &on("2060-01-01"));
        assert_eq!(session.department_ids().len(), 50);
    });
}

#[test]
fn together_they_are_as_careful_as_the_most_careful() {
    with_two(|session, _| {
        let view = session.merged().unwrap();
        assert_eq!(view.total.unwrap().points, 61);
        assert_eq!(view.average, Some(765));
        assert_eq!(view.weakest, Some(("総務".to_owned(), 53)));
        let points: Vec<_> = view.departments.iter().map(|one| one.points).collect();
        assert_eq!(points, [Some(53), Some(100)]);
        let fourth =
            view.clashes.iter().find(|clash| clash.label.starts_with("問4 ")).unwrap();
        let said: Vec<_> = fourth
            .said
            .iter()
            .map(|(answer, who)| (answer.word.as_str(), who.join("、")))
            .collect();
        assert!(said.contains(&("実施していない", "総務".to_owned())), "{said:?}");
        assert_eq!(fourth.together.word, "一部実施している");
        let unknown: Vec<_> = view.unknown.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(unknown, ["総務"]);
        assert!(view.unknown[0].items.iter().any(|item| item.starts_with('問')));
    });
}

#[test]
fn departments_of_different_questions_are_told_apart() {
    for other in ["star1-only", "principles-4.0"] {
        with(|session, _| {
            add(session, "総務.json", &golden("mixed-53"));
            add(session, "工場.json", &golden(other));
            assert_eq!(session.merged(), Err(NotMerged::Unlike));
            assert_eq!(session.take_merged(), None);
            assert_eq!(session.merged_file(), None);
            assert_eq!(session.merged_table(), None);
            let asked = session.departments_asked();
            assert_eq!(
                (asked[0].name.as_str(), asked[1].name.as_str()),
                ("総務", "工場")
            );
            assert_ne!(asked[0].packs, asked[1].packs);
        });
    }
}

#[test]
fn the_facts_of_a_department_are_those_of_its_file() {
    with(|session, _| {
        add(session, "総務.json", &golden("mixed-53"));
        add(session, "工場.json", &golden("star1-only"));
        let [first, second] = session.department_ids().try_into().unwrap();
        let facts = session.department_facts(first).unwrap();
        assert_eq!((facts.answered, facts.of, facts.points), (30, 30, Some(53)));
        assert_eq!(facts.taken_on, Some(day("2026-11-22")));
        assert_eq!(session.department_facts(second).unwrap().points, None);
        assert_eq!(session.department_facts(u32::MAX), None);
    });
}

#[test]
fn the_merged_result_takes_the_place_of_the_present_one() {
    with_two(|session, _| {
        assert_eq!(session.take_merged(), Some(30));
        assert_eq!(session.answering().screen().get_untracked(), Screen::Result);
        assert_eq!(session.answering().taken_on().get_untracked(), day("2026-11-22"));
        assert_eq!(session.report().get_untracked().score.unwrap().total.points, 61);
        let from = session.workbook().get_untracked().merged_from;
        let from: Vec<_> =
            from.iter().map(|one| (one.name.as_str(), one.points)).collect();
        assert_eq!(from, [("総務", Some(53)), ("営業", Some(100))]);
    });
}

#[test]
fn its_files_say_what_they_are_made_of() {
    with_two(|session, _| {
        let file = session.merged_file().unwrap();
        assert_eq!(file.name, "hoshimi-merged-2026-11-22.json");
        let opened = session.open(file.text.as_bytes()).unwrap();
        assert_eq!(opened.workbook.merged_from.len(), 2);
        let table = session.merged_table().unwrap();
        assert_eq!(table.name, "hoshimi-merged-2026-11-22.csv");
        let head = table.text.lines().next().unwrap();
        assert!(head.contains("総務") && head.contains("営業"), "{head}");
    });
}

#[test]
fn a_reset_forgets_the_departments_and_what_was_refused() {
    with_two(|session, _| {
        add(session, "a.json", "{}");
        session.reset();
        assert!(session.department_ids().is_empty());
        assert_eq!(refusals(session), []);
        assert_eq!(session.merged(), Err(NotMerged::Number(0)));
    });
}
