//! The ladder of stars: where the company stands, what is left, what is declared, and what a buyer
//! may ask for.

use super::{steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        ladder::{Left, NO, Step, StepState, UNKNOWN, Zone},
        part::Part,
        screen::Screen,
        session::Session,
        star_stop::StopState,
    },
    content::json::Json,
    domain::{answers::Answer, assessment::Goal, choice::Choice, form::YES},
    export::json::later,
};
use reactive_graph::prelude::*;

fn give(session: Session, part: Part, from: usize, choice: Choice) {
    let answering = session.answering();
    let items = answering.with_pack(part, |loaded| loaded.pack.items.clone());
    for item in items.iter().skip(from) {
        answering.answer(part, &item.slug, Answer::Chosen(choice));
    }
}

fn step(session: Session, id: &str) -> Step {
    session.ladder().rungs.into_iter().find(|rung| rung.id == id).unwrap()
}

fn states(session: Session) -> Vec<StepState> {
    session.ladder().rungs.into_iter().map(|rung| rung.state).collect()
}

#[test]
fn each_rung_says_how_far_it_is_in_its_own_words() {
    use StepState::{Begun, NotBegun, Stop};
    let [left, ready, not_yet, not_judged] =
        [StopState::Left(2), StopState::Ready, StopState::NotYet, StopState::NotJudged]
            .map(Stop);
    type Act = fn(Session);
    let cases: [(Act, [StepState; 6]); 5] = [
        (|_| {}, [not_yet, not_yet, NotBegun, not_judged, not_judged, not_judged]),
        (
            |session| give(session, Part::Principles, 2, Choice::WillDo),
            [left, not_yet, NotBegun, not_judged, not_judged, not_judged],
        ),
        (
            |session| {
                give(session, Part::Principles, 0, Choice::Doing);
                give(session, Part::Diagnosis, 0, Choice::Done);
            },
            [ready, left, Begun, not_judged, not_judged, not_judged],
        ),
        (
            |session| {
                give(session, Part::Principles, 0, Choice::Doing);
                session.answering().set_goal(Goal::Star1);
            },
            [ready, not_judged, Begun, not_judged, not_judged, not_judged],
        ),
        (
            |session| {
                let extended = session.extended();
                let scheme = &extended.scs().scheme;
                let only_four = scheme.criteria.iter().position(|c| c.star.number() == 4);
                let item = &scheme.pack.items[only_four.unwrap()];
                session.answer_criterion(&item.slug, Choice::Done);
            },
            [not_yet, not_yet, NotBegun, Begun, not_judged, not_judged],
        ),
    ];
    for (act, expected) in cases {
        with_session(HostConfig::default(), |session, _| {
            act(session);
            assert_eq!(states(session), expected);
        });
    }
}

#[test]
fn the_place_and_the_next_star_are_said_and_marked() {
    with_session(HostConfig::default(), |session, _| {
        assert!(step(session, "star-1").is_next);
        give(session, Part::Principles, 0, Choice::WillDo);
        let (one, two) = (step(session, "star-1"), step(session, "star-2"));
        assert!(one.is_here && two.is_next && !one.is_next && !two.is_here);
        let said = session.ladder().standing;
        assert_eq!(said, "★1を宣言できます");
    });
}

#[test]
fn zones_are_who_says_that_a_star_is_reached() {
    with_session(HostConfig::default(), |session, _| {
        let zones: Vec<Zone> =
            session.ladder().rungs.into_iter().map(|rung| rung.zone).collect();
        use Zone::{Beside, Others, Own};
        assert_eq!(zones, [Own, Own, Others, Others, Others, Beside]);
    });
}

#[test]
fn what_is_left_leads_only_where_the_page_goes() {
    with_session(HostConfig::default(), |session, _| {
        let Left::Gates(gates) = step(session, "star-2").left else { panic!() };
        let screens: Vec<_> = gates.iter().map(|gate| gate.screen.unwrap()).collect();
        assert_eq!(screens, [Screen::Review, Screen::Policy, Screen::Policy]);
        let Left::Gates(gates) = step(session, "star-1").left else { panic!() };
        assert_eq!(gates[0].screen, Some(Screen::Principles));
        session.answering().set_goal(Goal::Star1);
        assert_eq!(step(session, "star-2").left, Left::AskDiagnosis);
        give(session, Part::Principles, 0, Choice::Doing);
        assert_eq!(step(session, "star-1").left, Left::Declare);
    });
    with_session(steps("principles diagnosis"), |session, _| {
        let Left::Gates(gates) = step(session, "star-2").left else { panic!() };
        let policy = gates.iter().filter(|gate| gate.screen.is_none()).count();
        assert_eq!(policy, 2, "the page has no policy");
    });
}

#[test]
fn stars_that_others_judge_are_never_ready() {
    with_session(HostConfig::default(), |session, _| {
        give(session, Part::Principles, 0, Choice::Doing);
        give(session, Part::Diagnosis, 0, Choice::Done);
        let extended = session.extended();
        for item in &extended.scs().scheme.pack.items {
            session.answer_criterion(&item.slug, Choice::Done);
        }
        for rung in session.ladder().rungs {
            assert_eq!(
                rung.state == StepState::Stop(StopState::Ready),
                rung.id == "star-1",
                "{}",
                rung.id
            );
        }
        assert_eq!(step(session, "star-4").left, Left::Checklist(true));
        assert_eq!(step(session, "star-5").left, Left::NotJudged);
        let Left::Requirements(Some((_, of))) = step(session, "star-3").left else {
            panic!()
        };
        assert_eq!(of, 26);
    });
}

#[test]
fn what_is_declared_is_one_fact_under_both_names() {
    let check = |fields: &[(&str, &str)], finding: &str, rung: Option<&str>| {
        with_session(HostConfig::default(), |session, _| {
            for (name, text) in fields {
                session.set_field(name, text);
            }
            assert_eq!(session.declared_finding(), finding, "{fields:?}");
            let rungs = session.ladder().rungs.into_iter();
            let marked: Vec<_> =
                rungs.filter(|rung| rung.is_declared).map(|rung| rung.id).collect();
            let expected: Vec<String> = rung.map(str::to_owned).into_iter().collect();
            assert_eq!(marked, expected, "{fields:?}");
            assert_eq!(session.declared_next().is_empty(), finding.is_empty());
        });
    };
    check(&[], "", None);
    // As older files have it.
    check(&[("declared", "one")], "one", Some("star-1"));
    check(&[("declared", "two")], "two", Some("star-2"));
    check(&[("declared", "none")], "none", None);
    check(&[("declared", "unknown")], "unknown", None);
    // As the declaration notes it.
    check(&[("declared-star", "2")], "two", Some("star-2"));
    check(&[("declared-star", "1"), ("declared", "unknown")], "one", Some("star-1"));
    check(&[("declared-star", "9"), ("declared", "two")], "two", Some("star-2"));
}

#[test]
fn the_lower_star_counts_as_declared_with_the_higher_one() {
    with_session(HostConfig::default(), |session, _| {
        give(session, Part::Principles, 0, Choice::Doing);
        session.choose_declared("two");
        let declared = StepState::Stop(StopState::Declared);
        assert_eq!(states(session)[..3], [declared, declared, StepState::Begun]);
        assert_eq!(step(session, "star-1").left, Left::Declared);
        assert!(matches!(step(session, "star-2").left, Left::Gates(_)));
    });
}

#[test]
fn choosing_what_is_declared_keeps_what_was_noted_with_it() {
    with_session(HostConfig::default(), |session, _| {
        session.set_field("declared-id", "50000000000");
        for (finding, star) in [("two", "2"), ("one", "1"), ("none", ""), ("unknown", "")]
        {
            session.choose_declared(finding);
            assert_eq!(session.declared_finding(), finding);
            assert_eq!(session.field("declared-star"), star, "{finding}");
            assert_eq!(session.field("declared-id"), "50000000000");
        }
    });
}

#[test]
fn a_finding_of_an_older_file_is_read() {
    with_session(HostConfig::default(), |session, _| {
        let file = Json::parse(r#"{ "form": { "declared": "one" } }"#).unwrap();
        let read =
            later::read(&session.answering().catalog(), &session.extended(), &file);
        session.workbook().set(read.workbook);
        assert!(step(session, "star-1").is_declared);
    });
}

#[test]
fn one_yes_leads_to_the_higher_star_and_only_no_to_the_lower() {
    let check = |answers: [&str; 3], star: &str| {
        with_session(HostConfig::default(), |session, _| {
            let questions = session.buyer().questions;
            for (question, answer) in questions.iter().zip(answers) {
                session.set_field(&question.id, answer);
            }
            let said = session.buyer().answer;
            let found = ["★4を求められる", "まずは★3", "すべての質問"];
            let found = found.into_iter().find(|start| said.starts_with(start));
            assert_eq!(found, Some(star), "{answers:?}");
        });
    };
    check(["", "", ""], "すべての質問");
    check([NO, NO, UNKNOWN], "すべての質問");
    check([NO, NO, NO], "まずは★3");
    check([NO, YES, UNKNOWN], "★4を求められる");
}
