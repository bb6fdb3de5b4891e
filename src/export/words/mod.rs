//! The words of the files that a visitor reads elsewhere, one value per language.
//!
//! The screens have words of their own; what both say, both say alike.

mod en;
mod ja;

use crate::{
    content::{lang::Lang, words::Certainty},
    domain::{
        date::Date,
        delta::Way,
        pack::Cost,
        plan::{Progress, Term},
        readiness::ReadyState,
    },
};

/// The words of one language. やさしい日本語 has none of its own here.
pub(super) fn words(lang: Lang) -> &'static FileWords {
    match lang {
        Lang::Ja | Lang::JaEasy => &ja::JA,
        Lang::En => &en::EN,
    }
}

/// A number of points with the minus sign of print, not a hyphen.
fn minus(points: i32) -> String {
    if points < 0 { format!("−{}", points.unsigned_abs()) } else { points.to_string() }
}

/// Every word and sentence of these files.
pub(super) struct FileWords {
    pub(super) unanswered: &'static str,
    /// Title and number of an edition.
    pub(super) edition: fn(&str, &str) -> String,
    pub(super) question_number: fn(u32) -> String,
    pub(super) term: fn(Term) -> &'static str,
    pub(super) progress: fn(Progress) -> &'static str,
    pub(super) cost: fn(Cost) -> &'static str,
    pub(super) way: fn(Way) -> &'static str,
    pub(super) certainty: fn(Certainty) -> &'static str,
    pub(super) state: fn(ReadyState) -> &'static str,
    pub(super) date: fn(Date) -> String,
    pub(super) columns: Columns,
    pub(super) calendar: CalendarWords,
    pub(super) summary: SummaryWords,
}

/// Names of columns, and what stands in a cell by itself.
pub(super) struct Columns {
    pub(super) part: &'static str,
    pub(super) number: &'static str,
    pub(super) topic: &'static str,
    pub(super) question: &'static str,
    pub(super) answer: &'static str,
    pub(super) points: &'static str,
    pub(super) reason: &'static str,
    pub(super) edition: &'static str,
    pub(super) term: &'static str,
    pub(super) task: &'static str,
    pub(super) owner: &'static str,
    pub(super) due: &'static str,
    pub(super) progress: &'static str,
    pub(super) minutes: &'static str,
    pub(super) cost: &'static str,
    pub(super) first_step: &'static str,
    pub(super) ask: &'static str,
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
    /// Whom to ask.
    pub(super) who: fn(&str) -> String,
    pub(super) owner: fn(&str) -> String,
    pub(super) again: &'static str,
    pub(super) again_about: &'static str,
}

/// Words of the summary.
pub(super) struct SummaryWords {
    pub(super) title: &'static str,
    pub(super) taken_on: fn(&str) -> String,
    /// What stands between a name and what is said of it.
    pub(super) colon: &'static str,
    /// What stands between two things said of the same.
    pub(super) dot: &'static str,
    /// What stands between two sentences.
    pub(super) gap: &'static str,
    pub(super) score: &'static str,
    pub(super) points: fn(i32) -> String,
    pub(super) points_of: fn(i32, i32) -> String,
    /// Points so far, and the range that they can come to.
    pub(super) provisional: fn(i32, i32, i32) -> String,
    /// How many are not applicable, and the points of each.
    pub(super) not_applicable: fn(usize, i32) -> String,
    pub(super) stars: &'static str,
    pub(super) can_declare: fn(&str) -> String,
    pub(super) next_star: fn(&str) -> String,
    pub(super) not_yet: &'static str,
    pub(super) first: fn(usize) -> String,
    pub(super) first_step: fn(&str) -> String,
    pub(super) minutes: fn(u32) -> String,
    pub(super) guess: &'static str,
    pub(super) ask: &'static str,
    pub(super) parts: &'static str,
    pub(super) answers: &'static str,
    pub(super) reason: fn(&str) -> String,
    pub(super) plan: &'static str,
    /// A term and the last day of it.
    pub(super) term: fn(&str, &str) -> String,
    pub(super) asking: &'static str,
    pub(super) due: fn(&str) -> String,
    pub(super) plan_rule: &'static str,
    pub(super) sources: &'static str,
    pub(super) verified: fn(&str) -> String,
    pub(super) guide: &'static str,
    pub(super) disclaimer: &'static str,
}
