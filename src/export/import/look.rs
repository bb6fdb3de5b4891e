//! What a text looks like, where it cannot be read as anything.

use crate::export::{code, json};

/// More bytes than any code with the spaces that somebody may put into it.
const LONGEST_CODE: usize = 600;
/// Signs of a table, a sentence or a program, which nobody puts into a code.
const SIGNS: [char; 8] = [',', ';', ':', '=', '(', '"', '、', '。'];
/// What an address begins with.
const ADDRESSES: [&str; 3] = ["http:", "https:", "file:"];

/// Whether a text that is no JSON was a result file: it says so, or it ends before it could.
/// Other JSON may be right and yet unreadable here, with fractions for example.
pub(super) fn is_ours(text: &str) -> bool {
    let head = format!("{{\"format\":\"{}\"", json::FORMAT);
    let mut head = head.chars();
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace());
    text.contains(json::FORMAT) || letters.all(|letter| head.next() == Some(letter))
}

/// Whether it is an address of a page, in small or capital letters.
pub(super) fn is_address(text: &str) -> bool {
    ADDRESSES.iter().any(|start| {
        let head = text.get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}

/// Whether somebody may have meant a code: it is short, has no sign of anything else, and
/// most of it could stand in a code.
pub(super) fn is_like_a_code(text: &str) -> bool {
    let (mut fitting, mut others) = (0, 0);
    for letter in text.chars() {
        if code::may_stand(letter) {
            fitting += 1;
        } else {
            others += 1;
        }
    }
    text.len() <= LONGEST_CODE && fitting > others && !text.contains(SIGNS)
}
