//! What the style sheet of a report has of its own: its colour, and the running header.

use super::profile::Colour;

/// The head of every page but the first, which is of a kind of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningHead {
    /// What stands at its left, such as the client's name.
    pub left: String,
    /// What stands at its right before the number of the page, such as the day.
    pub right: String,
}

/// Width up to which a name has room in two lines there: a kanji is two wide.
const ROOM: usize = 120;

/// A name as it stands at the head: whole on the first page, and shortened here where it is longer
/// than two lines.
#[must_use]
pub fn head_name(name: &str) -> String {
    let mut width = 0;
    let mut short = String::new();
    for c in name.chars() {
        width += if c.is_ascii() { 1 } else { 2 };
        if width > ROOM {
            short.push('…');
            break;
        }
        short.push(c);
    }
    short
}

/// The rules that follow those of every report.
#[must_use]
pub fn paper_style(head: &RunningHead, colour: Option<Colour>) -> String {
    let accent = colour.map(|colour| format!(".p-report{{--p-accent:{}}}", colour.css()));
    let (left, right) = (string(&head.left), string(&head.right));
    let boxes = format!(
        "@top-left{{content:{left}}}\
         @top-right{{content:{right} \"\\2003\" counter(page) \" / \" counter(pages)}}"
    );
    format!("{}@page report{{{boxes}}}@page scs{{{boxes}}}", accent.unwrap_or_default())
}

/// A text as style sheets write it. Every letter that could mean something there, or in the file
/// that holds the sheet, is written by its number.
#[must_use]
pub fn string(text: &str) -> String {
    let mut string = String::from("\"");
    for c in text.chars() {
        let is_plain = c.is_alphanumeric() || (!c.is_ascii() && !c.is_control());
        if is_plain {
            string.push(c);
        } else {
            string.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    string.push('"');
    string
}
