//! The words of the interface, one value per language.
//!
//! A missing string does not compile; a sentence with a number or a name in it is a
//! function, because languages order them differently.

mod en;
mod ja;
#[cfg(feature = "whole")]
pub(crate) mod later;
#[cfg(not(feature = "whole"))]
pub(crate) mod wait;

use crate::{
    content::{lang::Lang, words::Certainty},
    domain::date::Date,
};

/// The words of one language.
pub(crate) fn ui_text(lang: Lang) -> &'static UiText {
    match lang {
        Lang::Ja | Lang::JaEasy => &ja::JA,
        Lang::En => &en::EN,
    }
}

/// A number of points with the minus sign of print, not a hyphen.
fn minus(points: i32) -> String {
    if points < 0 { format!("−{}", points.unsigned_abs()) } else { points.to_string() }
}

/// Something said in passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The browser refuses storage.
    NotKept,
    /// The tab's answers are back.
    Resumed,
    /// They are back, less some that no longer fit.
    ResumedInPart,
    /// What the tab kept could not be read and was set aside.
    Damaged,
    /// Everything was erased.
    Erased,
    /// A file with that many answers was handed over.
    Saved(usize),
    /// The browser did not take the file.
    NotSaved,
    /// A result that answers so many items has taken the place of the one before.
    #[cfg(feature = "whole")]
    Loaded(usize),
    /// The texts in plain Japanese could not be loaded.
    #[cfg(not(feature = "whole"))]
    NoPlainJapanese,
    /// The report was handed over as a file.
    #[cfg(feature = "whole")]
    ReportSaved,
    /// The browser cannot print from here.
    #[cfg(feature = "whole")]
    NotPrinted,
}

/// Every word and sentence of the interface.
pub(crate) struct UiText {
    /// What stands between two sentences.
    pub(crate) gap: &'static str,
    pub(crate) brand: &'static str,
    pub(crate) tagline: &'static str,
    /// How the other languages are offered.
    pub(crate) language: fn(Lang) -> &'static str,
    pub(crate) disclaimer: &'static str,
    pub(crate) version: fn(&str) -> String,
    pub(crate) notice: fn(&Notice) -> String,
    pub(crate) start: StartText,
    pub(crate) ask: AskText,
    pub(crate) review: ReviewText,
    pub(crate) source: SourceText,
    pub(crate) erase: EraseText,
    pub(crate) date: fn(Date) -> String,
}

pub(crate) struct StartText {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) facts: fn(usize) -> [String; 3],
    pub(crate) goal: &'static str,
    pub(crate) goal_one: &'static str,
    pub(crate) goal_one_about: fn(usize) -> String,
    pub(crate) goal_two: &'static str,
    pub(crate) goal_two_about: fn(usize, usize) -> String,
    pub(crate) edition: &'static str,
    pub(crate) edition_summary: fn(&str, &str) -> String,
    pub(crate) promise: &'static str,
    pub(crate) proof: &'static str,
    pub(crate) proof_steps: [&'static str; 3],
    /// Leads to the screen that shows it.
    pub(crate) proof_go: &'static str,
    pub(crate) begin: &'static str,
    pub(crate) go_on: &'static str,
    /// Leads to what was kept before.
    pub(crate) load: &'static str,
}

pub(crate) struct AskText {
    pub(crate) steps: &'static str,
    pub(crate) step_start: &'static str,
    pub(crate) step_principles: fn(usize) -> String,
    pub(crate) step_questions: fn(usize) -> String,
    pub(crate) step_result: &'static str,
    pub(crate) principles_lead: &'static str,
    pub(crate) progress: fn(usize, usize) -> String,
    pub(crate) number: fn(u32) -> String,
    pub(crate) answered: fn(usize, usize) -> String,
    pub(crate) why: &'static str,
    pub(crate) quick: &'static str,
    pub(crate) measures: &'static str,
    /// Over the hard words.
    pub(crate) words: &'static str,
    pub(crate) next: &'static str,
    pub(crate) back: &'static str,
    pub(crate) to_review: &'static str,
    pub(crate) to_list: &'static str,
    pub(crate) to_single: &'static str,
    pub(crate) list_title: fn(usize) -> String,
    pub(crate) list_lead: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) reason_hint: &'static str,
    pub(crate) reason_use: fn(&str) -> String,
    pub(crate) reason_missing: &'static str,
    pub(crate) check_input: &'static str,
}

pub(crate) struct ReviewText {
    pub(crate) title: &'static str,
    pub(crate) complete: &'static str,
    pub(crate) incomplete: fn(usize) -> String,
    pub(crate) unanswered: fn(usize) -> String,
    pub(crate) unanswered_about: &'static str,
    pub(crate) unknown: fn(usize) -> String,
    pub(crate) unknown_about: &'static str,
    pub(crate) not_applicable: fn(usize) -> String,
    pub(crate) not_applicable_about: &'static str,
    pub(crate) reason: fn(&str) -> String,
    pub(crate) reason_missing: &'static str,
    pub(crate) see_result: &'static str,
}

pub(crate) struct SourceText {
    pub(crate) title: &'static str,
    pub(crate) verified: fn(&str) -> String,
    pub(crate) certainty: fn(Certainty) -> &'static str,
}

pub(crate) struct EraseText {
    pub(crate) erase: &'static str,
    pub(crate) erase_ask: &'static str,
    pub(crate) erase_yes: &'static str,
    pub(crate) over: &'static str,
    pub(crate) over_ask: &'static str,
    pub(crate) over_yes: &'static str,
    pub(crate) no: &'static str,
}
