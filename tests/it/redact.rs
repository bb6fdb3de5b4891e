//! What is handed over without names has none in it, and everything else.

use crate::common::{catalog, day, extended, file::worked_on};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::assessment::{Assessment, Goal},
    export::json::{later, read, redact, write},
};

/// The file of a workbook with something in every place.
fn file(names: bool) -> Json {
    let a = Assessment::new(Goal::Star2, "3.1");
    let members = later::write(catalog(), extended(), &a, &worked_on(), names);
    let text = write(catalog(), &a, &catalog().report(&a, day()), &members, Lang::Ja);
    Json::parse(&text).unwrap()
}

#[test]
fn names_are_left_out_and_nothing_else() {
    let (without, with) = (redact(&file(false)).print(), file(true).print());
    for (text, stays) in [
        ("星見製作所", false),
        ("見本 一", false),
        ("総務 <b>&", false),
        ("Sales", false),
        ("example.jp", false),
        ("\"owner\": \"総務\"", false),
        ("\"owner\": \"\"", true),
        ("総務の棚", true),
        ("担当 一", false),
        ("2026-12-24", true),
        ("star-1", true),
        ("\"due\": \"2026-11-22\"", true),
        ("\"points\": -3", true),
    ] {
        assert_eq!(without.contains(text), stays, "{text}");
        assert!(with.contains(text) || text == "\"owner\": \"\"", "{text}");
    }
}

#[test]
fn names_go_from_a_file_that_was_written_with_them() {
    let text = redact(&file(true)).print();
    assert!(file(false).print().contains("2026-12-24"));
    assert!(!file(false).print().contains("担当 一"));
    assert!(text.contains("2026-12-24") && !text.contains("担当 一"), "{text}");
}

#[test]
fn what_is_left_can_be_read_again() {
    let text = redact(&file(false)).print();
    let back = read(catalog(), &text).unwrap();
    assert!(back.dropped.is_empty(), "{:?}", back.dropped);
    let later = later::read(catalog(), extended(), &back.later);
    assert!(later.dropped.is_empty(), "{:?}", later.dropped);
    assert_eq!(later.workbook.merged_from.len(), worked_on().merged_from.len());
}
