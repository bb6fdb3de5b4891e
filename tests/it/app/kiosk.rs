//! Visitors one after another: turns, the clock, what is counted, and what the organiser sets.

use super::{TestHost, steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        kiosk::{BadIdleTime, COUNTDOWN, Kiosk, KioskSettings, Sign, TurnEnd},
        part::Part,
        screen::Screen,
        session::Session,
        tally::{FEWEST, Tally},
    },
    content::lang::Lang,
    domain::{answers::Answer, assessment::Goal, choice::Choice},
};
use reactive_graph::prelude::*;

/// Seconds of idleness that the tests are set to.
const IDLE: u32 = 120;

fn with_kiosk(config: HostConfig, test: impl FnOnce(Kiosk, Session, &TestHost)) {
    let config = HostConfig { is_kiosk: true, ..config };
    with_session(config, |session, host| {
        let settings =
            KioskSettings { is_on: true, idle_timeout: IDLE, tally: Tally::default() };
        let kiosk = Kiosk::new(session, settings, 0);
        kiosk.wait();
        test(kiosk, session, host);
    });
}

/// What the page was told last of that kind.
fn told(host: &TestHost, kind: &str) -> Option<String> {
    let events = host.events.borrow();
    let mut last = events.iter().rev();
    last.find(|(of, _)| of == kind).map(|(_, detail)| detail.clone())
}

/// Everything answered that way, from the first question on.
fn visit(kiosk: Kiosk, session: Session, choice: Choice) {
    let answering = session.answering();
    kiosk.begin_turn();
    for (part, choice) in [(Part::Principles, Choice::Doing), (Part::Diagnosis, choice)] {
        let items = answering.with_pack(part, |loaded| loaded.pack.items.clone());
        for item in items {
            answering.answer(part, &item.slug, Answer::Chosen(choice));
        }
    }
}

fn screen(session: Session) -> Screen {
    session.answering().screen().get_untracked()
}

#[test]
fn one_press_leads_to_the_first_question() {
    for (names, first) in [
        ("principles diagnosis keep", Screen::Principles),
        ("diagnosis keep", Screen::Question(0)),
        ("principles", Screen::Principles),
    ] {
        with_kiosk(steps(names), |kiosk, session, _| {
            assert_eq!(screen(session), Screen::Kiosk);
            kiosk.begin_turn();
            assert_eq!(screen(session), first, "{names}");
        });
    }
}

#[test]
fn after_the_questions_come_the_result_and_what_is_taken_away() {
    with_kiosk(HostConfig::default(), |_, session, _| {
        for (wanted, shown) in [
            (Screen::Start, Screen::Start),
            (Screen::List, Screen::List),
            (Screen::Review, Screen::Review),
            (Screen::Result, Screen::Result),
            (Screen::Keep, Screen::Keep),
            (Screen::Organiser, Screen::Organiser),
            (Screen::Proof, Screen::Proof),
            (Screen::Tasks, Screen::Result),
            (Screen::Declare, Screen::Result),
            (Screen::More, Screen::Result),
            (Screen::Scs, Screen::Result),
            (Screen::Compare, Screen::Result),
            (Screen::Stars, Screen::Result),
        ] {
            session.answering().go(wanted);
            assert_eq!(screen(session), shown, "{wanted:?}");
        }
    });
}

#[test]
fn a_turn_that_ends_is_counted_and_forgotten() {
    for (end, by) in [(TurnEnd::Finished, "end"), (TurnEnd::Idle, "idle")] {
        with_kiosk(HostConfig::default(), |kiosk, session, host| {
            visit(kiosk, session, Choice::Done);
            session.set_field("company-name", "例社");
            session.print().confidential().set(true);
            session.answering().go(Screen::Result);
            kiosk.end_turn(end);
            assert!(session.is_untouched());
            assert!(!session.print().confidential().get_untracked());
            assert_eq!(screen(session), Screen::Kiosk);
            assert_eq!(told(host, "reset"), Some(format!(r#"{{"by":"{by}"}}"#)));
            let tally = Tally::read(&told(host, "tally").unwrap());
            assert_eq!(tally.finished(), 1);
            assert_eq!(tally, kiosk.tally().get_untracked());
        });
    }
}

#[test]
fn a_turn_in_which_nothing_was_put_in_is_not_counted() {
    with_kiosk(HostConfig::default(), |kiosk, _, host| {
        kiosk.begin_turn();
        kiosk.end_turn(TurnEnd::Finished);
        assert_eq!(told(host, "tally"), None);
        assert!(told(host, "reset").is_some());
    });
}

#[test]
fn whoever_leaves_is_asked_and_then_forgotten() {
    with_kiosk(HostConfig::default(), |kiosk, _, host| {
        kiosk.begin_turn();
        assert!(!kiosk.sign(Sign::Key, 10));
        let end = u64::from(IDLE) + 10;
        for (now, left) in [
            (end - 1, None),
            (end, Some(COUNTDOWN)),
            (end + 1, Some(COUNTDOWN - 1)),
            (end + u64::from(COUNTDOWN) - 1, Some(1)),
        ] {
            assert!(!kiosk.tick(now), "{now}");
            assert_eq!(kiosk.countdown().get_untracked(), left, "{now}");
        }
        let asked =
            host.events.borrow().iter().filter(|(kind, _)| kind == "idle").count();
        assert_eq!(asked, 1, "the page is told once");
        assert!(kiosk.tick(end + u64::from(COUNTDOWN)));
        // A clock that was set back, or a machine that slept.
        assert!(!kiosk.tick(0));
        assert!(kiosk.tick(u64::MAX));
    });
}

#[test]
fn a_sign_stops_the_countdown() {
    for (sign, stops, swallows) in [
        (Sign::PressStart, false, false),
        (Sign::Press, true, false),
        (Sign::Key, true, true),
        (Sign::Other, true, false),
    ] {
        with_kiosk(HostConfig::default(), |kiosk, _, _| {
            kiosk.begin_turn();
            let now = u64::from(IDLE) + 5;
            assert!(!kiosk.tick(now));
            assert_eq!(kiosk.sign(sign, now), swallows, "{sign:?}");
            assert_eq!(kiosk.countdown().get_untracked().is_none(), stops, "{sign:?}");
            assert!(!kiosk.tick(now + 1));
            assert_eq!(kiosk.countdown().get_untracked().is_none(), stops, "{sign:?}");
        });
    }
}

#[test]
fn waiting_for_a_visitor_or_showing_figures_to_a_room_is_not_being_idle() {
    with_kiosk(HostConfig::default(), |kiosk, session, _| {
        let lang = session.answering().lang();
        lang.set(Lang::En);
        assert!(!kiosk.tick(u64::from(IDLE)));
        assert_eq!(lang.get_untracked(), Lang::En);
        assert!(!kiosk.tick(9999));
        assert_eq!(lang.get_untracked(), Lang::Ja, "the next visitor's language");
        session.answering().go(Screen::Organiser);
        kiosk.projects().set(true);
        assert!(!kiosk.tick(9999));
        kiosk.projects().set(false);
        assert!(kiosk.tick(9999), "the organiser's screen is not left to visitors");
        kiosk.projects().set(true);
        kiosk.end_turn(TurnEnd::Idle);
        assert!(!kiosk.projects().get_untracked());
    });
}

#[test]
fn an_idle_time_is_taken_only_within_bounds() {
    for (typed, expected) in [
        ("", None),
        ("abc", None),
        ("7", None),
        ("-30", None),
        ("3601", None),
        ("99999999999999999999", None),
        ("30", Some(30)),
        (" 300 ", Some(300)),
        ("3600", Some(3600)),
    ] {
        with_kiosk(HostConfig::default(), |kiosk, _, host| {
            kiosk.idle_input().set(typed.to_owned());
            let opened = kiosk.open();
            assert_eq!(opened, expected.map(|_| ()).ok_or(BadIdleTime), "{typed}");
            let detail =
                expected.map(|n: u32| format!(r#"{{"kiosk":true,"idleTimeout":{n}}}"#));
            assert_eq!(told(host, "organiser"), detail, "{typed}");
        });
    }
}

#[test]
fn a_settings_file_fills_in_the_idle_time() {
    with_kiosk(HostConfig::default(), |kiosk, _, host| {
        for (file, typed) in [
            (r#"{"idleTimeout":180}"#, "180"),
            (r#"{"brandName":"x"}"#, "180"),
            ("{", "180"),
        ] {
            kiosk.take_settings(file);
            assert_eq!(kiosk.idle_input().get_untracked(), typed, "{file}");
        }
        kiosk.close();
        let detail = r#"{"kiosk":false,"idleTimeout":120}"#;
        assert_eq!(told(host, "organiser").as_deref(), Some(detail));
    });
}

#[test]
fn the_organiser_sees_figures_from_enough_visitors_on() {
    with_kiosk(HostConfig::default(), |kiosk, session, host| {
        for at in 0..FEWEST {
            assert_eq!(kiosk.figures(), None);
            visit(kiosk, session, if at == 0 { Choice::Done } else { Choice::NotDone });
            kiosk.end_turn(TurnEnd::Finished);
        }
        let figures = kiosk.figures().unwrap();
        assert_eq!((figures.finished, figures.unfinished), (FEWEST, 0));
        assert_eq!(figures.bands, [1, 0, 0, 4]);
        assert_eq!(figures.stars, [(1, 5), (2, 0)]);
        assert_eq!(figures.items, [], "four are too few to tell an item by");
        for _ in 0..FEWEST {
            visit(kiosk, session, Choice::NotDone);
            kiosk.end_turn(TurnEnd::Finished);
        }
        let items = kiosk.figures().unwrap().items;
        let expected: Vec<_> = (0..5).map(|at| (Part::Diagnosis, at, 9)).collect();
        assert_eq!(items, expected);
        kiosk.clear_tally();
        assert_eq!(kiosk.figures(), None);
        assert!(Tally::read(&told(host, "tally").unwrap()).is_empty());
    });
}

#[test]
fn where_only_the_principles_are_asked_the_figures_are_theirs() {
    with_kiosk(steps("principles"), |kiosk, session, _| {
        for _ in 0..FEWEST {
            visit(kiosk, session, Choice::Done);
            assert_eq!(
                session.answering().assessment().with_untracked(|a| a.goal),
                Goal::Star1
            );
            let last = session
                .answering()
                .with_pack(Part::Principles, |loaded| loaded.pack.items[4].slug.clone());
            let not_yet = Answer::Chosen(Choice::NotYet);
            session.answering().answer(Part::Principles, &last, not_yet);
            kiosk.end_turn(TurnEnd::Finished);
        }
        let figures = kiosk.figures().unwrap();
        assert!(figures.bands.is_empty());
        assert_eq!(figures.items, [(Part::Principles, 4, FEWEST)]);
        assert_eq!(figures.stars.first(), Some(&(1, 0)));
    });
}
