//! What leaves: names of files, the code and its link, the text for where no file gets through.

use super::{with_config, with_session};
use hoshimi::{
    app::{config::HostConfig, extract::Extract, part::Part},
    domain::{answers::Answer, choice::Choice, form},
    export::file_name::file_name,
};
use reactive_graph::{prelude::*, signal::RwSignal};

#[test]
fn a_file_name_tells_the_time_and_the_client_only_where_wanted() {
    let check = |plain, time, client, used: &[&str], expected| {
        let used: Vec<_> = used.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(file_name(plain, time, client, &used), expected);
    };
    let plain = "hoshimi-2026-11-30.json";
    check(plain, (0, 0), None, &[], "hoshimi-2026-11-30-0000.json");
    check(plain, (14, 32), None, &[], "hoshimi-2026-11-30-1432.json");
    check(
        "hoshimi-plan-2026-11-30.csv",
        (1, 5),
        None,
        &[],
        "hoshimi-plan-2026-11-30-0105.csv",
    );
    check(plain, (14, 32), Some("例社"), &[], "hoshimi-例社-2026-11-30-1432.json");
    check(plain, (14, 32), Some("  "), &[], "hoshimi-2026-11-30-1432.json");
    check(
        plain,
        (14, 32),
        Some(" A/B:\u{7}C.. Co.\n"),
        &[],
        "hoshimi-A_B_C_Co-2026-11-30-1432.json",
    );
    let long = "長".repeat(60);
    let kept = format!("hoshimi-{}-2026-11-30-1432.json", "長".repeat(40));
    check(plain, (14, 32), Some(&long), &[], &kept);
    check(
        plain,
        (14, 32),
        None,
        &["hoshimi-2026-11-30-1432.json"],
        "hoshimi-2026-11-30-1432-2.json",
    );
    let used = ["hoshimi-2026-11-30-1432.json", "hoshimi-2026-11-30-1432-2.json"];
    check(plain, (14, 32), None, &used, "hoshimi-2026-11-30-1432-3.json");
}

#[test]
fn two_files_saved_in_a_day_differ() {
    with_session(HostConfig::default(), |session, host| {
        let name = || session.result_file(false).unwrap().name;
        assert_eq!(name(), "hoshimi-2026-11-30-0905.json");
        assert_eq!(name(), "hoshimi-2026-11-30-0905-2.json");
        *host.time.borrow_mut() = (9, 6);
        assert_eq!(name(), "hoshimi-2026-11-30-0906.json");
        assert_eq!(
            session.extract(Extract::Plan).name,
            "hoshimi-plan-2026-11-30-0906.csv"
        );
    });
}

#[test]
fn a_file_is_named_after_the_client_only_by_a_tick() {
    with_session(HostConfig::default(), |session, _| {
        session.set_field(form::COMPANY, " 例社 ");
        let name = || session.result_file(true).unwrap().name;
        assert!(!name().contains("例社"));
        session.client_in_file_names().set(true);
        assert!(name().starts_with("hoshimi-例社-2026-11-30-0905"), "{}", name());
        session.reset();
        session.set_field(form::COMPANY, "次社");
        assert!(!name().contains("次社"));
    });
}

#[test]
fn the_text_by_hand_follows_all_that_is_put_in() {
    with_session(HostConfig::default(), |session, _| {
        let names = RwSignal::new(false);
        let text = session.by_hand(names.into());
        let before = text.get();
        let item = session.with_advised(|loaded| loaded.pack.items[0].slug.clone());
        session.answering().answer(Part::Diagnosis, &item, Answer::Chosen(Choice::Done));
        let answered = text.get();
        assert_ne!(answered, before);
        session.set_field(form::COMPANY, "例社");
        assert!(!text.get().contains("例社"));
        names.set(true);
        assert!(text.get().contains("例社"));
        session.answering().set_policy(|policy| policy.decided = true);
        assert!(text.get().contains(r#""decided": true"#), "{}", text.get());
        session.reset();
        assert_eq!(text.get(), session.file(true));
    });
}

#[test]
fn a_code_has_a_link_where_the_page_has_an_address() {
    with_session(HostConfig::default(), |session, _| {
        let code = session.code();
        assert_eq!(session.link("", None), None);
        let link = session.link("https://example.jp/a", None).unwrap();
        assert_eq!(link, format!("https://example.jp/a#hoshimi={code}"));
        let sealed = session.link("https://example.jp/a", Some("hoshimi-sealed=x"));
        assert_eq!(sealed.unwrap(), "https://example.jp/a#hoshimi-sealed=x");
        let item = session.with_advised(|loaded| loaded.pack.items[0].slug.clone());
        session.answering().answer(Part::Diagnosis, &item, Answer::Chosen(Choice::Done));
        assert_ne!(session.code(), code);
    });
}

#[test]
fn progress_is_told_by_the_names_of_steps() {
    with_config(HostConfig::default(), |answering, _| {
        use hoshimi::app::screen::Screen;
        for (name, step) in [("what-if", "what-if"), ("policy", "policy"), ("scs", "scs")]
        {
            answering.go(Screen::from_name(name).unwrap());
            assert_eq!(answering.screen().get_untracked().step(), step);
        }
    });
}

#[test]
fn a_file_tells_its_kind_by_the_end_of_its_name() {
    with_session(HostConfig::default(), |session, _| {
        let result = session.result_file(false).unwrap();
        assert_eq!(result.format(), "json");
        for (extract, format) in [
            (Extract::Answers, "csv"),
            (Extract::Plan, "csv"),
            (Extract::Calendar, "ics"),
            (Extract::Text, "txt"),
            (Extract::Markdown, "md"),
        ] {
            assert_eq!(session.extract(extract).format(), format, "{extract:?}");
        }
    });
}
