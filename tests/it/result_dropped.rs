//! Answers in a result file that do not fit: left out, and named.

use crate::common::{
    answers, catalog,
    file::{file, taken},
};
use hoshimi::domain::assessment::{Assessment, Goal};

/// `sa-diagnosis/q26`, or `scs` for a whole pack.
fn check_dropped(text: &str, expected: &[&str]) -> Assessment {
    let taken = taken(text);
    let dropped = taken.dropped.iter().map(|dropped| match dropped.item.as_str() {
        "" => dropped.pack.clone(),
        item => format!("{}/{item}", dropped.pack),
    });
    assert_eq!(dropped.collect::<Vec<_>>(), expected, "{text}");
    taken.assessment
}

#[test]
fn what_does_not_fit_is_left_out_and_named() {
    for (given, expected) in [
        (r#"{ "sa-diagnosis": { "q26": { "choice": "done" } } }"#, "sa-diagnosis/q26"),
        (r#"{ "sa-diagnosis": { "Q01": { "choice": "done" } } }"#, "sa-diagnosis/Q01"),
        (r#"{ "sa-diagnosis": { "q01": { "choice": "doing" } } }"#, "sa-diagnosis/q01"),
        (r#"{ "sa-diagnosis": { "q01": { "choice": "maybe" } } }"#, "sa-diagnosis/q01"),
        (r#"{ "sa-diagnosis": { "q01": { "choice": 4 } } }"#, "sa-diagnosis/q01"),
        (r#"{ "sa-diagnosis": { "q01": "done" } }"#, "sa-diagnosis/q01"),
        (
            r#"{ "sa-diagnosis": { "q01": { "choice": "not_applicable", "reason": "x" } } }"#,
            "sa-diagnosis/q01",
        ),
        (
            r#"{ "sa-principles": { "take-backups": { "choice": "doing" } } }"#,
            "sa-principles/take-backups",
        ),
        (r#"{ "scs": { "4-4-4": { "choice": "done" } } }"#, "scs"),
    ] {
        let a = check_dropped(&file("answers", Some(given)), &[expected]);
        assert!(a.is_untouched(), "{given}");
    }
}

#[test]
fn the_rest_of_a_pack_is_taken_when_some_does_not_fit() {
    let given = r#"{ "sa-diagnosis": { "q26": {}, "q01": { "choice": "done" }, "q09": { "choice": "not_applicable" } } }"#;
    let a = check_dropped(&file("answers", Some(given)), &["sa-diagnosis/q26"]);
    let expected = answers(&catalog().diagnosis().pack, "f....  ...e......... .......");
    assert_eq!(a.diagnosis, expected, "an absent reason is an empty one");
}

#[test]
fn what_should_hold_answers_and_does_not_is_named_as_a_whole() {
    for value in ["[]", "null", "\"done\"", "1"] {
        let given = format!(r#"{{ "sa-diagnosis": {value}, "sa-principles": {{}} }}"#);
        let a = check_dropped(&file("answers", Some(&given)), &["sa-diagnosis"]);
        assert!(a.is_untouched(), "{given}");
    }
}

#[test]
fn packs_and_editions_decide_what_is_taken() {
    let given = r#"{ "sa-principles": { "antivirus": { "choice": "doing" } }, "sa-diagnosis": { "q01": { "choice": "done" } } }"#;
    let pack = |id: &str, edition: &str| {
        format!(r#"{{ "id": "{id}", "edition": "{edition}" }}"#)
    };
    let principles = |edition| pack("sa-principles", edition);
    let diagnosis = |edition| pack("sa-diagnosis", edition);
    for (packs, edition, goal, dropped) in [
        (vec![principles("3.1"), diagnosis("3.1")], "3.1", Goal::Star2, vec![]),
        (vec![diagnosis("3.1"), principles("4.0")], "4.0", Goal::Star2, vec![]),
        (vec![principles("4.0")], "4.0", Goal::Star1, vec!["sa-diagnosis"]),
        (vec![principles("9.9"), diagnosis("3.1")], "4.0", Goal::Star2, vec![]),
        (vec![principles("3.1"), diagnosis("2.1")], "3.1", Goal::Star2, vec![]),
        (
            vec![principles("4.0"), principles("3.1")],
            "4.0",
            Goal::Star1,
            vec!["sa-diagnosis"],
        ),
        (
            vec![pack("scs", "2026-03")],
            "4.0",
            Goal::Star1,
            vec!["sa-principles", "sa-diagnosis"],
        ),
        (vec![], "4.0", Goal::Star1, vec!["sa-principles", "sa-diagnosis"]),
    ] {
        let packs = format!("[{}]", packs.join(", "));
        let text = file("packs", Some(&packs))
            .replace("\"answers\": {}", &format!("\"answers\": {given}"));
        let a = check_dropped(&text, &dropped);
        assert_eq!((a.principles_edition.as_str(), a.goal), (edition, goal), "{packs}");
    }
}
