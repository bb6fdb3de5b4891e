//! Text that is no markup, for files in Markdown.

/// What is markup wherever it stands in a line. A backslash before one of these is always
/// understood and never shown.
const ANYWHERE: [char; 13] =
    ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '|', '~', '&', '$'];

/// A line of text in which nothing is markup.
pub(super) fn escape(line: &str) -> String {
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
