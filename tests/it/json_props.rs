//! The JSON reader and printer, held against `serde_json` over texts made at random.

use crate::common::oracle::{check, same};
use hoshimi::content::json::Json;
use proptest::{collection::vec, prelude::*};
use serde_json::Value;

/// A string with what is awkward in strings.
fn text() -> impl Strategy<Value = String> {
    const AWKWARD: [&str; 10] =
        ["\"", "\\", "\u{0}", "\u{1f}", "\u{7f}", "\n", "星", "😀", "\u{2028}", "/"];
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        prop::sample::select(&AWKWARD[..]).prop_map(String::from)
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Any value that can be read: no member twice.
fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::Int),
        (-9..9_i64).prop_map(Json::Int),
        text().prop_map(Json::Text),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let members = prop::collection::btree_map(text(), inner.clone(), 0..6);
        prop_oneof![
            vec(inner, 0..6).prop_map(Json::List),
            members.prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

/// A text a few bytes away from a good one, half of them at places that matter.
fn damaged() -> impl Strategy<Value = String> {
    let bytes: &[u8] = b"\"\\{}[],:-+0123456789.eEtfnu \n\t\r/bdDxX\x00\x1f\x7f";
    let byte = prop_oneof![prop::sample::select(bytes), any::<u8>()];
    let edits = vec((any::<prop::sample::Index>(), 0..3_u8, byte), 1..4);
    (value(), any::<bool>(), edits).prop_map(|(value, compact, edits)| {
        let text = if compact { value.print_compact() } else { value.print() };
        let mut bytes = text.into_bytes();
        for (at, kind, byte) in edits {
            let at = at.index(bytes.len() + 1);
            match kind {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                _ => drop(bytes.drain(at..bytes.len().min(at + 1))),
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1024, ..<_>::default() })]

    #[test]
    fn what_is_printed_is_read_back_by_both(value in value()) {
        for text in [value.print(), value.print_compact()] {
            let theirs: Value = serde_json::from_str(&text).unwrap();
            prop_assert!(same(&value, &theirs), "{}", text);
            prop_assert_eq!(Json::parse(&text), Ok(value.clone()));
        }
    }

    #[test]
    fn what_the_other_prints_is_read(value in value()) {
        let theirs: Value = serde_json::from_str(&value.print()).unwrap();
        for text in [theirs.to_string(), serde_json::to_string_pretty(&theirs).unwrap()] {
            prop_assert!(same(&Json::parse(&text).unwrap(), &theirs), "{}", text);
        }
    }

    #[test]
    fn a_damaged_text_is_taken_by_both_or_by_none(text in damaged()) {
        check(&text);
    }

    #[test]
    fn a_text_of_json_signs_is_taken_by_both_or_by_none(
        signs in vec(prop::sample::select(&b"\"\\{}[],:-01.eunlt dD8 "[..]), 0..12),
    ) {
        check(&String::from_utf8(signs).unwrap());
    }
}
