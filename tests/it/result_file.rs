//! The result file: what is written is read back, and what comes from elsewhere is
//! taken with care.

use crate::common::{
    answer, answers, catalog, day,
    file::{file, taken},
};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::{
        assessment::{Assessment, Goal, Policy},
        date::Date,
    },
    export::json::{file_name, read, write},
};

#[test]
fn a_file_that_cannot_be_understood_is_refused_with_the_reason() {
    let cut = "{ \"format\": \"hoshimi-result\", ".to_owned();
    for (text, expected) in [
        (cut, "not a readable result file: line 1, column 31: this is not readable"),
        (
            String::new(),
            "not a readable result file: line 1, column 1: this is not readable",
        ),
        ("[]".to_owned(), "not a result file of this program"),
        ("null".to_owned(), "not a result file of this program"),
        (file("format", None), "not a result file of this program"),
        (file("format", Some(r#""hoshimi-pack""#)), "not a result file of this program"),
        (
            file("version", Some("2")),
            "written in version 2, which this program does not know",
        ),
        (file("version", Some("0")), "the member `version` is missing or wrong"),
        (file("version", Some(r#""1""#)), "the member `version` is missing or wrong"),
        (file("version", None), "the member `version` is missing or wrong"),
        (file("takenOn", None), "the member `takenOn` is missing or wrong"),
        (
            file("takenOn", Some(r#""2026-02-30""#)),
            "the member `takenOn` is missing or wrong",
        ),
        (file("packs", None), "the member `packs` is missing or wrong"),
        (file("packs", Some("{}")), "the member `packs` is missing or wrong"),
        (file("answers", None), "the member `answers` is missing or wrong"),
        (file("answers", Some("[]")), "the member `answers` is missing or wrong"),
    ] {
        let error = read(catalog(), &text).expect_err(&text);
        assert_eq!(error.to_string(), expected, "{text}");
    }
}

#[test]
fn members_that_may_be_missing_or_odd_have_a_plain_meaning() {
    let plain = taken(&file("", None));
    assert_eq!((plain.taken_on, plain.language), (day(), None));
    assert_eq!(plain.assessment, Assessment::new(Goal::Star2, "3.1"));
    for (member, value) in [
        ("policy", "null"),
        ("policy", r#"{ "decided": "yes" }"#),
        ("strict", "1"),
        ("language", r#""fr""#),
        ("added-later", "{}"),
        ("result", "\"\""),
    ] {
        assert_eq!(taken(&file(member, Some(value))), plain, "{member}: {value}");
    }
    let english = taken(&file("language", Some(r#""en-GB""#)));
    assert_eq!(english.language, Some(Lang::En));
    let policy =
        taken(&file("policy", Some(r#"{ "published": true }"#))).assessment.policy;
    assert_eq!(policy, Policy { decided: false, published: true });
}

#[test]
fn a_result_in_the_file_is_not_believed() {
    let catalog = catalog();
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.diagnosis = answers(&catalog.diagnosis().pack, &"n".repeat(25));
    let honest = write(catalog, &a, &catalog.report(&a, day()), &Json::Null, Lang::Ja);
    let boasting = honest.replace("\"points\": 0", "\"points\": 100");
    let boasting =
        boasting.replace("not_started", "ready").replace("\"0-49\"", "\"100\"");
    assert_ne!(honest, boasting);
    let read = taken(&boasting);
    let again = catalog.report(&read.assessment, read.taken_on);
    assert_eq!(write(catalog, &read.assessment, &again, &Json::Null, Lang::Ja), honest);
}

#[test]
fn what_was_not_asked_is_not_in_the_file() {
    let catalog = catalog();
    let mut a = Assessment::new(Goal::Star1, "4.0");
    a.principles = answers(&catalog.principles("4.0").pack, "dddddd");
    a.diagnosis = answers(&catalog.diagnosis().pack, &"f".repeat(25));
    a.principles_edition = "3.1".to_owned();
    let text = write(catalog, &a, &catalog.report(&a, day()), &Json::Null, Lang::Ja);
    assert!(!text.contains("take-backups") && !text.contains("sa-diagnosis"), "{text}");
}

#[test]
fn an_answer_under_way_is_kept_as_it_is() {
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.diagnosis.set(pack, &pack.items[8].slug, answer('e').unwrap()).unwrap();
    let text = write(catalog, &a, &catalog.report(&a, day()), &Json::Null, Lang::En);
    assert_eq!(taken(&text).assessment, a);
}

#[test]
fn the_file_name_sorts_by_day() {
    let names = ["2026-11-22", "2026-12-01", "2027-01-01"]
        .map(|d| file_name(Date::parse(d).unwrap()));
    assert_eq!(names[0], "hoshimi-2026-11-22.json");
    assert!(names.is_sorted());
}
