//! What a page may leave out, and where a visitor then comes to.

use super::steps;
use hoshimi::{
    app::{
        config::{HostConfig, StorageMode},
        screen::Screen,
    },
    content::catalog::Catalog,
    domain::assessment::Goal,
};

#[test]
fn a_screen_is_there_where_the_page_has_its_step() {
    let check = |names: &str, screen, expected| {
        assert_eq!(steps(names).has(screen), expected, "{names}: {screen:?}");
    };
    for screen in [Screen::Start, Screen::Review, Screen::Result, Screen::Proof] {
        check("", screen, true);
    }
    check("principles", Screen::Principles, true);
    check("principles", Screen::Question(0), false);
    check("diagnosis", Screen::Principles, false);
    check("diagnosis", Screen::List, true);
    // A check that asks nothing would be none.
    check("stars", Screen::Principles, true);
    check("stars", Screen::Question(0), true);
    check("stars", Screen::Stars, true);
    check("stars", Screen::Tasks, false);
    check("what-if", Screen::Tasks, true);
    check("policy", Screen::Declare, true);
    check("plan", Screen::Declare, false);
    check("plan", Screen::More, true);
    check("scs", Screen::Requirement(4), true);
    check("keep", Screen::Load, true);
    check("compare", Screen::Load, true);
    check("plan", Screen::Load, false);
    // A name is a whole word.
    check("whatever-plan", Screen::Tasks, false);
    check("principles  plan", Screen::Tasks, true);
}

#[test]
fn a_screen_that_is_not_there_leads_to_the_nearest() {
    let check = |names: &str, screen, expected| {
        assert_eq!(steps(names).nearest(screen), expected, "{names}: {screen:?}");
    };
    check("principles", Screen::Question(3), Screen::Principles);
    check("diagnosis", Screen::Principles, Screen::Question(0));
    check("principles", Screen::Tasks, Screen::Result);
    check("principles", Screen::Load, Screen::Load);
    check("principles plan", Screen::Tasks, Screen::Tasks);
    assert_eq!(HostConfig::default().nearest(Screen::Share), Screen::Result);
    let takes = HostConfig { takes_results: true, ..HostConfig::default() };
    assert_eq!(takes.nearest(Screen::Share), Screen::Share);
}

#[test]
fn what_the_page_asks_decides_the_path() {
    let catalog = Catalog::built_in().unwrap();
    for (names, goal, leaves_goal, before) in [
        ("principles", Goal::Star1, false, Screen::Principles),
        ("diagnosis", Goal::Star2, false, Screen::Start),
        ("principles diagnosis", Goal::Star2, true, Screen::Principles),
    ] {
        let config = steps(names);
        assert_eq!(config.fresh(&catalog).goal, goal, "{names}");
        assert_eq!(config.leaves_goal(), leaves_goal, "{names}");
        assert_eq!(config.before_questions(), before, "{names}");
    }
}

#[test]
fn a_mode_of_storage_has_a_name() {
    for (name, expected) in [
        ("none", StorageMode::None),
        ("session", StorageMode::Session),
        ("local", StorageMode::Local),
        ("elsewhere", StorageMode::Session),
        ("", StorageMode::Session),
    ] {
        assert_eq!(StorageMode::from_name(name), expected, "{name}");
    }
}
