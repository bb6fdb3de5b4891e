//! What is printed, whatever was answered.

use super::{golden, steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        part::Part,
        printed::{Edition, NameSize, NextTasks, TaskTableTitle},
        session::Session,
        tasks::Deadline,
    },
    content::{json::Json, lang::Lang},
    domain::{
        answers::Answer, assessment::Goal, choice::Choice, form, pack::Slug,
        plan::Progress, readiness::Gate, score::Counted, stage::Stage,
    },
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
                let is_open = row.answer.counted == Counted::Unanswered;
                let has_points = part == Part::Diagnosis && !is_open;
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
            answering.answer(Part::Diagnosis, slug, Answer::Chosen(Choice::Done));
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

/// A member of an object that is a text.
fn text<'a>(object: &'a Json, member: &str) -> &'a str {
    object.get(member).and_then(Json::text).unwrap()
}

#[test]
fn editions_are_those_of_the_file_and_every_source_stands_once() {
    with_results(|name, session| {
        let printed = session.printed_sources();
        let file = Json::parse(&session.file(false)).unwrap();
        let packs = file.get("packs").unwrap().elements();
        for pack in packs {
            let (edition, sha256) = (text(pack, "edition"), text(pack, "sha256"));
            let found = printed
                .editions
                .iter()
                .find(|one| one.edition == edition && sha256.starts_with(&one.digest));
            assert!(found.is_some(), "{name}: {edition}");
        }
        for edition in &printed.editions {
            assert_eq!(edition.digest.len(), Edition::DIGITS, "{name}");
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

/// What is said first, and what would lead to the next star.
#[test]
fn the_conclusion_follows_from_what_was_done() {
    type Do = fn(Session);
    fn all(session: Session, choice: Choice) {
        let answering = session.answering();
        for (part, choice) in
            [(Part::Principles, Choice::WillDo), (Part::Diagnosis, choice)]
        {
            let items = answering.with_pack(part, |loaded| loaded.pack.items.clone());
            for item in items {
                answering.answer(part, &item.slug, Answer::Chosen(choice));
            }
        }
    }
    use Gate::{DiagnosisComplete, PolicyDecided, PolicyPublished};
    type Open = Option<(u8, &'static [Gate])>;
    let cases: [(&str, Do, Stage, Open); 7] = [
        ("nothing answered", |_| {}, Stage::NothingAnswered, None),
        (
            "all done without a policy",
            |session| all(session, Choice::Done),
            Stage::Ready { star: 1 },
            Some((2, &[PolicyDecided, PolicyPublished])),
        ),
        (
            "a policy that is not published",
            |session| {
                all(session, Choice::Done);
                session.answering().set_policy(|policy| policy.decided = true);
            },
            Stage::Ready { star: 1 },
            Some((2, &[PolicyPublished])),
        ),
        (
            "★2",
            |session| {
                all(session, Choice::Done);
                session.answering().set_policy(|policy| {
                    policy.decided = true;
                    policy.published = true;
                });
            },
            Stage::Ready { star: 2 },
            None,
        ),
        (
            "only ★1 aimed at",
            |session| {
                all(session, Choice::Done);
                session.answering().set_goal(Goal::Star1);
            },
            Stage::Ready { star: 1 },
            None,
        ),
        (
            "★1 declared",
            |session| {
                all(session, Choice::Done);
                session.note_declared_without_id(1);
            },
            Stage::Declared { star: 1 },
            Some((2, &[PolicyDecided, PolicyPublished])),
        ),
        (
            "only the principles answered",
            |session| {
                let answering = session.answering();
                let items = answering
                    .with_pack(Part::Principles, |loaded| loaded.pack.items.clone());
                for item in items {
                    let answer = Answer::Chosen(Choice::Doing);
                    answering.answer(Part::Principles, &item.slug, answer);
                }
            },
            Stage::Ready { star: 1 },
            Some((2, &[DiagnosisComplete, PolicyDecided, PolicyPublished])),
        ),
    ];
    for (name, act, stage, toward) in cases {
        with_session(HostConfig::default(), |session, _| {
            act(session);
            let conclusion = session.conclusion();
            assert_eq!(conclusion.stage, stage, "{name}");
            let found = conclusion.toward.map(|toward| (toward.star, toward.gates));
            let expected = toward.map(|(star, gates)| (star, gates.to_vec()));
            assert_eq!(found, expected, "{name}");
        });
    }
}

#[test]
fn the_next_tasks_are_open_and_the_application_is_among_them() {
    with_results(|name, session| {
        let application = |session: Session| {
            let list = session.tasks();
            let task = list.get(&Slug::new("star-applied").unwrap()).cloned();
            task.filter(|task| !task.is_done()).map(|task| task.title)
        };
        for _ in 0..2 {
            let next = session.next_tasks();
            let left = session.tasks_left();
            assert_eq!(next.rows.len(), left.min(NextTasks::MOST), "{name}");
            if let Some(title) = application(session) {
                let there = next.rows.iter().any(|row| row.title == title);
                assert!(there, "{name}: {:?}", next.rows);
            }
            let first_two = next.rows.iter().take(2);
            let days: Vec<_> = first_two.map(|row| row.due).collect();
            assert!(days.is_sorted(), "{name}");
            // And the same once it is applied for.
            session.set_field(form::APPLIED, form::YES);
        }
    });
}

#[test]
fn the_deadline_stands_over_the_next_tasks() {
    with_session(HostConfig::default(), |session, _| {
        assert_eq!(session.next_tasks().deadline, Deadline::None);
        for (day, expected) in [
            ("2027-01-29", Deadline::Ahead(super::day("2027-01-29"), 60)),
            ("2026-11-29", Deadline::Past(super::day("2026-11-29"))),
            ("2026-02-30", Deadline::None),
        ] {
            session.set_field(form::DEADLINE, day);
            assert_eq!(session.next_tasks().deadline, expected, "{day}");
        }
    });
}

#[test]
fn a_name_of_any_length_has_its_size() {
    let check = |name: &str, expected: Option<NameSize>| {
        with_session(HostConfig::default(), |session, _| {
            session.set_field(form::COMPANY, name);
            let client = session.printed_client();
            assert_eq!(client.as_ref().map(|client| client.size), expected, "{name}");
        });
    };
    check("", None);
    check(" \n ", None);
    check("甲", Some(NameSize::Large));
    check("甲社", Some(NameSize::Large));
    check(&"甲".repeat(36), Some(NameSize::Large));
    check(&"甲".repeat(37), Some(NameSize::Long));
    check(&"a".repeat(72), Some(NameSize::Large));
    check(&"甲".repeat(60), Some(NameSize::Long));
    check(&"甲".repeat(300), Some(NameSize::VeryLong));
}

#[test]
fn short_remarks_stand_on_the_first_page() {
    let check = |text: &str, expected: Option<(usize, bool)>| {
        with_session(HostConfig::default(), |session, _| {
            session.set_field(form::REMARKS, text);
            let remarks = session.printed_remarks();
            let found = remarks.map(|r| (r.paragraphs.len(), r.fits_first_page));
            assert_eq!(found, expected, "{text}");
        });
    };
    check("", None);
    check("\n \n", None);
    check("よい。", Some((1, true)));
    check("よい。\n\nバックアップを。", Some((2, true)));
    check("一\n二\n三\n四\n五", Some((5, false)));
    check(&"あ".repeat(241), Some((1, false)));
}

#[test]
fn remarks_are_in_a_file_only_with_names() {
    with_session(HostConfig::default(), |session, _| {
        session.set_field(form::REMARKS, "社長と話した。");
        assert!(!session.file(false).contains("社長と話した。"));
        let file = session.file(true);
        session.reset();
        assert_eq!(session.remarks(), "");
        let read = json::read(&session.answering().catalog(), &file).unwrap();
        assert!(session.restore(read));
        assert_eq!(session.remarks(), "社長と話した。");
    });
}

#[test]
fn a_checklist_is_printed_once_anything_is_in_it() {
    with_session(HostConfig::default(), |session, _| {
        assert!(!session.is_checklist_begun());
        let extended = session.extended();
        let scheme = &extended.scs().scheme;
        let asked = scheme.asked(session.scs_goal());
        let (at, criterion) = (asked[0].requirement, asked[0].criteria[0]);
        let requirement = scheme.pack.sections[at].slug.clone();
        session.set_requirement_owner(&requirement, "総務");
        assert!(session.is_checklist_begun());
        session.set_requirement_owner(&requirement, "");
        assert!(!session.is_checklist_begun());
        let item = scheme.pack.items[criterion].slug.clone();
        session.answer_criterion(&item, Choice::NotDone);
        assert!(session.is_checklist_begun());
    });
}

#[test]
fn a_broken_profile_changes_nothing_and_a_half_right_one_what_is_right() {
    with_session(HostConfig::default(), |session, _| {
        let print = session.print();
        let take = |file: &str| print.take_profile(file.as_bytes());
        let whole = r##"{"brandName":"甲","contactLabel":"電話","accent":"#0b6e4f"}"##;
        assert_eq!(take(whole), Ok(Vec::new()));
        let before = print.supporter().get();
        assert!(take("{").is_err());
        assert!(take("{}").is_err());
        assert_eq!(print.supporter().get(), before);
        let half = r##"{"brandName":"乙","accent":"#ffffff","brandLogo":"x"}"##;
        assert_eq!(take(half).map(|left| left.len()), Ok(2));
        let after = print.supporter().get();
        assert_eq!((&*after.name, after.colour), ("乙", before.colour));
        let file = session.profile_file();
        session.reset();
        assert_eq!(print.supporter().get().name, "");
        assert_eq!(take(&file.text), Ok(Vec::new()));
        assert_eq!(print.supporter().get(), after);
    });
}

#[test]
fn whoever_offers_the_page_stands_on_the_report() {
    let brand = hoshimi::app::config::Brand {
        name: Some("商工会".to_owned()),
        logo: Some("https://example.co.jp/a.png".to_owned()),
        contact_label: Some("窓口".to_owned()),
        contact_url: Some("mailto:a@example.co.jp".to_owned()),
        accent: Some("#0b6e4f".to_owned()),
    };
    let config = HostConfig { brand, ..HostConfig::default() };
    with_session(config, |session, _| {
        let supporter = session.print().supporter().get();
        assert_eq!(supporter.name, "商工会");
        assert_eq!(supporter.contact, "窓口 a@example.co.jp");
        // It would have to be fetched.
        assert_eq!(supporter.logo, None);
        assert!(session.report_style(false, "結果").contains("#0b6e4f"));
        session.set_field(form::COMPANY, "甲社");
        assert!(!session.report_style(false, "結果").contains("甲社"));
        assert!(session.report_style(true, "結果").contains("甲社"));
    });
}
