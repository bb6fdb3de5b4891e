//! ★3 and ★4: what is known of each requirement, the checklists, and their table.

use super::with_session;
use hoshimi::{
    app::{
        config::HostConfig, extract::Extract, part::Part, screen::Screen,
        scs::RequirementRow, session::Session,
    },
    domain::{
        answers::Answer,
        assessment::Goal,
        choice::Choice,
        pack::Slug,
        scs::{Star, known::Stage},
    },
    export::json,
};
use reactive_graph::prelude::*;

fn slug(name: &str) -> Slug {
    Slug::new(name).unwrap()
}

/// All questions answered alike.
fn answer_all(session: Session, choice: Choice) {
    let answering = session.answering();
    let items = answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.clone());
    for item in &items {
        answering.answer(Part::Diagnosis, &item.slug, Answer::Chosen(choice));
    }
}

/// The requirement of that number.
fn row(session: Session, id: &str) -> RequirementRow {
    let areas = session.scs_map().areas.into_iter();
    let mut rows = areas.flat_map(|area| area.requirements);
    rows.find(|row| row.name.starts_with(&format!("{id} "))).unwrap()
}

#[test]
fn the_areas_hold_every_requirement_of_star_3_once() {
    with_session(HostConfig::default(), |session, _| {
        answer_all(session, Choice::Done);
        let map = session.scs_map();
        assert_eq!(map.areas.len(), 7);
        assert_eq!(map.counts.of(), 26);
        let sum = |of: fn(&hoshimi::domain::scs::known::Counts) -> usize| -> usize {
            map.areas.iter().map(|area| of(&area.counts)).sum()
        };
        assert_eq!(sum(|counts| counts.of()), 26);
        assert_eq!(sum(|counts| counts.begun), map.counts.begun);
        assert_eq!(map.counts.begun, 17);
        let rows: usize = map.areas.iter().map(|area| area.requirements.len()).sum();
        assert_eq!(rows, 26);
        assert_eq!(map.counts.answered, 0);
    });
}

#[test]
fn what_no_question_reaches_is_told_apart_from_what_is_not_begun() {
    with_session(HostConfig::default(), |session, _| {
        let extended = session.extended();
        let scheme = &extended.scs().scheme;
        for choice in [Choice::Done, Choice::NotDone] {
            answer_all(session, choice);
            for area in session.scs_map().areas {
                for row in area.requirements {
                    let asked = scheme.requirements[row.at].is_reached_by_questions();
                    let expected = !asked && row.stage != Stage::Begun;
                    assert_eq!(row.stage == Stage::OutOfReach, expected, "{}", row.name);
                }
            }
        }
        assert!(session.scs_map().counts.out_of_reach > 0);
    });
}

#[test]
fn answered_criteria_take_the_place_of_the_guess() {
    use Choice::{Done, NotDone, Partly, Unknown};
    let check = |answers: &[Choice], expected: Stage, done: Option<usize>| {
        with_session(HostConfig::default(), |session, _| {
            answer_all(session, Done);
            let guessed = row(session, "1-2-3");
            assert_eq!((guessed.stage, guessed.done), (Stage::Begun, None));
            assert!(!guessed.because.is_empty());
            let form = session.requirement_form(guessed.at).unwrap();
            for (criterion, choice) in form.criteria.iter().zip(answers) {
                session.answer_criterion(&criterion.item.slug, *choice);
            }
            let row = row(session, "1-2-3");
            assert_eq!(row.stage, expected, "{answers:?}");
            assert_eq!(row.done.map(|(done, _)| done), done, "{answers:?}");
            assert_eq!(row.because.is_empty(), done.is_some());
            let answered = usize::from(done.is_some());
            assert_eq!(session.scs_map().counts.answered, answered);
        });
    };
    check(&[], Stage::Begun, None);
    check(&[NotDone], Stage::NotBegun, Some(0));
    check(&[Unknown], Stage::NotBegun, Some(0));
    check(&[Partly], Stage::Begun, Some(0));
    check(&[Done; 9], Stage::Done, Some(session_criteria()));
}

/// How many criteria of ★3 the requirement has.
fn session_criteria() -> usize {
    let mut of = 0;
    with_session(HostConfig::default(), |session, _| {
        of = session.requirement_form(row(session, "1-2-3").at).unwrap().criteria.len();
    });
    of
}

#[test]
fn with_the_principles_alone_nothing_is_said_of_the_questions() {
    with_session(HostConfig::default(), |session, _| {
        answer_all(session, Choice::Done);
        session.answering().set_goal(Goal::Star1);
        let counts = session.scs_map().counts;
        assert_eq!((counts.begun, counts.of()), (0, 26));
    });
}

#[test]
fn a_checklist_goes_on_at_its_first_open_requirement() {
    with_session(HostConfig::default(), |session, _| {
        let [three, four] = session.checklists()[..] else { panic!() };
        assert_eq!((three.requirements, three.criteria), (26, 81));
        assert_eq!((four.requirements, four.criteria), (43, 153));
        assert_eq!((three.answered, four.next), (0, Screen::Requirement(0)));
        let Screen::Requirement(at) = three.next else { panic!() };
        for criterion in session.requirement_form(at).unwrap().criteria {
            session.answer_criterion(&criterion.item.slug, Choice::NotDone);
        }
        session.open_checklist(Star::Three);
        let now = session.answering().screen().get_untracked();
        assert_ne!(now, Screen::Requirement(at));
        assert!(matches!(now, Screen::Requirement(_)));
        session.open_checklist(Star::Four);
        assert_eq!(session.scs_goal(), Star::Four);
        let extended = session.extended();
        for item in &extended.scs().scheme.pack.items {
            session.answer_criterion(&item.slug, Choice::Done);
        }
        session.open_checklist(Star::Four);
        assert_eq!(session.answering().screen().get_untracked(), Screen::Gaps);
    });
}

#[test]
fn requirements_lead_from_one_to_the_next_and_to_what_is_left() {
    with_session(HostConfig::default(), |session, _| {
        for star in Star::ALL {
            session.set_scs_goal(star);
            let lists = session.checklists().into_iter();
            let mut next = lists.filter(|list| list.star == star).map(|list| list.next);
            let (mut screen, mut before, mut n) =
                (next.next_back().unwrap(), Screen::Scs, 0);
            while let Screen::Requirement(at) = screen {
                let form = session.requirement_form(at).unwrap();
                n += 1;
                assert_eq!((form.place.0, form.back), (n, before));
                assert!(!form.criteria.is_empty());
                (before, screen) = (screen, form.next);
            }
            assert_eq!(screen, Screen::Gaps);
        }
        session.set_scs_goal(Star::Three);
        let extended = session.extended();
        let mut rules = extended.scs().scheme.requirements.iter();
        let only_four = rules.position(|rules| rules.star == Star::Four).unwrap();
        assert_eq!(session.requirement_form(only_four), None);
    });
}

#[test]
fn a_suggestion_names_its_questions_and_changes_nothing_by_itself() {
    with_session(HostConfig::default(), |session, _| {
        answer_all(session, Choice::Done);
        let form = session.requirement_form(row(session, "1-2-3").at).unwrap();
        let suggested = form.criteria[0].suggestion.clone().unwrap();
        assert_eq!(suggested.choice, Choice::Partly);
        assert!(suggested.questions.iter().all(|name| name.starts_with('問')));
        assert_eq!(session.criterion(&form.criteria[0].item), None);
    });
}

#[test]
fn owner_and_day_come_back_with_names_and_the_day_without() {
    let check = |names: bool, owner: &str| {
        with_session(HostConfig::default(), |session, _| {
            let requirement = slug("1-2-3");
            session.set_requirement_owner(&requirement, "総務 一");
            session.set_requirement_due(&requirement, "2026-12-24");
            assert!(!session.is_untouched());
            let file = session.result_file(names).unwrap();
            session.reset();
            assert_eq!(session.requirement_owner(&requirement), "");
            let read = json::read(&session.answering().catalog(), &file.text).unwrap();
            assert!(session.restore(read));
            assert_eq!(session.requirement_owner(&requirement), owner, "{names}");
            assert_eq!(session.requirement_due(&requirement), "2026-12-24");
        });
    };
    check(true, "総務 一");
    check(false, "");
}

#[test]
fn the_table_has_what_is_left_first_and_what_was_noted_in_every_line() {
    with_session(HostConfig::default(), |session, _| {
        let Screen::Requirement(at) = session.checklists()[0].next else { panic!() };
        let first = session.requirement_form(at).unwrap();
        session.answer_criterion(&first.criteria[0].item.slug, Choice::Done);
        session.set_evidence(&first.slug, "共有フォルダ");
        session.set_requirement_owner(&first.slug, "総務");
        session.set_requirement_due(&first.slug, "2026-12-24");
        let gaps = session.scs_gaps();
        assert_eq!((gaps.total.done, gaps.left, gaps.rows.len()), (1, 80, 81));
        assert_eq!(gaps.areas.len(), 7);
        assert!(gaps.rows[..80].iter().all(|row| row.is_gap));
        let last = gaps.rows.last().unwrap();
        assert_eq!((last.requirement, last.is_gap), (at, false));
        for row in gaps.rows.iter().filter(|row| row.requirement == at) {
            let noted = [&row.evidence, &row.owner, &row.due].map(String::as_str);
            assert_eq!(noted, ["共有フォルダ", "総務", "2026年12月24日"]);
        }
        session.set_requirement_due(&first.slug, "来週");
        assert_eq!(session.scs_gaps().rows.last().unwrap().due, "来週");
    });
}

#[test]
fn the_table_leaves_as_a_file_of_the_chosen_star() {
    with_session(HostConfig::default(), |session, _| {
        for (star, name, lines) in [
            (Star::Three, "hoshimi-star3-2026-11-30-0905.csv", 82),
            (Star::Four, "hoshimi-star4-2026-11-30-0905.csv", 154),
        ] {
            session.set_scs_goal(star);
            let file = session.extract(Extract::Criteria);
            assert_eq!((file.name.as_str(), file.media_type), (name, "text/csv"));
            assert_eq!(file.text.lines().count(), lines);
        }
    });
}
