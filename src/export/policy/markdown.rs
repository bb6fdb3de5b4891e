//! A policy as Markdown.

use super::Written;
use std::fmt::Write as _;

/// The policy as `CommonMark`. Nothing in it is taken as markup but what is added here.
#[must_use]
pub fn markdown(policy: &Written) -> String {
    let title = escape(&policy.title);
    let mut text = format!("# {title}\n\n{}\n", escape(&policy.preamble));
    for clause in &policy.clauses {
        let (number, title) = (clause.number, escape(&clause.title));
        // Writing to a string cannot fail.
        let _ = write!(text, "\n## {number}. {title}\n\n{}\n", escape(&clause.text));
        if !clause.list.is_empty() {
            text.push('\n');
        }
        for item in &clause.list {
            let _ = writeln!(text, "- {}", escape(item));
        }
    }
    // Paragraphs of their own: a list would go on with the one before it.
    for line in &policy.closing {
        let _ = write!(text, "\n{}\n", escape(line));
    }
    text
}

/// What is markup wherever it stands in a line. A backslash before one of these is always
/// understood and never shown.
const ANYWHERE: [char; 13] =
    ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '|', '~', '&', '$'];

/// A line of text in which nothing is markup.
fn escape(line: &str) -> String {
    let mut escaped = String::new();
    // What may begin a list or draw a line beneath: digits with what follows them, and signs.
    let mut at_start = true;
    for c in line.chars() {
        let starts = at_start && matches!(c, '-' | '+' | '=' | '.' | ')');
        if starts || ANYWHERE.contains(&c) {
            escaped.push('\\');
        }
        at_start = at_start && c.is_ascii_digit();
        escaped.push(c);
    }
    escaped
}
