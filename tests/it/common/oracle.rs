//! Our reader of JSON held against `serde_json`.

use hoshimi::content::json::Json;
use serde_json::Value;

/// Whether the two say the same. The only liberty: JSON has a number −0, we do not.
pub(crate) fn same(ours: &Json, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Json::Null, Value::Null) => true,
        (Json::Bool(a), Value::Bool(b)) => a == b,
        (Json::Int(0), Value::Number(b)) if !b.is_i64() => b.to_string() == "-0.0",
        (Json::Int(a), Value::Number(b)) => b.as_i64() == Some(*a),
        (Json::Text(a), Value::String(b)) => a == b,
        (Json::List(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Json::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => false,
    }
}

fn depth(json: &Json) -> usize {
    let members = json.members().iter().map(|(_, value)| value);
    let inside = members.chain(json.elements()).map(depth).max().unwrap_or(0);
    inside + usize::from(matches!(json, Json::List(_) | Json::Object(_)))
}

/// Reads any text with both readers. `serde_json` reads it as any JSON, and as our type,
/// which refuses fractions, numbers beyond 64 bits and members that occur twice.
pub(crate) fn check(text: &str) {
    match (Json::parse(text), serde_json::from_str::<Json>(text)) {
        (Ok(ours), theirs) => {
            let any: Value = serde_json::from_str(text).expect("not JSON, but accepted");
            assert!(same(&ours, &any), "{text:?} was read as {ours:?}");
            assert!(theirs.is_err() || theirs.unwrap() == ours, "{text:?}");
            assert_eq!(Json::parse(&ours.print()).as_ref(), Ok(&ours), "{text:?}");
        }
        (Err(_), Ok(theirs)) => assert!(depth(&theirs) > 64, "{text:?} was refused"),
        (Err(error), Err(_)) => {
            let lines = text.split('\n').count();
            assert!((1..=lines).contains(&error.line) && error.column >= 1, "{text:?}");
        }
    }
}
