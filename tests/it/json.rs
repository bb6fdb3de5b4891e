//! The JSON reader: what it refuses, and where.

use crate::common::oracle::check;
use hoshimi::content::json::Json;

#[test]
fn hostile_texts_are_refused_at_the_place_where_they_go_wrong() {
    for (text, place) in [
        ("", "1, column 1"),
        ("\u{feff}{}", "1, column 1"),
        ("{} {}", "1, column 4"),
        ("{\n  \"a\": 1,\n  \"a\": 2\n}", "3, column 6"),
        ("{\"a\": 1, \"\\u0061\": 2}", "1, column 18"),
        ("[1,]", "1, column 4"),
        ("[1 2]", "1, column 4"),
        ("{\"a\" 1}", "1, column 6"),
        ("{\"a\":1,}", "1, column 8"),
        ("{a: 1}", "1, column 2"),
        ("{'a': 1}", "1, column 2"),
        ("// no\n{}", "1, column 1"),
        ("NaN", "1, column 1"),
        ("nul", "1, column 1"),
        ("nulll", "1, column 5"),
        ("+1", "1, column 1"),
        ("-", "1, column 2"),
        ("01", "1, column 3"),
        ("-01", "1, column 4"),
        ("1.5", "1, column 2"),
        ("1e3", "1, column 2"),
        ("0x10", "1, column 2"),
        ("9223372036854775808", "1, column 20"),
        ("\"", "1, column 2"),
        ("\"\\", "1, column 3"),
        ("\"\\x41\"", "1, column 3"),
        ("\"a\nb\"", "1, column 3"),
        ("\"\\u12\"", "1, column 6"),
        ("\"\\ud800\"", "1, column 8"),
        ("\"\\ud800\\n\"", "1, column 9"),
        ("\"\\ud800\\u0041\"", "1, column 14"),
        ("\"\\ud800\\ue000\"", "1, column 14"),
        ("\"\\udc00\"", "1, column 8"),
        ("\"\u{0}\"", "1, column 2"),
        ("\"\u{1f}\"", "1, column 2"),
    ] {
        check(text);
        let error = Json::parse(text).expect_err(text).to_string();
        assert_eq!(error, format!("line {place}: this is not readable"), "{text:?}");
    }
}

#[test]
fn an_object_has_an_end() {
    let members = |n: usize| {
        let members: Vec<_> = (0..n).map(|at| format!("\"{at}\":1")).collect();
        format!("{{{}}}", members.join(","))
    };
    assert!(Json::parse(&members(1024)).is_ok());
    let error = Json::parse(&members(1025)).expect_err("too many members").to_string();
    // Where the first one too many has its name.
    let column = members(1025).len() - 2;
    assert_eq!(error, format!("line 1, column {column}: this is not readable"));
}

#[test]
fn unusual_but_right_texts_are_read() {
    for (text, expected) in [
        (" \t\r\n null \n", Json::Null),
        ("-0", Json::Int(0)),
        ("-9223372036854775808", Json::Int(i64::MIN)),
        ("9223372036854775807", Json::Int(i64::MAX)),
        ("\"\\u661f\\ud83d\\uDE00\\/\\b\\f\"", Json::from("星😀/\u{8}\u{c}")),
        ("\"\\u0000\u{7f}\u{ffff}\"", Json::from("\0\u{7f}\u{ffff}")),
        ("{\"\":[]}", Json::Object(vec![(String::new(), Json::List(Vec::new()))])),
    ] {
        check(text);
        assert_eq!(Json::parse(text), Ok(expected), "{text:?}");
    }
}

#[test]
fn a_text_that_goes_on_for_ever_does_not_use_up_the_stack() {
    let nested =
        |open: &str, close: &str, n| format!("{}{}", open.repeat(n), close.repeat(n));
    for (text, fine) in [
        (nested("[", "]", 64), true),
        (nested("[", "]", 65), false),
        (nested("[", "]", 1_000_000), false),
        (nested("{\"a\":[", "]}", 32), true),
        (nested("{\"a\":[", "]}", 33), false),
        ("{\"a\":".repeat(1_000_000), false),
    ] {
        assert_eq!(Json::parse(&text).is_ok(), fine, "{} bytes", text.len());
        check(&text);
    }
}
