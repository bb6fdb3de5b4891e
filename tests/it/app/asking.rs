//! The way through the questions.

use super::{steps, with_answering, with_config};
use hoshimi::{
    app::{answering::Answering, part::Part, screen::Screen},
    domain::{answers::Answer, assessment::Goal, choice::Choice},
};

/// Answers everything, but for the items of these positions.
fn answer_all_but(answering: Answering, principles: &[usize], questions: &[usize]) {
    for (part, choice, left) in [
        (Part::Principles, Choice::Doing, principles),
        (Part::Diagnosis, Choice::Done, questions),
    ] {
        let items = answering.with_pack(part, |loaded| loaded.pack.items.clone());
        for (at, item) in items.iter().enumerate() {
            if !left.contains(&at) {
                answering.answer(part, &item.slug, Answer::Chosen(choice));
            }
        }
    }
}

#[test]
fn next_leads_from_screen_to_screen() {
    let check = |answering: &Answering, from, to| {
        assert_eq!(answering.after(from), to, "{from:?}");
    };
    with_answering(|answering, _| {
        check(&answering, Screen::Principles, Screen::Question(0));
        check(&answering, Screen::Question(0), Screen::Question(1));
        check(&answering, Screen::Question(24), Screen::Review);
        check(&answering, Screen::List, Screen::Review);
        check(&answering, Screen::Review, Screen::Result);
        answering.set_goal(Goal::Star1);
        check(&answering, Screen::Principles, Screen::Review);
        answer_all_but(answering, &[], &[]);
        check(&answering, Screen::Principles, Screen::Result);
    });
    with_config(steps("diagnosis"), |answering, _| {
        assert_eq!(answering.first_asked(), Screen::Question(0));
        answer_all_but(answering, &[0], &[]);
        check(&answering, Screen::Question(24), Screen::Result);
    });
}

#[test]
fn the_review_is_skipped_when_nothing_is_open() {
    for (principles, questions, after) in [
        (&[][..], &[][..], Screen::Result),
        (&[], &[3], Screen::Review),
        (&[2], &[], Screen::Review),
        // The sixth principle is asked as well.
        (&[5], &[], Screen::Review),
    ] {
        with_answering(|answering, _| {
            answer_all_but(answering, principles, questions);
            let found = answering.after_questions();
            assert_eq!(found, after, "{principles:?} {questions:?}");
        });
    }
}

#[test]
fn going_on_leads_to_the_first_item_that_is_open() {
    for (principles, questions, first) in [
        (&[][..], &[][..], Screen::Review),
        (&[], &[3, 9], Screen::Question(3)),
        (&[2], &[3], Screen::Principles),
    ] {
        with_answering(|answering, _| {
            answer_all_but(answering, principles, questions);
            assert_eq!(answering.first_open(), first, "{principles:?} {questions:?}");
        });
    }
}

#[test]
fn how_far_one_is_depends_on_the_screen() {
    with_answering(|answering, _| {
        answer_all_but(answering, &[0, 1], &[3]);
        for (screen, expected) in [
            (Screen::Start, None),
            (Screen::Principles, Some((4, 6))),
            (Screen::Question(8), Some((9, 25))),
            (Screen::List, Some((24, 25))),
            (Screen::Review, Some((28, 31))),
            (Screen::Result, None),
        ] {
            assert_eq!(answering.how_far(screen), expected, "{screen:?}");
        }
    });
}
