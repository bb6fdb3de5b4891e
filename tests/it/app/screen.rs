//! Names of screens, as tabs, histories and pages keep them.

use hoshimi::app::screen::Screen;

#[test]
fn a_name_leads_to_its_screen_and_back() {
    for (name, screen) in [
        ("start", Screen::Start),
        ("principles", Screen::Principles),
        ("question/0", Screen::Question(0)),
        ("question/24", Screen::Question(24)),
        ("list", Screen::List),
        ("review", Screen::Review),
        ("result", Screen::Result),
        ("stars", Screen::Stars),
        ("plan", Screen::Tasks),
        ("declare", Screen::Declare),
        ("more", Screen::More),
        ("scs", Screen::Scs),
        ("requirement/3", Screen::Requirement(3)),
        ("gaps", Screen::Gaps),
        ("keep", Screen::Keep),
        ("load", Screen::Load),
        ("compare", Screen::Compare),
        ("merge", Screen::Merge),
        ("share", Screen::Share),
        ("kiosk", Screen::Kiosk),
        ("organiser", Screen::Organiser),
        ("proof", Screen::Proof),
    ] {
        assert_eq!(Screen::from_name(name), Some(screen), "{name}");
        assert_eq!(screen.name(), name);
    }
}

#[test]
fn a_step_leads_to_its_first_screen() {
    for (name, expected) in [
        ("diagnosis", Some(Screen::Question(0))),
        ("plan", Some(Screen::Tasks)),
        ("what-if", Some(Screen::WhatIf)),
        ("policy", Some(Screen::Policy)),
        ("question/", None),
        ("question/x", None),
        ("question/-1", None),
        ("requirement/99999999999999999999999", None),
        ("nowhere", None),
        ("", None),
    ] {
        assert_eq!(Screen::from_name(name), expected, "{name}");
    }
}

#[test]
fn a_screen_belongs_to_a_step() {
    for (screen, step) in [
        (Screen::Question(7), "diagnosis"),
        (Screen::List, "diagnosis"),
        (Screen::Requirement(2), "scs"),
        (Screen::Gaps, "scs"),
        (Screen::Load, "keep"),
        (Screen::Share, "keep"),
        (Screen::Merge, "compare"),
        (Screen::Result, "result"),
        (Screen::Tasks, "plan"),
        (Screen::Declare, "declare"),
        (Screen::More, "more"),
    ] {
        assert_eq!(screen.step(), step, "{screen:?}");
    }
}

#[test]
fn the_first_program_has_the_screens_up_to_the_review() {
    let first = [
        Screen::Start,
        Screen::Principles,
        Screen::Question(3),
        Screen::List,
        Screen::Review,
    ];
    assert!(first.iter().all(|screen| !screen.is_later()));
    let later =
        [Screen::Result, Screen::Keep, Screen::Proof, Screen::Kiosk, Screen::Load];
    assert!(later.iter().all(|screen| screen.is_later()));
}
