//! The places after the questions: what belongs where, and what a page leaves out.

use super::{steps, with_answering};
use hoshimi::app::{
    config::HostConfig,
    place::{MoreRow, Place},
    screen::Screen,
};
use reactive_graph::{computed::Memo, prelude::*};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

#[test]
fn every_screen_after_the_questions_has_its_place() {
    let check = |screen: Screen, place, row| {
        assert_eq!((screen.place(), screen.more_row()), (place, row), "{screen:?}");
    };
    for asked in [Screen::Start, Screen::Principles, Screen::Question(3), Screen::List] {
        check(asked, None, None);
    }
    check(Screen::Review, None, Some(MoreRow::Answers));
    for beside in [Screen::Kiosk, Screen::Organiser] {
        check(beside, None, None);
    }
    check(Screen::Result, Some(Place::Result), None);
    check(Screen::Tasks, Some(Place::Tasks), None);
    check(Screen::Declare, Some(Place::Declare), None);
    check(Screen::More, Some(Place::More), None);
    for (screen, row) in [
        (Screen::Keep, MoreRow::Keep),
        (Screen::Load, MoreRow::Keep),
        (Screen::Share, MoreRow::Share),
        (Screen::Stars, MoreRow::Stars),
        (Screen::Scs, MoreRow::Scs),
        (Screen::Requirement(2), MoreRow::Scs),
        (Screen::Gaps, MoreRow::Scs),
        (Screen::Compare, MoreRow::Compare),
        (Screen::Merge, MoreRow::Compare),
        (Screen::Proof, MoreRow::Proof),
    ] {
        check(screen, Some(Place::More), Some(row));
    }
    for place in Place::ALL {
        assert_eq!(place.screen().place(), Some(place));
    }
}

#[test]
fn a_place_with_nothing_left_in_it_is_not_there() {
    let check = |names: &str, expected: &[Place]| {
        assert_eq!(steps(names).places(), expected, "{names}");
    };
    use Place::{Declare, More, Result, Tasks};
    assert_eq!(HostConfig::default().places(), Place::ALL);
    check("principles diagnosis", &[Result, More]);
    check("plan", &[Result, Tasks, More]);
    check("what-if", &[Result, Tasks, More]);
    check("declare", &[Result, Declare, More]);
    check("policy", &[Result, Declare, More]);
    check("stars scs keep compare", &[Result, More]);
}

#[test]
fn more_has_the_rows_of_the_page_only() {
    use MoreRow::{Answers, Compare, Keep, Proof, Scs, Share, Stars};
    let check = |config: HostConfig, expected: &[MoreRow]| {
        assert_eq!(config.more_rows(), expected, "{:?}", config.steps);
    };
    check(HostConfig::default(), &[Keep, Stars, Scs, Compare, Answers, Proof]);
    check(steps("diagnosis"), &[Answers, Proof]);
    check(steps("scs keep"), &[Keep, Scs, Answers, Proof]);
    let takes = HostConfig { takes_results: true, ..steps("plan") };
    check(takes, &[Share, Answers, Proof]);
    let keeps = HostConfig { takes_results: true, ..steps("plan keep") };
    assert_eq!(keeps.more_row(Screen::Share), Some(Keep));
    check(keeps, &[Keep, Answers, Proof]);
}

#[test]
fn the_place_one_is_at_is_left_as_it_is() {
    with_answering(|answering, _| {
        answering.go(Screen::Result);
        let drawn = Arc::new(AtomicUsize::new(0));
        let times = drawn.clone();
        let screen = Memo::new(move |_| {
            times.fetch_add(1, Ordering::Relaxed);
            answering.screen().get()
        });
        let check = |expected, times| {
            assert_eq!(screen.get(), expected);
            assert_eq!(drawn.load(Ordering::Relaxed), times);
        };
        check(Screen::Result, 1);
        answering.turn_to(Screen::Result);
        check(Screen::Result, 1);
        answering.turn_to(Screen::More);
        check(Screen::More, 2);
    });
}
