//! A policy as Markdown.

use super::Written;
use crate::export::markdown::escape;
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
