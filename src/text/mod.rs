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
pub(crate) fn words(lang: Lang) -> &'static FileWords {
    match lang {
        Lang::Ja | Lang::JaEasy => &ja::JA,
        Lang::En => &en::EN,
    }
}

/// Every word and sentence that only these files say.
pub(crate) struct FileWords {
    pub(crate) columns: Columns,
    pub(crate) calendar: CalendarWords,
    pub(crate) letter: LetterWords,
    pub(crate) summary: SummaryWords,
}

/// Names of columns, and what stands in a cell by itself.
pub(crate) struct Columns {
    pub(crate) number: &'static str,
    pub(crate) topic: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) edition: &'static str,
    pub(crate) term: &'static str,
    pub(crate) minutes: &'static str,
    pub(crate) cost: &'static str,
    pub(crate) first_step: &'static str,
    pub(crate) ask: &'static str,
    pub(crate) star: &'static str,
    pub(crate) note: &'static str,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
    pub(crate) points_before: &'static str,
    pub(crate) points_after: &'static str,
    pub(crate) way: &'static str,
    pub(crate) merged: &'static str,
    pub(crate) clash: &'static str,
    /// In the column of clashes, where departments differ.
    pub(crate) differ: &'static str,
}

/// Words of the calendar.
pub(crate) struct CalendarWords {
    /// Something to ask about, by topic.
    pub(crate) ask: fn(&str) -> String,
    pub(crate) owner: fn(&str) -> String,
    pub(crate) again: &'static str,
    pub(crate) again_about: &'static str,
    /// Looking again at a star that is declared.
    pub(crate) recheck: &'static str,
    pub(crate) recheck_about: &'static str,
}

/// Words of the summary.
pub(crate) struct SummaryWords {
    /// What stands between a name and what is said of it.
    pub(crate) colon: &'static str,
    /// What stands between two things said of the same.
    pub(crate) dot: &'static str,
    /// Points so far, and the range that they can come to.
    pub(crate) provisional: fn(i32, i32, i32) -> String,
    pub(crate) due: fn(&str) -> String,
}

/// Words of the letter to those who can answer what the visitor does not know.
pub(crate) struct LetterWords {
    pub(crate) greeting: &'static str,
    /// How the questions can be answered.
    pub(crate) how: &'static str,
    pub(crate) close: &'static str,
}
