//! すること: one list with one count, whatever was answered.

use super::{day, steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        part::Part,
        session::Session,
        tasks::{Deadline, Tasks},
    },
    domain::{
        answers::Answer,
        assessment::Goal,
        choice::Choice,
        form,
        pack::Slug,
        plan::{Progress, Term},
        star_task::StarTask,
    },
    export::json,
};
use reactive_graph::prelude::*;

/// Answers all questions of a part alike.
fn answer_all(session: Session, part: Part, choice: Choice) {
    let answering = session.answering();
    let items = answering.with_pack(part, |loaded| {
        loaded.pack.items.iter().map(|item| item.slug.clone()).collect::<Vec<_>>()
    });
    for item in items {
        answering.answer(part, &item, Answer::Chosen(choice));
    }
}

/// Every principle decided, and the 25 questions answered alike.
fn answered(session: Session, choice: Choice) {
    answer_all(session, Part::Principles, Choice::WillDo);
    answer_all(session, Part::Diagnosis, choice);
}

/// The names of the tasks that are open, in the order of the list.
fn open(tasks: &Tasks) -> Vec<&str> {
    let groups = tasks.groups.iter().flat_map(|group| &group.tasks);
    let asked = tasks.ask.iter().flat_map(|group| &group.tasks);
    groups
        .chain(asked)
        .filter(|task| !task.is_done())
        .map(|task| task.id.as_str())
        .collect()
}

fn slug(name: &str) -> Slug {
    Slug::new(name).unwrap()
}

/// What leads to a star and is open, for states of the check.
#[test]
fn what_leads_to_a_star_follows_from_what_was_done() {
    type Do = fn(Session);
    let nothing: Do = |_| {};
    let all_done: Do = |session| answered(session, Choice::Done);
    let cases: [(&str, Do, &[&str]); 9] = [
        (
            "nothing answered",
            nothing,
            &[
                "star-gbiz-id",
                "star-principles",
                "star-questions",
                "star-policy-decided",
                "star-policy-published",
                "star-applied",
                "star-declared-id",
            ],
        ),
        (
            "only ★1 aimed at",
            |session| session.answering().set_goal(Goal::Star1),
            &["star-gbiz-id", "star-principles", "star-applied", "star-declared-id"],
        ),
        (
            "100 points without a policy",
            all_done,
            &[
                "star-gbiz-id",
                "star-policy-decided",
                "star-policy-published",
                "star-applied",
                "star-declared-id",
            ],
        ),
        (
            "a policy that is decided",
            |session| {
                answered(session, Choice::Done);
                session.answering().set_policy(|policy| policy.decided = true);
            },
            &[
                "star-gbiz-id",
                "star-policy-published",
                "star-applied",
                "star-declared-id",
            ],
        ),
        (
            "GビズID there and applied",
            |session| {
                answered(session, Choice::Done);
                session.set_field(form::GBIZ_ID, form::YES);
                session.set_field(form::APPLIED, form::YES);
            },
            &["star-policy-decided", "star-policy-published", "star-declared-id"],
        ),
        (
            "★1 declared",
            |session| {
                answered(session, Choice::Done);
                session.set_field(form::DECLARED_ID, "50000000001");
                session.set_field(form::DECLARED_STAR, "1");
            },
            &["star-policy-decided", "star-policy-published", "star-raised"],
        ),
        (
            "★1 declared and nothing else wanted",
            |session| {
                answered(session, Choice::Done);
                session.answering().set_goal(Goal::Star1);
                session.set_field(form::DECLARED_ID, "50000000001");
            },
            &[],
        ),
        (
            "★2 declared",
            |session| {
                answered(session, Choice::Done);
                session.answering().set_policy(|policy| {
                    policy.decided = true;
                    policy.published = true;
                });
                session.set_field(form::DECLARED_ID, "50000000001");
                session.set_field(form::DECLARED_STAR, "2");
            },
            &[],
        ),
        (
            "a declared ID of spaces is none",
            |session| {
                answered(session, Choice::Done);
                session.answering().set_goal(Goal::Star1);
                session.set_field(form::DECLARED_ID, "  ");
            },
            &["star-gbiz-id", "star-applied", "star-declared-id"],
        ),
    ];
    for (name, prepare, expected) in cases {
        with_session(HostConfig::default(), |session, _| {
            prepare(session);
            let tasks = session.tasks();
            let mut stars = open(&tasks);
            stars.retain(|id| id.starts_with("star-"));
            assert_eq!(stars, expected, "{name}");
            assert_eq!(tasks.left, open(&tasks).len(), "{name}");
            assert_eq!(tasks.left, session.tasks_left(), "{name}");
        });
    }
}

#[test]
fn everything_unknown_is_to_be_asked_and_counts() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::Unknown);
        let tasks = session.tasks();
        let asked: usize = tasks.ask.iter().map(|group| group.left).sum();
        assert_eq!(asked, 25);
        assert_eq!(tasks.left, 25 + 5);
        assert!(tasks.ask.iter().all(|group| !group.name.is_empty()));
        let first = tasks.ask[0].tasks[0].clone();
        session.tick(&first, true);
        let after = session.tasks();
        assert_eq!((after.left, after.finished), (tasks.left - 1, tasks.finished + 1));
        assert_eq!(after.ask[0].left, tasks.ask[0].left - 1);
        assert_eq!(after.done.last().unwrap().id, first.id);
    });
}

#[test]
fn stars_come_first_in_each_term_and_measures_keep_their_order() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::NotDone);
        let tasks = session.tasks();
        let terms: Vec<_> = tasks.groups.iter().map(|group| group.term).collect();
        assert_eq!(terms, [Term::Today, Term::Week, Term::Month, Term::HalfYear]);
        for group in &tasks.groups {
            let stars: Vec<_> =
                group.tasks.iter().map(|task| task.star.is_some()).collect();
            assert!(stars.is_sorted_by(|a, b| a >= b), "{:?}", group.term);
        }
        let mut ids = open(&tasks);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), tasks.left, "no name stands twice");
    });
}

#[test]
fn a_tick_is_the_same_tick_everywhere() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::NotDone);
        let tick = |id: &str, on| {
            let task = session.tasks().get(&slug(id)).unwrap().clone();
            session.tick(&task, on);
            session.tasks().get(&slug(id)).unwrap().is_done()
        };
        for on in [true, false, true] {
            for id in
                ["star-policy-decided", "star-policy-published", "star-gbiz-id", "q04"]
            {
                assert_eq!(tick(id, on), on, "{id}");
            }
            let policy = session.answering().assessment().get_untracked().policy;
            assert_eq!((policy.decided, policy.published), (on, on));
            assert_eq!(session.field(form::GBIZ_ID), if on { "yes" } else { "" });
            let progress = session.plan_entry(&slug("q04")).progress;
            assert_eq!(progress == Progress::Finished, on);
        }
        for id in ["star-principles", "star-questions", "star-declared-id"] {
            let task = session.tasks().get(&slug(id)).unwrap().clone();
            assert!(!task.tickable, "{id}");
            let before = session.tasks();
            session.tick(&task, !task.is_done());
            assert_eq!(session.tasks(), before, "{id} follows from something else");
        }
    });
}

#[test]
fn what_is_ticked_stays_in_its_place_while_it_is_held() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::NotDone);
        let before = session.tasks();
        let task = before.groups[1].tasks[0].clone();
        session.tick(&task, true);
        let held = session.tasks_holding(std::slice::from_ref(&task.id));
        assert_eq!(held.groups[1].tasks[0].id, task.id);
        assert!(held.groups[1].tasks[0].is_done());
        assert_eq!((held.left, held.finished), (before.left - 1, before.finished + 1));
        let moved = session.tasks();
        assert!(moved.groups[1].tasks.iter().all(|other| other.id != task.id));
        assert!(moved.done.iter().any(|other| other.id == task.id));
    });
}

#[test]
fn no_task_is_due_after_the_deadline() {
    // Answers are of 2026-11-30.
    let cases = [
        ("", None, "2027-05-30"),
        ("no day", None, "2027-05-30"),
        ("2026-11-29", None, "2027-05-30"),
        ("2026-11-30", Some(Term::Today), "2026-11-30"),
        ("2026-12-03", Some(Term::Week), "2026-12-03"),
        ("2026-12-20", Some(Term::Month), "2026-12-20"),
        ("2027-01-29", Some(Term::HalfYear), "2027-01-29"),
        ("2030-01-01", Some(Term::HalfYear), "2027-05-30"),
    ];
    for (deadline, last_term, last) in cases {
        with_session(HostConfig::default(), |session, _| {
            answered(session, Choice::NotDone);
            let before = session.tasks();
            session.set_field(form::DEADLINE, deadline);
            let tasks = session.tasks();
            assert_eq!(tasks.left, before.left, "{deadline}: nothing is lost");
            assert_eq!(session.field(form::DEADLINE), deadline);
            let group = tasks.groups.last().unwrap();
            assert_eq!(group.end, day(last), "{deadline}");
            assert_eq!(group.term, last_term.unwrap_or(Term::HalfYear), "{deadline}");
            let due = tasks.groups.iter().flat_map(|group| &group.tasks);
            assert!(due.clone().all(|task| task.due <= day(last)), "{deadline}");
            assert!(tasks.ask.is_empty());
        });
    }
}

#[test]
fn a_deadline_is_told_by_the_days_that_are_left() {
    with_session(HostConfig::default(), |session, _| {
        for (deadline, today, expected) in [
            ("", "2026-11-30", Deadline::None),
            ("2027-02-30", "2026-11-30", Deadline::None),
            ("2027-01-29", "2026-11-30", Deadline::Ahead(day("2027-01-29"), 60)),
            ("2028-03-01", "2028-02-28", Deadline::Ahead(day("2028-03-01"), 2)),
            ("2026-11-30", "2026-11-30", Deadline::Ahead(day("2026-11-30"), 0)),
            ("2026-11-29", "2026-11-30", Deadline::Past(day("2026-11-29"))),
        ] {
            session.set_field(form::DEADLINE, deadline);
            assert_eq!(session.deadline(day(today)), expected, "{deadline}");
        }
    });
}

#[test]
fn an_own_day_stays_and_is_known_to_be_after_the_deadline() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::NotDone);
        session.set_field(form::DEADLINE, "2026-12-10");
        session.set_plan_entry(&slug("q04"), |entry| entry.due = Some(day("2026-12-24")));
        let task = session.tasks().get(&slug("q04")).unwrap().clone();
        assert_eq!((task.due, task.is_own_day), (day("2026-12-24"), true));
        assert!(session.is_after_deadline(task.due));
        assert!(!session.is_after_deadline(day("2026-12-10")));
        assert!(!task.is_overdue(day("2026-12-24")));
        assert!(task.is_overdue(day("2026-12-25")));
    });
}

#[test]
fn a_step_that_the_page_left_out_gives_no_tasks() {
    use StarTask::{Applied, DeclaredId, GbizId, Principles, Questions, Raised};
    let cases: [(&str, &[StarTask]); 4] = [
        ("principles diagnosis plan policy declare", &[]),
        ("principles diagnosis plan", &[GbizId, Applied, DeclaredId, Raised]),
        ("diagnosis plan declare", &[Principles]),
        ("principles plan declare", &[Questions]),
    ];
    for (names, expected) in cases {
        with_session(steps(names), |session, _| {
            assert_eq!(session.tasks_left_out(), expected, "{names}");
            let tasks = session.tasks();
            for task in expected {
                assert!(tasks.get(&task.slug().unwrap()).is_none(), "{names}: {task:?}");
            }
            let way = |id: &str| tasks.get(&slug(id)).and_then(|task| task.screen);
            let has = names.contains("diagnosis") && names.contains("declare");
            assert_eq!(way("star-policy-decided").is_some(), has, "{names}");
        });
    }
}

#[test]
fn ticks_days_and_notes_come_back_with_the_file() {
    for names in [true, false] {
        with_session(HostConfig::default(), |session, _| {
            answered(session, Choice::NotDone);
            for id in ["star-gbiz-id", "star-applied", "star-policy-decided", "q04"] {
                let task = session.tasks().get(&slug(id)).unwrap().clone();
                session.tick(&task, true);
            }
            session.set_field(form::DEADLINE, "2027-01-29");
            session.set_field(&form::task_note("q04"), "業者に電話");
            session.set_plan_entry(&slug("star-policy-published"), |entry| {
                entry.due = Some(day("2026-12-24"));
            });
            let before = session.tasks();
            let file = session.result_file(names).unwrap();
            session.reset();
            let read = json::read(&session.answering().catalog(), &file.text).unwrap();
            assert!(session.restore(read), "nothing is left out");
            assert_eq!(session.tasks(), before, "with names: {names}");
            assert_eq!(session.field(&form::task_note("q04")), "業者に電話");
        });
    }
}

#[test]
fn a_letter_asks_one_person_what_is_open() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::Unknown);
        let tasks = session.tasks();
        for group in &tasks.ask {
            let letter = session.ask_letter(group.who);
            for task in &group.tasks {
                assert!(letter.contains(&task.check), "{letter}");
            }
            let numbered = letter.lines().filter(|line| line.contains(". ")).count();
            assert_eq!(numbered, group.left, "{letter}");
        }
        let (who, first) = (tasks.ask[0].who, tasks.ask[0].tasks[0].clone());
        session.tick(&first, true);
        assert!(!session.ask_letter(who).contains(&first.check));
    });
}

#[test]
fn trying_changes_nothing_but_what_is_tried() {
    with_session(HostConfig::default(), |session, _| {
        answered(session, Choice::NotDone);
        let (tasks, report) = (session.tasks(), session.report().get_untracked());
        let table = session.trial_table();
        assert!(table.is_empty);
        assert_eq!(table.now, table.then);
        for row in &table.rows {
            session.set_tried(&row.changes, true);
        }
        let tried = session.trial_table();
        assert!(tried.rows.iter().all(|row| row.on));
        assert_eq!(tried.now, table.now);
        assert_eq!(tried.then.points, Some(100));
        assert_eq!(session.tasks(), tasks);
        assert_eq!(session.report().get_untracked(), report);
        for row in &table.rows {
            session.set_tried(&row.changes, false);
        }
        assert_eq!(session.trial_table(), table);
        let shortest = table.shortest.unwrap();
        session.set_tried(&shortest.changes, true);
        assert_eq!(session.trial_table().then.points, Some(shortest.points));
    });
}
