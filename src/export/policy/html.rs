//! A policy as a piece of a web page.

use super::Written;
use std::fmt::Write as _;

/// A `section` to paste into a page: headings, paragraphs and lists, no scripts, no
/// styles, no classes. Every text in it is escaped.
#[must_use]
pub fn html(policy: &Written) -> String {
    let lang = policy.lang.html();
    let mut text = format!("<section lang=\"{lang}\">\n");
    line(&mut text, "h2", &policy.title);
    line(&mut text, "p", &policy.preamble);
    for clause in &policy.clauses {
        line(&mut text, "h3", &format!("{}. {}", clause.number, clause.title));
        line(&mut text, "p", &clause.text);
        if !clause.list.is_empty() {
            text.push_str("<ul>\n");
            for item in &clause.list {
                line(&mut text, "li", item);
            }
            text.push_str("</ul>\n");
        }
    }
    for said in &policy.closing {
        line(&mut text, "p", said);
    }
    text.push_str("</section>\n");
    text
}

/// One element with text in it.
fn line(html: &mut String, tag: &str, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(html, "<{tag}>{}</{tag}>", escape(text));
}

/// A text that is no markup, in an element or in a quoted attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
