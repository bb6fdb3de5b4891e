//! A policy as plain text.

use super::Written;
use crate::content::lang::Lang;
use std::fmt::Write as _;

/// The text, with a blank line between its pieces and a newline at the end.
#[must_use]
pub fn plain(policy: &Written) -> String {
    let mark = match policy.lang {
        Lang::Ja | Lang::JaEasy => "・",
        Lang::En => "- ",
    };
    let mut text = format!("{}\n\n{}\n", policy.title, policy.preamble);
    for clause in &policy.clauses {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}. {}\n{}\n", clause.number, clause.title, clause.text);
        for item in &clause.list {
            let _ = writeln!(text, "{mark}{item}");
        }
    }
    text.push('\n');
    for line in &policy.closing {
        text.push_str(line);
        text.push('\n');
    }
    text
}
