//! Where a company stands and the one next step: a case for each row of the table, and for what
//! comes together.

use super::{day, steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        part::Part,
        screen::Screen,
        session::Session,
        standing::{NextStep, Standing, StandingInput, Target, standing as standing_of},
        star_stop::StopState,
    },
    domain::{
        answers::Answer,
        assessment::Goal,
        choice::Choice,
        merge::MergedFrom,
        stage::{MOSTLY_UNKNOWN, Stage},
    },
};
use reactive_graph::prelude::*;

/// What a visitor has put in.
#[derive(Clone, Copy)]
struct Case {
    /// How many principles are decided.
    principles: usize,
    /// The answer to so many questions; わからない to the rest, or nothing.
    known: usize,
    rest: Option<Choice>,
    goal: Goal,
    /// Whether the policy is decided and published.
    policy: bool,
    /// The star that is noted as declared.
    declared: &'static str,
    is_kiosk: bool,
}

/// ★1 is ready, the self-diagnosis is answered, the policy is missing.
const READY: Case = Case {
    principles: 5,
    known: 25,
    rest: None,
    goal: Goal::Star2,
    policy: false,
    declared: "",
    is_kiosk: false,
};
const NOTHING: Case = Case { principles: 0, known: 0, ..READY };
const UNKNOWN: Case = Case { known: 12, rest: Some(Choice::Unknown), ..READY };

fn put_in(session: Session, case: Case) {
    let answering = session.answering();
    answering.set_goal(case.goal);
    let items = |part| {
        answering.with_pack(part, |loaded| {
            loaded.pack.items.iter().map(|item| item.slug.clone()).collect::<Vec<_>>()
        })
    };
    for item in items(Part::Principles).iter().take(case.principles) {
        answering.answer(Part::Principles, item, Answer::Chosen(Choice::WillDo));
    }
    for (at, item) in items(Part::Diagnosis).iter().enumerate() {
        let choice = if at < case.known { Some(Choice::Partly) } else { case.rest };
        if let Some(choice) = choice {
            answering.answer(Part::Diagnosis, item, Answer::Chosen(choice));
        }
    }
    answering.set_policy(|policy| {
        policy.decided = case.policy;
        policy.published = case.policy;
    });
    session.set_field("declared-star", case.declared);
    if !case.declared.is_empty() {
        session.set_field("declared-id", "51234567890");
        session.set_field("declared-day", "2026-11-30");
    }
}

fn standing(config: HostConfig, case: Case, look: impl FnOnce(Standing)) {
    with_session(config, |session, _| {
        put_in(session, case);
        look(session.standing(case.is_kiosk));
    });
}

/// The headline, the button, and what comes second on our own page.
#[track_caller]
fn check(
    steps: Option<&str>,
    case: Case,
    stage: Stage,
    button: Option<(NextStep, Target)>,
    second: Option<(Stage, Option<NextStep>)>,
) {
    let config = HostConfig { steps: steps.map(str::to_owned), ..HostConfig::default() };
    standing(config, case, |found| {
        assert_eq!(found.stage, stage);
        let action = found.action.map(|action| (action.step, action.target));
        assert_eq!(action, button, "the button for {stage:?}");
        let said = found
            .second
            .map(|second| (second.stage, second.action.map(|action| action.step)));
        assert_eq!(said, second, "second after {stage:?}");
    });
}

const DECLARE_1: (NextStep, Target) =
    (NextStep::Declare { star: 1 }, Target::Screen(Screen::Declare));
const DECLARE_2: (NextStep, Target) =
    (NextStep::Declare { star: 2 }, Target::Screen(Screen::Declare));
const ASK: (NextStep, Target) = (NextStep::Ask, Target::OpenAsk);
const DECIDE: (NextStep, Target) = (NextStep::Decide, Target::Screen(Screen::Principles));
const ANSWER: (NextStep, Target) =
    (NextStep::Answer(Part::Principles), Target::Screen(Screen::Principles));
const TAKE_AWAY: (NextStep, Target) = (NextStep::TakeAway, Target::Screen(Screen::Keep));
const ONE: Stage = Stage::Ready { star: 1 };
const TWO: Stage = Stage::Ready { star: 2 };

fn advance(screen: Screen) -> Option<(NextStep, Target)> {
    Some((NextStep::Advance { star: 2 }, Target::Screen(screen)))
}

#[test]
fn each_row_has_its_headline_and_its_button() {
    check(None, NOTHING, Stage::NothingAnswered, Some(ANSWER), None);
    check(None, READY, ONE, Some(DECLARE_1), None);
    check(None, Case { policy: true, ..READY }, TWO, Some(DECLARE_2), None);
    let undecided = Case { principles: 3, ..READY };
    check(None, undecided, Stage::Undecided { left: 2 }, Some(DECIDE), None);
    let unknown = Case { principles: 0, ..UNKNOWN };
    let left = Stage::Undecided { left: 5 };
    let second = Some((left, Some(NextStep::Decide)));
    check(None, unknown, Stage::MostlyUnknown { unknown: 13 }, Some(ASK), second);
    let declared = Case { declared: "1", ..READY };
    let policy = advance(Screen::Policy);
    check(None, declared, Stage::Declared { star: 1 }, policy, None);
}

#[test]
fn a_lower_row_comes_second() {
    let unknown = Stage::MostlyUnknown { unknown: 13 };
    check(None, UNKNOWN, ONE, Some(DECLARE_1), Some((unknown, Some(NextStep::Ask))));
    let two = Case { policy: true, ..UNKNOWN };
    check(None, two, TWO, Some(DECLARE_2), Some((unknown, Some(NextStep::Ask))));
    let undecided = Case { principles: 4, policy: true, ..READY };
    let left = Stage::Undecided { left: 1 };
    check(None, undecided, TWO, Some(DECLARE_2), Some((left, Some(NextStep::Decide))));
    let declared = Case { declared: "1", policy: true, ..READY };
    let to_two = advance(Screen::Declare);
    check(None, declared, Stage::Declared { star: 1 }, to_two, Some((TWO, None)));
    let declared = Case { declared: "1", ..UNKNOWN };
    let second = Some((unknown, Some(NextStep::Ask)));
    check(None, declared, Stage::Declared { star: 1 }, advance(Screen::Policy), second);
}

#[test]
fn after_the_highest_star_the_check_comes_again_in_a_year() {
    let declared = Case { declared: "2", policy: true, ..READY };
    let button = Some((NextStep::Recheck, Target::Calendar));
    check(None, declared, Stage::Declared { star: 2 }, button, None);
}

#[test]
fn answers_come_before_a_declaration() {
    let declared = Case { declared: "1", ..NOTHING };
    check(None, declared, Stage::NothingAnswered, Some(ANSWER), None);
}

#[test]
fn what_is_answered_in_part_leads_to_what_is_left() {
    let half = Case { known: 10, ..READY };
    check(None, half, ONE, Some(DECLARE_1), None);
    let declared = Case { declared: "1", ..half };
    let open = advance(Screen::Question(10));
    check(None, declared, Stage::Declared { star: 1 }, open, None);
}

#[test]
fn a_goal_of_the_lower_star_leads_to_the_other_one_after_declaring() {
    let one = Case { goal: Goal::Star1, known: 0, ..READY };
    check(None, one, ONE, Some(DECLARE_1), None);
    let declared = Case { declared: "1", ..one };
    let ask = Some((NextStep::Advance { star: 2 }, Target::AskDiagnosis));
    check(None, declared, Stage::Declared { star: 1 }, ask, None);
    standing(HostConfig::default(), one, |found| {
        let next = found.next_star.unwrap();
        assert_eq!((next.star, next.left), (2, None));
        assert_eq!(next.action.target, Target::AskDiagnosis);
        assert_eq!(found.stops[1].state, StopState::NotJudged);
    });
}

#[test]
fn a_step_that_a_page_left_out_never_gets_the_button() {
    let all = "principles diagnosis";
    let keep = |names: &str| format!("{all} {names}");
    let save = Some((NextStep::Keep, Target::Save));
    let to_keep = Some((NextStep::Keep, Target::Screen(Screen::Keep)));
    check(Some(all), READY, ONE, save, None);
    check(Some(&keep("keep")), READY, ONE, to_keep, None);
    check(Some(&keep("policy")), READY, ONE, Some(DECLARE_1), None);
    let unknown = Stage::MostlyUnknown { unknown: 13 };
    check(Some(all), UNKNOWN, ONE, Some(ASK), Some((unknown, None)));
    let two = Case { policy: true, ..READY };
    check(Some(all), two, TWO, save, None);
    let declared = Case { declared: "1", ..READY };
    let again = Some((NextStep::Recheck, Target::Calendar));
    check(Some(all), declared, Stage::Declared { star: 1 }, again, None);
}

#[test]
fn a_page_without_principles_leads_to_the_other_star() {
    let case = Case { principles: 0, ..READY };
    let left = Stage::Toward { star: 2, left: 2 };
    check(Some("diagnosis policy"), case, left, advance(Screen::Policy), None);
    let answer =
        Some((NextStep::Answer(Part::Diagnosis), Target::Screen(Screen::Question(0))));
    check(Some("diagnosis"), NOTHING, Stage::NothingAnswered, answer, None);
}

#[test]
fn a_page_without_the_diagnosis_speaks_of_one_star() {
    let one = Case { goal: Goal::Star1, known: 0, ..READY };
    check(Some("principles declare"), one, ONE, Some(DECLARE_1), None);
    standing(steps("principles declare"), one, |found| {
        assert_eq!(found.next_star, None);
    });
}

#[test]
fn a_visitor_of_a_kiosk_takes_the_result_along() {
    let at = |case| Case { is_kiosk: true, ..case };
    check(None, at(READY), ONE, Some(TAKE_AWAY), None);
    check(None, at(NOTHING), Stage::NothingAnswered, Some(ANSWER), None);
    let undecided = Case { principles: 3, ..READY };
    check(None, at(undecided), Stage::Undecided { left: 2 }, Some(TAKE_AWAY), None);
    let unknown = Stage::MostlyUnknown { unknown: 13 };
    let second = Some((unknown, Some(NextStep::Ask)));
    check(None, at(UNKNOWN), ONE, Some(TAKE_AWAY), second);
    check(Some("principles diagnosis"), at(READY), ONE, None, None);
}

#[test]
fn questions_of_a_page_of_its_own_tell_of_no_star() {
    with_session(HostConfig::default(), |session, _| {
        put_in(session, READY);
        let catalog = session.answering().catalog();
        let own = catalog.map_packs(|loaded| {
            let mut loaded = loaded.clone();
            loaded.pack.official = false;
            loaded
        });
        let assessment = session.answering().assessment().get_untracked();
        let report = own.report(&assessment, day("2026-11-30"));
        let rows = own.stages(&assessment, &report, true, None);
        assert_eq!(rows, [Stage::OwnQuestions]);
        let input = StandingInput {
            stages: &rows,
            packs: own.packs(&assessment),
            assessment: &assessment,
            report: &report,
            config: &HostConfig::default(),
            declared: None,
            is_kiosk: false,
            merged_from: 0,
        };
        let found = standing_of(input);
        assert_eq!(found.stage, Stage::OwnQuestions);
        let action = found.action.unwrap();
        assert_eq!(
            (action.step, action.target),
            (NextStep::Keep, Target::Screen(Screen::Keep))
        );
        assert!(found.stops.is_empty());
        assert_eq!(found.next_star, None);
    });
}

#[test]
fn the_path_says_how_each_star_stands() {
    let states = |case, expected: [StopState; 3]| {
        standing(HostConfig::default(), case, |found| {
            let stops: Vec<_> = found.stops.iter().map(|stop| stop.state).collect();
            assert_eq!(stops, expected);
            assert_eq!(found.stops.iter().map(|stop| stop.star).sum::<u8>(), 6);
        });
    };
    use StopState::{Declared, Left, NotJudged, NotYet, Ready};
    states(NOTHING, [NotYet, NotYet, NotJudged]);
    states(READY, [Ready, Left(2), NotJudged]);
    states(Case { principles: 3, ..READY }, [Left(2), Left(2), NotJudged]);
    states(Case { known: 20, ..READY }, [Ready, Left(7), NotJudged]);
    states(Case { policy: true, ..READY }, [Ready, Ready, NotJudged]);
    states(Case { declared: "1", ..READY }, [Declared, Left(2), NotJudged]);
    states(Case { declared: "2", ..READY }, [Declared, Declared, NotJudged]);
}

#[test]
fn the_next_star_is_named_unless_the_button_leads_there() {
    standing(HostConfig::default(), READY, |found| {
        let next = found.next_star.unwrap();
        assert_eq!((next.star, next.left), (2, Some(2)));
        assert_eq!(next.action.target, Target::Screen(Screen::Policy));
    });
    let declared = Case { declared: "1", ..READY };
    standing(HostConfig::default(), declared, |found| assert_eq!(found.next_star, None));
}

#[test]
fn more_than_half_is_mostly() {
    // 25 questions: 12 are not more than half of them, 13 are.
    for (unknown, is_mostly) in [(12, false), (13, true)] {
        let case = Case { principles: 0, known: 25 - unknown, ..UNKNOWN };
        standing(HostConfig::default(), case, |found| {
            let mostly = matches!(found.stage, Stage::MostlyUnknown { .. });
            assert_eq!(mostly, is_mostly, "{unknown}");
            assert_eq!(unknown * MOSTLY_UNKNOWN > 25, is_mostly);
        });
    }
}

#[test]
fn a_declaration_is_told_with_its_id_and_day() {
    standing(HostConfig::default(), Case { declared: "1", ..READY }, |found| {
        let declared = found.declared.unwrap();
        assert_eq!((declared.star, declared.id.as_str()), (1, "51234567890"));
        assert_eq!(declared.day, Some(day("2026-11-30")));
    });
    for star in ["", "0", "3", "★1"] {
        with_session(HostConfig::default(), |session, _| {
            session.set_field("declared-star", star);
            assert_eq!(session.declared(), None, "{star}");
        });
    }
}

#[test]
fn a_merged_result_says_so() {
    with_session(HostConfig::default(), |session, _| {
        put_in(session, READY);
        assert_eq!(session.standing(false).merged_from, 0);
        session.workbook().update(|workbook| {
            let from = |name: &str| MergedFrom {
                name: name.to_owned(),
                taken_on: None,
                points: None,
                answered: 30,
            };
            workbook.merged_from = vec![from("総務"), from("営業")];
        });
        assert_eq!(session.standing(false).merged_from, 2);
    });
}

#[test]
fn points_are_a_sum_or_the_range_that_they_come_to() {
    let shown = |case| {
        let mut found = None;
        with_session(HostConfig::default(), |session, _| {
            put_in(session, case);
            found = session.points();
        });
        found
    };
    let points = shown(READY).unwrap();
    assert_eq!((points.total.lowest, points.total.highest), (50, 50));
    assert!(points.band.is_some());
    // Somebody who is asked knows: nothing below zero is left.
    let points = shown(Case { known: 0, ..UNKNOWN }).unwrap();
    assert_eq!((points.total.lowest, points.total.highest), (0, 100));
    assert_eq!((points.band, points.unknown), (None, 25));
    let points = shown(UNKNOWN).unwrap();
    assert_eq!((points.total.lowest, points.total.highest), (24, 76));
    assert_eq!(points.parts.iter().map(|part| part.lowest).sum::<i32>(), 24);
    // A few that are not known are counted as the official rule has it.
    let points = shown(Case { known: 20, ..UNKNOWN }).unwrap();
    assert_eq!((points.total.lowest, points.total.highest), (35, 35));
    let points = shown(Case { known: 20, ..READY }).unwrap();
    assert_eq!((points.total.lowest, points.total.highest, points.open), (40, 60, 5));
    assert_eq!(shown(Case { goal: Goal::Star1, ..READY }), None);
}
