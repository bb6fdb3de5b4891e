//! When the check goes on by itself, and when a press is a step of its own.

use super::{with_answering, with_config};
use hoshimi::{
    app::{
        config::HostConfig,
        pace::{DELAY, Means, Pace, Step, goes_on},
        screen::Screen,
    },
    domain::{answers::Answer, choice::Choice},
};
use reactive_graph::prelude::*;

const DONE: Answer = Answer::Chosen(Choice::Done);
const UNKNOWN: Answer = Answer::Chosen(Choice::Unknown);

#[test]
fn only_a_first_answer_by_pointer_goes_on() {
    let check = |means, before: Option<&Answer>, chosen: &Answer, expected| {
        assert_eq!(
            goes_on(means, before, chosen),
            expected,
            "{means:?} {before:?} {chosen:?}"
        );
    };
    let not_applicable = Answer::NotApplicable { reason: String::new() };
    for choice in [Choice::Done, Choice::Partly, Choice::NotDone] {
        check(Means::Pointer, None, &Answer::Chosen(choice), true);
        check(Means::Keys, None, &Answer::Chosen(choice), false);
        check(Means::Pointer, Some(&DONE), &Answer::Chosen(choice), false);
    }
    check(Means::Pointer, None, &UNKNOWN, false);
    check(Means::Pointer, None, &not_applicable, false);
    check(Means::Pointer, Some(&UNKNOWN), &DONE, false);
    check(Means::Pointer, Some(&not_applicable), &DONE, false);
}

#[test]
fn the_visitor_has_the_last_word() {
    for (page, visitor, expected) in [
        (None, None, true),
        (Some(true), None, true),
        (Some(false), None, false),
        (Some(false), Some(true), true),
        (None, Some(false), false),
    ] {
        let config = HostConfig { auto_advance: page, ..HostConfig::default() };
        with_config(config, |answering, _| {
            if let Some(wanted) = visitor {
                answering.set_advances(wanted);
            }
            assert_eq!(answering.advances(), expected, "{page:?} {visitor:?}");
            let goes_on =
                answering.goes_on(Screen::Question(0), Means::Pointer, None, &DONE);
            assert_eq!(goes_on, expected, "{page:?} {visitor:?}");
            answering.reset();
            assert_eq!(answering.advances(), page.unwrap_or(true), "it is forgotten");
        });
    }
}

#[test]
fn the_last_question_waits_for_the_button() {
    with_answering(|answering, _| {
        for (screen, expected) in [
            (Screen::Question(23), true),
            (Screen::Question(24), false),
            (Screen::List, false),
        ] {
            let goes_on = answering.goes_on(screen, Means::Pointer, None, &DONE);
            assert_eq!(goes_on, expected, "{screen:?}");
        }
    });
}

#[test]
fn one_step_is_never_made_twice() {
    let check = |last, chosen, now, next, choice| {
        let pace = Pace { last, chosen };
        assert_eq!(pace.takes_next(now), next, "次へ: {pace:?} at {now}");
        assert_eq!(pace.takes_choice(now), choice, "answer: {pace:?} at {now}");
    };
    let itself = Some((Step::ByItself, 1000));
    let pressed = Some((Step::Pressed, 1000));
    check(None, false, 1000, true, true);
    check(itself, false, 1000, false, false);
    check(itself, false, 1000 + 249, false, false);
    check(itself, false, 1000 + 250, false, true);
    check(itself, false, 1999, false, true);
    check(itself, false, 2000, true, true);
    check(itself, true, 1300, true, true);
    check(pressed, false, 1100, false, true);
    check(pressed, false, 1500, true, true);
    check(pressed, true, 1100, true, true);
    // A clock that was put back takes nothing away for ever.
    check(itself, true, 0, true, true);
}

#[test]
fn a_press_right_after_is_the_same_step() {
    with_answering(|answering, _| {
        let at = |answering: &hoshimi::app::answering::Answering| {
            answering.screen().get_untracked()
        };
        answering.go(Screen::Question(0));
        assert!(answering.make_step(at(&answering), Step::ByItself, u64::from(DELAY)));
        assert_eq!(at(&answering), Screen::Question(1));
        assert!(!answering.make_step(at(&answering), Step::Pressed, 900));
        assert_eq!(at(&answering), Screen::Question(1));
        answering.note_choice();
        assert!(answering.make_step(at(&answering), Step::Pressed, 901));
        assert_eq!(at(&answering), Screen::Question(2));
        // The second half of a double click.
        assert!(!answering.make_step(at(&answering), Step::Pressed, 1000));
        assert!(answering.make_step(at(&answering), Step::Pressed, 1500));
        assert_eq!(at(&answering), Screen::Question(3));
        // 戻る, and then 次へ at once.
        answering.go(Screen::Question(2));
        assert!(answering.make_step(at(&answering), Step::Pressed, 1501));
    });
}
