//! What comes in from outside: looked at first, and taken only on the visitor's word.

use super::{TestHost, day, file, golden, steps, with_session};
use hoshimi::{
    app::{
        config::HostConfig,
        import::{FileContent, SEALED},
        part::Part,
        pending_import::{NotTaken, PendingImport},
        screen::Screen,
        session::Session,
    },
    content::lang::Lang,
    domain::{answers::Answer, choice::Choice},
    export::import::{LIMIT, Refused},
};
use reactive_graph::prelude::*;

fn with(test: impl FnOnce(Session, &TestHost)) {
    with_session(HostConfig::default(), test);
}

/// A code that answers something.
fn code() -> &'static str {
    include_str!("../../hostile/code.txt").trim()
}

fn answer_something(session: Session) {
    let item = session.with_advised(|loaded| loaded.pack.items[0].slug.clone());
    session.answering().answer(Part::Diagnosis, &item, Answer::Chosen(Choice::Done));
}

fn pending(session: Session) -> PendingImport {
    session.pending_import().get_untracked()
}

#[test]
fn a_file_is_opened_or_refused_with_its_reason_and_nothing_is_taken() {
    with(|session, _| {
        let check = |content: FileContent, expected: Option<Refused>| {
            session.import_file(&content);
            match (pending(session), expected) {
                (PendingImport::Opened(_), None) => {}
                (PendingImport::Refused(refused), Some(expected)) => {
                    assert_eq!(refused, expected);
                }
                (found, expected) => panic!("{found:?} is not {expected:?}"),
            }
            assert!(session.is_untouched());
        };
        check(file(&golden("mixed-53")), None);
        check(file(code()), None);
        check(file(""), Some(Refused::Empty));
        check(file("a,b"), Some(Refused::Foreign));
        check(file("https://example.jp/"), Some(Refused::NoCode));
        check(FileContent::Bytes(vec![0x89, b'P', 0]), Some(Refused::NotText));
        check(FileContent::Bytes(vec![b' '; LIMIT + 1]), Some(Refused::TooLarge));
        check(FileContent::TooLarge, Some(Refused::TooLarge));
    });
}

#[test]
fn a_file_that_cannot_be_read_says_so() {
    with(|session, _| {
        session.import_file(&FileContent::Unreadable);
        assert_eq!(pending(session), PendingImport::Unreadable);
    });
}

#[test]
fn a_sealed_code_waits_for_its_password_whichever_way_it_came() {
    with(|session, _| {
        let sealed = format!("https://example.jp/#{SEALED}abc");
        for as_file in [false, true] {
            session.dismiss_pending();
            if as_file {
                session.import_file(&file(&sealed));
            } else {
                session.import(&sealed);
            }
            assert_eq!(pending(session), PendingImport::Sealed(sealed.clone()));
            session.unsealed(&sealed, None);
            assert_eq!(pending(session), PendingImport::WrongPassword(sealed.clone()));
            session.unsealed(&sealed, Some(code()));
            assert!(matches!(pending(session), PendingImport::Opened(_)));
        }
        assert_eq!(session.open_unsealed(sealed.as_bytes()), Err(NotTaken::Sealed));
    });
}

#[test]
fn a_password_that_is_tried_late_replaces_nothing_that_came_since() {
    with(|session, _| {
        let sealed = format!("{SEALED}abc");
        session.import(&sealed);
        session.import("a,b");
        let since = pending(session);
        session.unsealed(&sealed, Some(code()));
        assert_eq!(pending(session), since);
        session.dismiss_pending();
        session.unsealed(&sealed, None);
        assert_eq!(pending(session), PendingImport::Nothing);
    });
}

#[test]
fn what_is_found_is_told_before_it_is_taken() {
    with(|session, _| {
        assert_eq!(session.found(), None);
        session.import(&golden("mixed-53"));
        let found = session.found().unwrap();
        assert_eq!((found.answered, found.of), (30, 30));
        assert_eq!(found.taken_on, Some(day("2026-11-22")));
        assert!(!found.from_code && found.again.is_empty() && found.editions.is_empty());
        assert!(!found.replaces && !found.comparable);
        answer_something(session);
        let found = session.found().unwrap();
        assert!(found.replaces && found.comparable);

        session.import(code());
        assert!(session.found().unwrap().from_code);
        let other = golden("mixed-53").replace(
            r#""sa-diagnosis", "edition": "3.1""#,
            r#""sa-diagnosis", "edition": "2.0""#,
        );
        session.import(&other);
        let found = session.found().unwrap();
        assert_eq!(found.editions.len(), 1);
        assert_eq!(found.editions[0].from, "2.0");
        session.import(&golden("half-answered"));
        let found = session.found().unwrap();
        assert!(found.answered < found.of);
    });
}

#[test]
fn where_the_page_compares_nothing_that_is_not_offered() {
    with_session(steps("principles diagnosis keep"), |session, _| {
        answer_something(session);
        session.import(code());
        assert!(!session.found().unwrap().comparable);
    });
}

#[test]
fn what_is_found_is_taken_compared_or_left() {
    with(|session, host| {
        assert_eq!(session.take_pending(), None);
        session.import(&golden("mixed-53"));
        assert_eq!(session.take_pending(), Some(30));
        assert_eq!(pending(session), PendingImport::Nothing);
        assert_eq!(session.answering().screen().get_untracked(), Screen::Result);
        assert_eq!(session.report().get_untracked().score.unwrap().total.points, 53);
        assert_eq!(session.answering().taken_on().get_untracked(), day("2026-11-22"));

        session.import(&golden("all-done"));
        session.compare_pending();
        assert_eq!(pending(session), PendingImport::Nothing);
        assert_eq!(session.answering().screen().get_untracked(), Screen::Compare);
        assert!(session.comparison().is_some());

        session.import(&golden("half-answered"));
        session.dismiss_pending();
        assert_eq!(pending(session), PendingImport::Nothing);
        assert_eq!(session.report().get_untracked().score.unwrap().total.points, 53);

        // A code may not tell its day; then the result is of today.
        *host.today.borrow_mut() = day("2027-02-01");
        session.import(code());
        let told = session.open(code().as_bytes()).unwrap().taken_on;
        assert!(session.take_pending().is_some());
        let taken_on = session.answering().taken_on().get_untracked();
        assert_eq!(taken_on, told.unwrap_or(day("2027-02-01")));
    });
}

#[test]
fn items_to_be_asked_again_are_named_in_the_language_of_now() {
    with(|session, _| {
        let text = golden("mixed-53");
        let mut opened = session.open(text.as_bytes()).unwrap();
        opened.again = session
            .answering()
            .with_pack(Part::Diagnosis, |loaded| vec![loaded.pack.items[3].slug.clone()]);
        session.pending_import().set(PendingImport::Opened(Box::new(opened)));
        let again = || session.found().unwrap().again;
        assert_eq!(again().len(), 1);
        assert!(again()[0].starts_with("問4 "), "{:?}", again());
        session.answering().lang().set(Lang::En);
        assert!(again()[0].is_ascii(), "{:?}", again());
    });
}
