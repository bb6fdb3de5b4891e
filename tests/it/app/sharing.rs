//! Handing the result to whoever runs the page.

use super::{TestHost, day, golden, with_session};
use hoshimi::{
    app::{
        config::HostConfig, host::NotShared, screen::Screen, session::Session,
        sharing::SharedLine, transfer::SharedRecord,
    },
    content::json::Json,
};
use reactive_graph::prelude::*;

/// Runs a test on someone with a result and a company's name, on a page that takes results.
fn with(test: impl FnOnce(Session, &TestHost)) {
    let config = HostConfig { takes_results: true, ..HostConfig::default() };
    with_session(config, |session, host| {
        session.import(&golden("mixed-53"));
        session.take_pending().unwrap();
        session.set_field("company-name", "見本製作所");
        test(session, host);
    });
}

#[test]
fn what_is_shown_is_what_goes_and_it_goes_once() {
    with(|session, host| {
        for names in [false, true] {
            host.shared.borrow_mut().clear();
            let shown = session.shared_file(names).unwrap();
            assert!(host.shared.borrow().is_empty(), "showing hands over nothing");
            let record = session.share(names).unwrap();
            assert_eq!(*host.shared.borrow(), std::slice::from_ref(&shown.text));
            let expected = SharedRecord { day: day("2026-11-30"), time: (9, 5), names };
            assert_eq!((record, session.shared()), (expected, Some(expected)));
            assert_eq!(shown.text.contains("見本製作所"), names);
        }
    });
}

#[test]
fn every_member_of_the_file_is_shown() {
    with(|session, _| {
        for names in [false, true] {
            let shown = session.shared_file(names).unwrap();
            let file = Json::parse(&shown.text).unwrap();
            let members: Vec<_> = file.members().iter().map(|(name, _)| name).collect();
            let rows: Vec<_> = shown.members.iter().map(|member| &member.name).collect();
            assert_eq!(rows, members);
        }
    });
}

#[test]
fn members_can_be_read() {
    with(|session, _| {
        let shown = session.shared_file(true).unwrap();
        let lines = |name: &str| {
            let member = shown.members.iter().find(|member| member.name == name);
            member.unwrap_or_else(|| panic!("no {name}")).lines.clone()
        };
        assert_eq!(lines("takenOn"), [SharedLine::Day(day("2026-11-22"))]);
        assert_eq!(lines("strict"), [SharedLine::YesNo(false)]);
        assert_eq!(lines("organisation"), [SharedLine::Text("見本製作所".to_owned())]);
        assert_eq!(lines("packs").len(), 2);
        assert!(
            matches!(&lines("packs")[0], SharedLine::Edition(_, edition) if edition == "3.1")
        );
        assert!(matches!(lines("answers")[0], SharedLine::Answers(_, 5)));
        let policy = session.answering().assessment().get_untracked().policy;
        assert_eq!(
            lines("policy")[0],
            SharedLine::Inside("decided".to_owned(), Some(policy.decided))
        );
        assert_eq!(lines("result")[0], SharedLine::Points(53, 100));
    });
}

#[test]
fn a_refused_hand_over_leaves_everything_as_it_was() {
    with(|session, host| {
        *host.takes.borrow_mut() = false;
        assert_eq!(session.share(false), Err(NotShared));
        assert_eq!(session.shared(), None);
        // It hands over no less the next time.
        *host.takes.borrow_mut() = true;
        assert!(session.share(false).is_ok());
        let handed = host.shared.borrow().clone();
        assert_eq!(handed.len(), 1);
        assert_eq!(
            Json::parse(&handed[0]).unwrap().get("version").unwrap().int(),
            Some(1)
        );
    });
}

#[test]
fn a_page_that_takes_no_results_is_handed_none() {
    with_session(HostConfig::default(), |session, host| {
        assert_eq!(session.share(false), Err(NotShared));
        assert!(host.shared.borrow().is_empty());
    });
}

#[test]
fn declining_tells_the_page_that_much_and_goes_back() {
    with(|session, host| {
        session.answering().go(Screen::Share);
        session.decline_sharing();
        assert_eq!(session.answering().screen().get_untracked(), Screen::Result);
        assert_eq!(*host.events.borrow(), [("declined".to_owned(), "{}".to_owned())]);
        assert!(host.shared.borrow().is_empty());
    });
}

#[test]
fn a_reset_forgets_that_something_was_handed_over() {
    with(|session, _| {
        session.share(false).unwrap();
        session.reset();
        assert_eq!(session.shared(), None);
    });
}
