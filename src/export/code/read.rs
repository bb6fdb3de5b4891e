//! What somebody typed, pasted or scanned back into an assessment.

use super::{
    IN_ADDRESS, group,
    layout::{self, Misfit},
};
use crate::{
    content::catalog::Catalog,
    domain::{assessment::Assessment, date::Date},
};
use thiserror::Error;

/// What a code held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromCode {
    /// The answers.
    pub assessment: Assessment,
    /// The day they were given; `None` where it was out of a code's range.
    pub taken_on: Option<Date>,
}

/// Why a code cannot be read. Groups are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CodeError {
    /// Nothing was put in.
    #[error("no letters")]
    Empty,
    /// A letter that no code has.
    #[error("group {group}: no code has the letter {letter:?}")]
    Letter {
        /// Where it stands.
        group: usize,
        /// The letter.
        letter: char,
    },
    /// The check letter of these groups does not fit the others.
    #[error("wrong groups: {0:?}")]
    Groups(Vec<usize>),
    /// The last group is not whole, or groups are missing.
    #[error("letters are missing, or too many; there are {0}")]
    Length(usize),
    /// Every group is right by itself, but not all together.
    #[error("the groups do not belong together")]
    Mixed,
    /// Written by a later program, in a layout that this one does not know.
    #[error("written by a later program")]
    Newer,
    /// Made with an edition of the questions that is not here.
    #[error("made with an edition of the questions that is not here")]
    Edition,
}

/// More letters than any code has; what is longer is something else.
const MOST: usize = 400;

/// Fewer letters than any code has: even one of ★1 alone has four groups.
const LEAST: usize = 3 * group::GROUP;

/// Reads a code, or an address that has one in its fragment. 該当なし comes back with
/// `reason`, because a code has no room for words.
///
/// # Errors
///
/// [`CodeError`], which says where to look.
pub fn read(catalog: &Catalog, text: &str, reason: &str) -> Result<FromCode, CodeError> {
    let code = text.split_once(IN_ADDRESS).map_or(text, |(_, code)| code);
    let mut digits = Vec::new();
    for letter in code.chars().filter(|letter| !is_between(*letter)) {
        if digits.len() >= MOST {
            return Err(CodeError::Length(digits.len()));
        }
        let group = digits.len() / group::GROUP + 1;
        let digit = group::digit(letter).ok_or(CodeError::Letter { group, letter })?;
        digits.push(digit);
    }
    if digits.is_empty() {
        return Err(CodeError::Empty);
    }
    let groups = || digits.chunks_exact(group::GROUP).enumerate();
    let wrong: Vec<usize> = groups()
        .filter(|(place, group)| !group::is_right(*place, group))
        .map(|(place, _)| place + 1)
        .collect();
    if !wrong.is_empty() {
        return Err(CodeError::Groups(wrong));
    }
    if digits.len() < LEAST || digits.len() % group::GROUP != 0 {
        return Err(CodeError::Length(digits.len()));
    }
    let content = groups().flat_map(|(_, group)| group.iter().take(group::CONTENT));
    let content = content.copied().collect();
    match layout::held(catalog, content, reason) {
        Ok(held) => Ok(FromCode { assessment: held.assessment, taken_on: held.taken_on }),
        Err(Misfit::Newer) => Err(CodeError::Newer),
        Err(Misfit::Edition) => Err(CodeError::Edition),
        // Letters that are right group by group but too few or too many.
        Err(Misfit::Wrong) => Err(CodeError::Mixed),
    }
}

/// Whether a letter could be in what somebody typed for a code.
pub(in crate::export) fn may_stand(letter: char) -> bool {
    is_between(letter) || group::digit(letter).is_some()
}

/// Whether it only stands between letters: spaces, and hyphens of every kind.
fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '‐'..='―' | '−' | '－' | 'ー' | 'ｰ' | '_' | '\u{200b}'..='\u{200d}' | '\u{feff}')
}
