//! What is printed, whatever was answered.

use super::{golden, steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        part::Part,
        printed::{Edition, TaskTableTitle},
        session::Session,
    },
    content::lang::Lang,
    domain::{answers::Answer, pack::Slug, plan::Progress, score::Counted},
    export::json,
};
use reactive_graph::prelude::*;

/// Every golden result that has answers.
const RESULTS: [&str; 4] = ["mixed-53", "half-answered", "all-done", "star1-only"];

/// Opens a golden result.
fn open(session: Session, name: &str) {
    let read = json::read(&session.answering().catalog(), &golden(name)).unwrap();
    assert!(session.restore(read), "{name}");
}

/// Runs a test with each golden result.
fn with_results(test: impl Fn(&str, Session)) {
    for name in RESULTS {
        with_session(HostConfig::default(), |session, _| {
            open(session, name);
            test(name, session);
        });
    }
}

#[test]
fn every_item_is_printed_once_with_its_answer_and_points() {
    with_results(|name, session| {
        let answering = session.answering();
        let tables = session.printed_answers();
        assert_eq!(tables.len(), answering.parts().len(), "{name}");
        for (part, table) in answering.parts().into_iter().zip(tables) {
            let rows: Vec<_> = table.sections.iter().flat_map(|s| &s.rows).collect();
            let items = answering.with_pack(part, |loaded| loaded.pack.items.clone());
            assert_eq!(rows.len(), items.len(), "{name} {part:?}");
            for (item, row) in items.iter().zip(rows) {
                assert!(row.topic.starts_with(&format!("{}. ", item.number)), "{name}");
                assert_eq!(row.answer.counted, answering.counted(part, item), "{name}");
                let has_points = part == Part::Diagnosis;
                assert_eq!(row.points.is_some(), has_points, "{name} {}", row.topic);
            }
            let sum = |rows: &[hoshimi::app::printed::AnswerRow]| -> i32 {
                rows.iter().filter_map(|row| row.points).sum()
            };
            for section in &table.sections {
                let points = section.points.map(|(points, _)| points);
                let expected = (part == Part::Diagnosis).then(|| sum(&section.rows));
                assert_eq!(points, expected, "{name} {}", section.title);
            }
        }
    });
}

#[test]
fn a_part_that_the_page_does_not_ask_is_not_printed() {
    for (names, part) in
        [("principles", Part::Principles), ("diagnosis", Part::Diagnosis)]
    {
        with_session(steps(names), |session, _| {
            let expected = session.answering().with_pack(part, |p| p.pack.items.len());
            let tables = session.printed_answers();
            assert_eq!(tables.len(), 1, "{names}");
            let rows = tables.iter().flat_map(|t| &t.sections).flat_map(|s| &s.rows);
            assert_eq!(rows.count(), expected, "{names}");
            assert_eq!(session.blank_form().parts.len(), 1, "{names}");
        });
    }
}

#[test]
fn reasons_are_printed_where_there_are_any() {
    with_session(HostConfig::default(), |session, _| {
        open(session, "mixed-53");
        let answering = session.answering();
        let items = answering.with_pack(Part::Diagnosis, |p| p.pack.items.clone());
        let apart: Vec<&Slug> = items
            .iter()
            .filter(|item| {
                answering.counted(Part::Diagnosis, item) == Counted::NotApplicable
            })
            .map(|item| &item.slug)
            .collect();
        for slug in apart {
            answering.answer(Part::Diagnosis, slug, Answer::Chosen(items_done()));
        }
        assert_eq!(session.printed_reasons(), None);
        let item = items.iter().find(|item| item.may_not_apply).unwrap();
        for (reason, rows) in [("  ", 0), ("無線LANがない", 1)] {
            let answer = Answer::NotApplicable { reason: reason.to_owned() };
            answering.answer(Part::Diagnosis, &item.slug, answer);
            let printed = session.printed_reasons();
            assert_eq!(printed.as_ref().map_or(0, |p| p.rows.len()), rows, "{reason}");
            for row in printed.iter().flat_map(|printed| &printed.rows) {
                assert_eq!(*row, format!("問{} {reason}", item.number));
            }
        }
    });
}

fn items_done() -> hoshimi::domain::choice::Choice {
    hoshimi::domain::choice::Choice::Done
}

#[test]
fn every_task_is_printed_once_and_what_is_done_stays_in_its_place() {
    with_results(|name, session| {
        let list = session.tasks();
        let before = session.printed_tasks();
        let lines = |tables: &[hoshimi::app::printed::TaskTable]| -> usize {
            tables.iter().map(|table| table.rows.len()).sum()
        };
        let asked: usize = list.ask.iter().map(|group| group.tasks.len()).sum();
        assert_eq!(lines(&before.ask), asked, "{name}");
        assert_eq!(
            lines(&before.tasks) + asked,
            list.left + list.finished,
            "{name}: a task is missing"
        );
        let (answered, of) = {
            let report = session.report().get();
            (report.answered, report.of)
        };
        assert_eq!(before.is_open, answered < of, "{name}");
        for table in before.tasks.iter().chain(&before.ask) {
            assert!(!table.rows.is_empty(), "{name}: {:?}", table.title);
            let asks = matches!(table.title, TaskTableTitle::Ask(_));
            for row in &table.rows {
                assert_eq!(row.question.is_empty(), !asks, "{name}: {}", row.name);
                assert_eq!(row.takes.is_none(), asks, "{name}: {}", row.name);
            }
        }
        let names = |tables: &[hoshimi::app::printed::TaskTable]| -> Vec<String> {
            let rows = tables.iter().flat_map(|table| &table.rows);
            rows.map(|row| row.name.clone()).collect()
        };
        let task = list.groups.iter().flat_map(|g| &g.tasks).find(|t| t.tickable);
        if let Some(task) = task {
            session.tick(task, true);
            let after = session.printed_tasks();
            assert_eq!(names(&after.tasks), names(&before.tasks), "{name}");
            let rows = after.tasks.iter().flat_map(|table| &table.rows);
            let done = rows.filter(|row| row.progress == Progress::Finished).count();
            assert_eq!(done, list.finished + 1, "{name}");
        }
    });
}

#[test]
fn editions_are_those_of_the_file_and_every_source_stands_once() {
    with_results(|name, session| {
        let printed = session.printed_sources();
        let file = hoshimi::content::json::Json::parse(&session.file(false)).unwrap();
        let packs = file.list("packs");
        assert_eq!(printed.editions.len(), packs.len(), "{name}");
        for (edition, pack) in printed.editions.iter().zip(packs) {
            assert_eq!(edition.edition, pack.text_at("edition"), "{name}");
            assert_eq!(edition.digest.len(), Edition::DIGITS, "{name}");
            assert!(pack.text_at("sha256").starts_with(&edition.digest), "{name}");
        }
        let mut once = printed.sources.clone();
        once.dedup();
        assert_eq!(once, printed.sources, "{name}");
        assert!(printed.sources.iter().all(|source| !source.facts.is_empty()), "{name}");
    });
}

#[test]
fn the_form_to_fill_in_asks_everything_whatever_the_goal() {
    with_results(|name, session| {
        let form = session.blank_form();
        let answering = session.answering();
        for (part, blank) in
            [Part::Principles, Part::Diagnosis].into_iter().zip(&form.parts)
        {
            answering.with_pack(part, |loaded| {
                let rows: Vec<_> = blank.sections.iter().flat_map(|s| &s.rows).collect();
                assert_eq!(rows.len(), loaded.pack.items.len(), "{name}");
                for (item, row) in loaded.pack.items.iter().zip(rows) {
                    assert_eq!(row.has_reason, item.may_not_apply, "{name}");
                    let all = blank.options.len();
                    let fewer = usize::from(
                        all > loaded.pack.choices.len() && !item.may_not_apply,
                    );
                    assert_eq!(row.offered, all - fewer, "{name} {}", row.topic);
                }
                let named = blank.sections.iter().all(|s| s.title.is_some());
                assert_eq!(named, loaded.sections.len() > 1, "{name}");
            });
        }
        assert_eq!(form.policy.len(), 2, "{name}");
        assert!(form.code.iter().all(|letters| *letters == 4), "{name}");
        assert!(!form.is_own, "{name}");
    });
}

#[test]
fn what_is_printed_is_in_the_language_of_now() {
    with_results(|name, session| {
        session.answering().lang().set(Lang::En);
        let rows = session.printed_answers();
        let rows = rows.iter().flat_map(|t| &t.sections).flat_map(|s| &s.rows);
        let kana = |text: &str| text.chars().any(|c| ('ぁ'..='ヺ').contains(&c));
        for row in rows {
            assert!(!kana(&row.topic) && !kana(&row.question), "{name}: {row:?}");
            assert!(!kana(&row.answer.word), "{name}: {row:?}");
        }
    });
}
