//! The steps of declaring: how each stands, what is left, and what is noted of a declaration.

use super::{TestHost, day, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        declared::{Declared, IdFault, read_id},
        declaring::{Before, Declaring, GbizKind, Left, Step, StepState, Timing},
        part::Part,
        policy::{DaysNote, PolicyFormat, Reason},
        session::Session,
    },
    content::lang::Lang,
    domain::{
        answers::Answer,
        assessment::Goal,
        choice::Choice,
        form::{FieldFault, YES},
        pack::Slug,
        readiness::Gate,
    },
    export::json,
};
use reactive_graph::prelude::*;

fn test(test: impl FnOnce(Session, &TestHost)) {
    with_session(HostConfig::default(), test);
}

/// Answers everything of a part in one way.
fn answer(session: Session, part: Part, choice: Choice) {
    let items: Vec<Slug> = session.answering().with_pack(part, |loaded| {
        loaded.pack.items.iter().map(|item| item.slug.clone()).collect()
    });
    for item in items {
        session.answering().answer(part, &item, Answer::Chosen(choice));
    }
}

fn ready_for_two(session: Session) {
    answer(session, Part::Principles, Choice::Doing);
    answer(session, Part::Diagnosis, Choice::Partly);
    session.answering().set_policy(|policy| {
        policy.decided = true;
        policy.published = true;
    });
}

fn fill_required(session: Session) {
    for (name, text) in [
        ("sheet-star", "新規に★一つ星"),
        ("sheet-purpose", "その他"),
        ("sheet-pledge", "誓約する"),
        ("sheet-person", "佐藤"),
        ("sheet-mail", "sato@example.co.jp"),
        ("sheet-entity", "法人"),
    ] {
        session.set_sheet_field(name, text);
    }
}

fn states(declaring: &Declaring) -> String {
    let shape = |state| match state {
        StepState::Done => 'd',
        StepState::Now => 'n',
        StepState::Todo => '-',
    };
    declaring.steps.iter().map(|row| shape(row.state)).collect()
}

fn left(session: Session, step: Step) -> Left {
    session.declaring().row(step).left
}

#[test]
fn nothing_answered_begins_with_the_first_step() {
    test(|session, _| {
        let declaring = session.declaring();
        assert_eq!((declaring.star, declaring.done), (1, 0));
        assert_eq!(states(&declaring), "n-----");
        assert_eq!(declaring.now(), Some(Step::Before));
        assert_eq!(declaring.subsidy, None);
        assert_eq!(declaring.declared, None);
        assert_eq!(left(session, Step::Before), Left::State);
        assert_eq!(left(session, Step::GbizId), Left::State);
        let of = session.declaration_contents().principles.len();
        assert_eq!(left(session, Step::Contents), Left::Count { done: 0, of });
        assert_eq!(left(session, Step::Draft), Left::Count { done: 0, of: 6 });
    });
}

#[test]
fn each_step_of_the_first_star_is_done_in_its_turn() {
    test(|session, _| {
        let check = |expected: &str| {
            let declaring = session.declaring();
            assert_eq!(states(&declaring), expected);
            assert_eq!(declaring.done, expected.matches('d').count());
        };
        session.set_declared_before(Before::Unknown);
        check("n-----");
        session.set_declared_before(Before::No);
        check("dn----");
        session.set_gbiz_kind(GbizKind::Unknown);
        check("dn----");
        session.set_gbiz_kind(GbizKind::Member);
        check("ddn---");
        assert_eq!(left(session, Step::GbizId), Left::Gbiz(GbizKind::Member));
        answer(session, Part::Principles, Choice::WillDo);
        check("dddn--");
        assert_eq!(left(session, Step::Draft), Left::Count { done: 1, of: 6 });
        fill_required(session);
        check("ddddn-");
        session.set_applied(true);
        check("dddddn");
        session.note_declared_without_id(1);
        check("dddddd");
        assert_eq!(session.declaring().now(), None);
    });
}

#[test]
fn a_step_leads_to_the_next_one_that_is_open() {
    test(|session, _| {
        answer(session, Part::Principles, Choice::Doing);
        session.set_gbiz_kind(GbizKind::Prime);
        let after = |step| session.declaring().after(step);
        assert_eq!(after(Step::Before), Some(Step::Draft));
        assert_eq!(after(Step::Draft), Some(Step::Apply));
        assert_eq!(after(Step::Record), Some(Step::Before));
    });
}

#[test]
fn a_ready_star_is_the_one_to_declare_until_another_is_chosen() {
    test(|session, _| {
        answer(session, Part::Principles, Choice::Doing);
        assert_eq!(session.declaring_star(), 1);
        ready_for_two(session);
        assert_eq!(session.declaring_star(), 2);
        let contents = session.declaration_contents();
        assert!(contents.gates.iter().all(|row| row.open));
        assert!(contents.principles.is_empty());
        assert_eq!(session.declaring().row(Step::Contents).state, StepState::Done);
        session.choose_declaring_star(1);
        assert_eq!(
            (session.declaring_star(), session.field("sheet-star").as_str()),
            (1, "新規に★一つ星")
        );
        session.choose_declaring_star(2);
        assert_eq!(
            (session.declaring_star(), session.field("sheet-star").as_str()),
            (2, "新規に★★二つ星")
        );
        session.answering().set_policy(|policy| policy.published = false);
        let contents = session.declaration_contents();
        let open = contents.gates.iter().filter(|row| !row.open);
        assert_eq!(open.map(|row| row.gate).collect::<Vec<_>>(), [Gate::PolicyPublished]);
        let of = contents.gates.len();
        assert_eq!(left(session, Step::Contents), Left::Count { done: of - 1, of });
    });
}

#[test]
fn the_second_star_is_not_judged_without_the_self_check() {
    test(|session, _| {
        session.answering().set_goal(Goal::Star1);
        session.choose_declaring_star(2);
        assert!(!session.declaration_contents().judged);
        assert_eq!(left(session, Step::Contents), Left::NotJudged);
        assert_ne!(session.declaring().row(Step::Contents).state, StepState::Done);
    });
}

#[test]
fn a_subsidy_needs_prime() {
    test(|session, _| {
        let prime = Some(GbizKind::Prime);
        session.set_gbiz_kind(GbizKind::Member);
        assert!(session.gbiz().ready);
        session.set_subsidy(Some(0));
        assert!(session.gbiz().subsidy && !session.gbiz().ready);
        assert_eq!(session.field("step-gbizid"), "");
        session.set_gbiz_kind(GbizKind::Prime);
        assert!(session.gbiz().ready && session.gbiz().kind == prime);
        session.set_gbiz_kind(GbizKind::Member);
        session.set_subsidy(None);
        assert!(session.gbiz().ready);
        assert_eq!(session.field("step-gbizid"), YES);
    });
}

#[test]
fn the_purpose_of_the_form_names_a_subsidy() {
    for (purpose, expected) in [
        ("自社のセキュリティ対策強化への補助金", Some(0)),
        ("セキュリティ対策以外の補助金", Some(0)),
        ("取引先からの信頼性", None),
        ("", None),
    ] {
        test(|session, _| {
            session.set_sheet_field("sheet-purpose", purpose);
            assert_eq!(session.subsidy(), expected, "{purpose}");
            session.set_subsidy(Some(1));
            assert_eq!(session.subsidy(), Some(1));
            session.set_subsidy(None);
            assert_eq!(session.subsidy(), None);
        });
    }
}

#[test]
fn a_tick_of_the_tasks_is_the_same_tick() {
    test(|session, _| {
        session.set_field("step-gbizid", YES);
        session.set_field("step-applied", YES);
        let declaring = session.declaring();
        assert_eq!(declaring.row(Step::GbizId).state, StepState::Done);
        assert_eq!(declaring.row(Step::Apply).state, StepState::Done);
        session.set_field("step-gbizid", "");
        session.set_applied(false);
        assert_eq!(session.field("step-applied"), "");
        assert_ne!(session.declaring().row(Step::GbizId).state, StepState::Done);
    });
}

#[test]
fn the_time_for_an_account_is_counted_back_from_the_deadline() {
    let by_post = |start: &str, deadline: &str| Timing::ByPost {
        start_by: day(start),
        deadline: day(deadline),
    };
    for (deadline, expected) in [
        ("", Timing::NoDeadline),
        ("2027-02-30", Timing::NoDeadline),
        ("2027-01-29", by_post("2026-12-15", "2027-01-29")),
        ("2027-01-14", by_post("2026-11-30", "2027-01-14")),
        ("2027-01-13", Timing::OnlineOnly { deadline: day("2027-01-13") }),
        ("2026-11-30", Timing::OnlineOnly { deadline: day("2026-11-30") }),
        ("2026-11-29", Timing::Over { deadline: day("2026-11-29") }),
    ] {
        test(|session, _| {
            session.set_field("deadline", deadline);
            assert_eq!(session.gbiz().timing, expected, "{deadline}");
        });
    }
}

#[test]
fn an_id_is_read_as_people_copy_it() {
    for (typed, expected) in [
        ("52612345678", Ok("52612345678")),
        (" 5261 2345-678\u{3000}", Ok("52612345678")),
        ("５２６１２３４５６７８", Ok("52612345678")),
        ("41234567890", Ok("41234567890")),
        ("", Err(IdFault::Empty)),
        ("  ", Err(IdFault::Empty)),
        ("5261234567", Err(IdFault::TooShort(10))),
        ("526123456789", Err(IdFault::TooLong(12))),
        ("12345678901", Err(IdFault::OtherStart)),
        ("5261234567x", Err(IdFault::NotDigits)),
        ("なし", Err(IdFault::NotDigits)),
    ] {
        assert_eq!(read_id(typed), expected.map(str::to_owned), "{typed:?}");
    }
}

#[test]
fn a_wrong_id_is_not_noted_and_nothing_typed_is_lost() {
    test(|session, _| {
        session.set_field("declared-id-typed", "5261");
        session.set_field("declared-day", "2026-11-28");
        assert_eq!(session.note_declared(1), Err(IdFault::TooShort(4)));
        assert_eq!(session.declared(), None);
        assert_eq!(session.field("declared-id-typed"), "5261");
        session.set_field("declared-id-typed", "5261 2345 678");
        assert_eq!(session.note_declared(1), Ok(()));
        let noted =
            Declared { star: 1, id: "52612345678".into(), day: Some(day("2026-11-28")) };
        assert_eq!(session.declared(), Some(noted));
        assert_eq!(session.field("step-applied"), YES);
        session.take_back_declared();
        assert_eq!(session.declared(), None);
        assert_eq!(session.field("declared-id"), "");
        assert_eq!(session.field("declared-id-typed"), "52612345678");
        assert_eq!(session.field("declared-day"), "2026-11-28");
    });
}

#[test]
fn only_a_star_that_the_visitor_noted_is_declared() {
    for (star, expected) in [
        ("1", Some(1)),
        ("2", Some(2)),
        ("", None),
        ("0", None),
        ("3", None),
        ("x", None),
    ] {
        test(|session, _| {
            session.set_field("declared-star", star);
            session.set_field("declared-id", "52612345678");
            assert_eq!(session.declared().map(|d| d.star), expected, "{star:?}");
        });
    }
    test(|session, _| {
        ready_for_two(session);
        fill_required(session);
        session.set_applied(true);
        assert_eq!(session.declared(), None);
    });
}

#[test]
fn after_the_first_star_the_second_is_a_step_up() {
    test(|session, _| {
        answer(session, Part::Principles, Choice::Doing);
        session.set_field("declared-id-typed", "52612345678");
        session.note_declared(1).unwrap();
        ready_for_two(session);
        assert_eq!(session.declaring_star(), 1);
        assert_eq!(session.declaring().row(Step::Record).state, StepState::Done);
        session.choose_declaring_star(2);
        assert_eq!(session.field("sheet-star"), "一つ星から★★二つ星へステップアップ");
        let declaring = session.declaring();
        assert_eq!(declaring.star, 2);
        assert_ne!(declaring.row(Step::Apply).state, StepState::Done);
        assert_ne!(declaring.row(Step::Record).state, StepState::Done);
        session.set_applied(true);
        assert_eq!(session.field("step-raised"), YES);
        session.note_declared_without_id(2);
        let declared = session.declared().unwrap();
        assert_eq!((declared.star, declared.id.as_str()), (2, "52612345678"));
        assert_eq!(session.declaring().done, 6);
    });
}

#[test]
fn an_id_of_the_former_system_does_not_serve_a_subsidy() {
    for (before, id, subsidy, expected) in [
        (Some(Before::Former), "", Some(0), true),
        (Some(Before::Former), "", None, false),
        (Some(Before::Present), "", Some(0), false),
        (None, "41234567890", Some(0), true),
        (Some(Before::Former), "51234567890", Some(0), false),
    ] {
        test(|session, _| {
            if let Some(before) = before {
                session.set_declared_before(before);
            }
            session.set_subsidy(subsidy);
            if !id.is_empty() {
                session.set_field("declared-id-typed", id);
                session.note_declared(1).unwrap();
            }
            assert_eq!(session.must_declare_again(), expected, "{before:?} {id}");
        });
    }
}

#[test]
fn the_check_is_made_again_a_year_after_the_declaration() {
    test(|session, host| {
        assert_eq!(session.recheck_day(), None);
        answer(session, Part::Principles, Choice::Doing);
        session.note_declared_without_id(1);
        assert_eq!(session.recheck_day(), Some(day("2027-11-30")));
        session.set_field("declared-day", "2026-12-05");
        *host.today.borrow_mut() = day("2027-01-01");
        assert_eq!(session.recheck_day(), Some(day("2027-12-05")));
        let file = session.recheck_file().unwrap();
        assert_eq!(file.name, "hoshimi-declared-2027-12-05.ics");
        assert!(file.text.contains("DTSTART;VALUE=DATE:20271205\r\n"));
        assert!(file.text.contains("UID:20271205-declared@hoshimi\r\n"));
        assert!(file.text.ends_with("END:VCALENDAR\r\n"));
    });
}

#[test]
fn an_id_is_in_the_file_with_names_only() {
    test(|session, _| {
        session.set_field("declared-id-typed", "5261");
        let typed = session.result_file(false).unwrap();
        assert!(!typed.text.contains("5261"), "{}", typed.text);
        session.set_field("declared-id-typed", "52612345678");
        session.set_field("declared-day", "2026-11-28");
        session.note_declared(2).unwrap();
        session.set_declared_before(Before::No);
        session.set_gbiz_kind(GbizKind::Prime);
        for (names, id) in [(true, "52612345678"), (false, "")] {
            let file = session.result_file(names).unwrap();
            assert_eq!(file.text.contains("52612345678"), names);
            let read = json::read(&session.answering().catalog(), &file.text).unwrap();
            assert!(session.restore(read));
            let noted = Declared { star: 2, id: id.into(), day: Some(day("2026-11-28")) };
            assert_eq!(session.declared(), Some(noted));
            assert_eq!(session.declared_before(), Some(Before::No));
            assert!(session.gbiz().ready);
        }
    });
}

#[test]
fn a_file_from_before_still_tells_the_draft() {
    test(|session, _| {
        session.set_field("sheet-star", "新規に★★二つ星");
        session.set_field("sheet-purpose", "セキュリティ対策以外の補助金");
        session.set_field("policy-url", "https://example.co.jp/policy");
        let file = session.file(true);
        session.reset();
        let read = json::read(&session.answering().catalog(), &file).unwrap();
        assert!(session.restore(read));
        assert_eq!((session.declaring_star(), session.subsidy()), (2, Some(0)));
        assert_eq!(session.declared(), None);
        assert_eq!(session.declared_before(), None);
    });
}

#[test]
fn what_is_copied_of_the_draft_is_what_is_filled_in() {
    test(|session, _| {
        assert_eq!(session.sheet_text(), "");
        fill_required(session);
        session.set_field("company-name", " 株式会社 例 ");
        let text = "宣言の内容（ロゴマークの種類）：新規に【★一つ星】を申し込む\n\
            自己宣言の目的：その他\n\
            反社会的勢力排除に関する誓約：誓約する\n\
            担当者名：佐藤\n\
            担当者メールアドレス：sato@example.co.jp\n\
            法人／個人事業主：法人\n\
            会社名：株式会社 例\n";
        assert_eq!(session.sheet_text(), text);
        session.answering().lang().set(Lang::En);
        let first = "What you declare (宣言の内容, kind of logo): ";
        assert!(session.sheet_text().starts_with(first));
        let draft = session.application_draft();
        assert_eq!((draft.filled, draft.required.len(), draft.others_filled), (6, 6, 1));
    });
}

#[test]
fn a_subsidy_to_choose_may_be_open_or_come_again() {
    test(|session, _| {
        let extended = session.extended();
        let ids: Vec<_> = session
            .subsidies_to_choose()
            .into_iter()
            .map(|at| extended.declaration().subsidies[at].id.clone())
            .collect();
        assert_eq!(ids, ["digital-ai-2026", "care-technology"]);
    });
}

#[test]
fn a_clause_says_done_only_where_the_answers_back_it() {
    test(|session, _| {
        session.answering().set_goal(Goal::Star1);
        assert!(session.policy_draft().reasons.is_empty());
        session.answering().set_goal(Goal::Star2);
        let draft = session.policy_draft();
        assert_eq!(draft.reasons.len(), draft.written.clauses.len());
        assert!(draft.reasons.contains(&Reason::Promise));
        assert!(!draft.reasons.contains(&Reason::Done));
        assert!(
            draft
                .reasons
                .iter()
                .any(|reason| matches!(reason, Reason::Open(items) if !items.is_empty()))
        );
        answer(session, Part::Diagnosis, Choice::Done);
        let draft = session.policy_draft();
        assert!(draft.reasons.contains(&Reason::Done));
        assert!(!draft.reasons.iter().any(|reason| matches!(reason, Reason::Open(_))));
    });
}

#[test]
fn the_days_of_the_policy_are_looked_at_together() {
    for (adopted, revised, expected) in [
        ("", "", None),
        ("2026-11-30", "", None),
        ("2026-12-01", "", Some(DaysNote::Ahead)),
        ("2026-11-01", "2026-10-01", Some(DaysNote::Fault(FieldFault::BeforeAdoption))),
        ("2026-11-01", "2026-11-20", None),
    ] {
        test(|session, _| {
            session.set_field("policy-date", adopted);
            session.set_field("policy-revised", revised);
            assert_eq!(session.policy_days(), expected, "{adopted} {revised}");
        });
    }
}

#[test]
fn the_policy_leaves_in_three_formats() {
    test(|session, _| {
        session.set_field("company-name", "例社");
        for (format, name) in [
            (PolicyFormat::Text, "hoshimi-policy.txt"),
            (PolicyFormat::Markdown, "hoshimi-policy.md"),
            (PolicyFormat::Html, "hoshimi-policy.html"),
        ] {
            let file = session.policy_file(format);
            assert_eq!(file.name, name);
            assert!(
                file.text.contains("例社") && file.text == session.policy_text(format)
            );
        }
        assert!(!session.optional_clauses().is_empty());
    });
}
