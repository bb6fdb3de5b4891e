//! A value into JSON text.

use super::Json;

impl Json {
    /// The value as text that [`Json::parse`] reads back to the same value, indented by
    /// two spaces for people who open the file.
    #[must_use]
    pub fn print(&self) -> String {
        let mut out = String::new();
        value(&mut out, self, Some(0));
        out
    }

    /// The same on one line, without spaces.
    #[must_use]
    pub fn print_compact(&self) -> String {
        let mut out = String::new();
        value(&mut out, self, None);
        out
    }
}

/// `depth` is how deep the value stands, or `None` for all on one line.
fn value(out: &mut String, json: &Json, depth: Option<usize>) {
    let inner = depth.map(|depth| depth + 1);
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Int(int) => out.push_str(&int.to_string()),
        Json::Text(text) => string(out, text),
        Json::List(list) if list.is_empty() => out.push_str("[]"),
        Json::Object(members) if members.is_empty() => out.push_str("{}"),
        Json::List(list) => {
            for (at, element) in list.iter().enumerate() {
                out.push(if at == 0 { '[' } else { ',' });
                line(out, inner);
                value(out, element, inner);
            }
            line(out, depth);
            out.push(']');
        }
        Json::Object(members) => {
            for (at, (name, member)) in members.iter().enumerate() {
                out.push(if at == 0 { '{' } else { ',' });
                line(out, inner);
                string(out, name);
                out.push_str(if inner.is_some() { ": " } else { ":" });
                value(out, member, inner);
            }
            line(out, depth);
            out.push('}');
        }
    }
}

fn line(out: &mut String, depth: Option<usize>) {
    let Some(depth) = depth else { return };
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => {
                out.push_str("\\u00");
                for half in [u32::from(c) >> 4, u32::from(c) & 15] {
                    out.extend(char::from_digit(half, 16));
                }
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}
