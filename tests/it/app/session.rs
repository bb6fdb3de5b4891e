//! What comes after the questions: what is kept, replaced and forgotten.

use super::{day, with_session};
use hoshimi::{
    app::{
        config::HostConfig, extract::Extract, part::Part, pending_import::PendingImport,
    },
    content::lang::Lang,
    domain::{answers::Answer, choice::Choice, plan::Progress, scs::Star},
    export::json,
};
use reactive_graph::prelude::*;

#[test]
fn a_reset_forgets_everything_that_was_put_in() {
    with_session(HostConfig::default(), |session, _| {
        let item = session.with_advised(|loaded| loaded.pack.items[0].slug.clone());
        session.answering().answer(Part::Diagnosis, &item, Answer::Chosen(Choice::Done));
        session.set_field("company-name", "例社");
        session.set_plan_entry(&item, |entry| entry.progress = Progress::Finished);
        session.set_scs_goal(Star::Four);
        session.import("no code");
        session.print().supporter().update(|supporter| supporter.name.push('x'));
        assert!(!session.is_untouched());
        session.reset();
        assert!(session.is_untouched());
        assert_eq!(session.field("company-name"), "");
        assert_eq!(session.scs_goal(), Star::Three);
        assert_eq!(session.pending_import().get_untracked(), PendingImport::Nothing);
        assert_eq!(session.print().supporter().get_untracked().name, "");
    });
}

#[test]
fn a_result_file_gives_back_what_is_there() {
    with_session(HostConfig::default(), |session, host| {
        let item = session.with_advised(|loaded| loaded.pack.items[0].slug.clone());
        session.answering().answer(
            Part::Diagnosis,
            &item,
            Answer::Chosen(Choice::Partly),
        );
        session.set_field("company-name", "例社");
        session.set_plan_entry(&item, |entry| entry.owner = "佐藤".to_owned());
        let file = session.result_file(true).unwrap();
        assert_eq!(file.name, "hoshimi-2026-11-30-0905.json");
        let before = session.workbook().get_untracked();
        session.reset();
        *host.today.borrow_mut() = day("2027-03-01");
        let read = json::read(&session.answering().catalog(), &file.text).unwrap();
        assert!(session.restore(read));
        assert_eq!(session.workbook().get_untracked(), before);
        assert_eq!(session.answering().taken_on().get_untracked(), day("2026-11-30"));
        assert_eq!(
            session.answering().given(Part::Diagnosis, &item),
            Some(Answer::Chosen(Choice::Partly))
        );
    });
}

#[test]
fn without_names_a_file_names_nobody() {
    with_session(HostConfig::default(), |session, _| {
        session.set_field("company-name", "例社");
        let file = session.result_file(false).unwrap();
        assert!(!file.text.contains("例社"), "{}", file.text);
    });
}

#[test]
fn what_came_in_is_taken_only_when_the_visitor_says_so() {
    with_session(HostConfig::default(), |session, _| {
        let item = session.with_advised(|loaded| loaded.pack.items[1].slug.clone());
        session.answering().answer(Part::Diagnosis, &item, Answer::Chosen(Choice::Done));
        let file = session.file(false);
        session.reset();
        session.import(&file);
        assert!(session.is_untouched());
        let PendingImport::Opened(opened) = session.pending_import().get_untracked()
        else {
            panic!("not opened");
        };
        session.take(*opened);
        assert_eq!(session.pending_import().get_untracked(), PendingImport::Nothing);
        assert_eq!(
            session.answering().given(Part::Diagnosis, &item),
            Some(Answer::Chosen(Choice::Done))
        );
    });
}

#[test]
fn every_extract_has_a_name_a_type_and_a_text() {
    with_session(HostConfig::default(), |session, _| {
        let check = |extract, name: &str, media_type: &str| {
            let file = session.extract(extract);
            assert_eq!((file.name.as_str(), file.media_type), (name, media_type));
            assert!(!file.text.is_empty());
        };
        check(Extract::Answers, "hoshimi-answers-2026-11-30-0905.csv", "text/csv");
        check(Extract::Plan, "hoshimi-plan-2026-11-30-0905.csv", "text/csv");
        check(Extract::Calendar, "hoshimi-2026-11-30-0905.ics", "text/calendar");
        check(Extract::Text, "hoshimi-2026-11-30-0905.txt", "text/plain");
        check(Extract::Markdown, "hoshimi-2026-11-30-0905.md", "text/markdown");
    });
}

#[test]
fn easy_japanese_has_words_of_its_own_and_the_packs_of_a_language_are_one() {
    with_session(HostConfig::default(), |session, _| {
        let answering = session.answering();
        let question = |lang: Lang| {
            answering.lang().set(lang);
            answering.with_pack(Part::Diagnosis, |loaded| {
                loaded.at(0).unwrap().1.question.get(lang).to_owned()
            })
        };
        assert_ne!(question(Lang::JaEasy), question(Lang::Ja));
    });
}
