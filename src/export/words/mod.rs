//! The words of the files that a visitor reads elsewhere, one value per language.
//!
//! What the screens and the paper say, too, is in `common` and `result`, and only there.

mod common;
mod en;
mod ja;
mod result;

use crate::content::lang::Lang;
pub(crate) use {
    common::{CommonWords, common_words},
    result::{ResultWords, minus, result_words},
};

/// The words of one language. やさしい日本語 has none of its own here.
pub(super) fn words(lang: Lang) -> &'static FileWords {
    match lang {
        Lang::Ja | Lang::JaEasy => &ja::JA,
        Lang::En => &en::EN,
    }
}

/// Every word and sentence that only these files say.
pub(super) struct FileWords {
    pub(super) columns: Columns,
    pub(super) calendar: CalendarWords,
    pub(super) letter: LetterWords,
    pub(super) summary: SummaryWords,
}

/// Names of columns, and what stands in a cell by itself.
pub(super) struct Columns {
    pub(super) number: &'static str,
    pub(super) topic: &'static str,
    pub(super) reason: &'static str,
    pub(super) edition: &'static str,
    pub(super) term: &'static str,
    pub(super) minutes: &'static str,
    pub(super) cost: &'static str,
    pub(super) first_step: &'static str,
    pub(super) ask: &'static str,
    pub(super) star: &'static str,
    pub(super) note: &'static str,
    pub(super) before: &'static str,
    pub(super) after: &'static str,
    pub(super) points_before: &'static str,
    pub(super) points_after: &'static str,
    pub(super) way: &'static str,
    pub(super) merged: &'static str,
    pub(super) clash: &'static str,
    /// In the column of clashes, where departments differ.
    pub(super) differ: &'static str,
}

/// Words of the calendar.
pub(super) struct CalendarWords {
    /// Something to ask about, by topic.
    pub(super) ask: fn(&str) -> String,
    pub(super) owner: fn(&str) -> String,
    pub(super) again: &'static str,
    pub(super) again_about: &'static str,
    /// Looking again at a star that is declared.
    pub(super) recheck: &'static str,
    pub(super) recheck_about: &'static str,
}

/// Words of the summary.
pub(super) struct SummaryWords {
    /// What stands between a name and what is said of it.
    pub(super) colon: &'static str,
    /// What stands between two things said of the same.
    pub(super) dot: &'static str,
    /// Points so far, and the range that they can come to.
    pub(super) provisional: fn(i32, i32, i32) -> String,
    pub(super) due: fn(&str) -> String,
}

/// Words of the letter to those who can answer what the visitor does not know.
pub(super) struct LetterWords {
    pub(super) greeting: &'static str,
    /// How the questions can be answered.
    pub(super) how: &'static str,
    pub(super) close: &'static str,
}
