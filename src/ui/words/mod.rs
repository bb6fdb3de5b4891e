//! The words of the interface, one value per language.
//!
//! A missing string does not compile; a sentence with a number or a name in it is a
//! function, because languages order them differently.

mod en;
mod ja;
pub(crate) mod later;
pub(crate) mod wait;

use crate::app::config::StorageMode;
use crate::content::lang::Lang;

/// The words of one language.
pub(crate) fn ui_text(lang: Lang) -> &'static UiText {
    match lang {
        Lang::Ja | Lang::JaEasy => &ja::JA,
        Lang::En => &en::EN,
    }
}

/// Something said in passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The browser refuses storage.
    NotKept,
    /// The answers that were kept there are back.
    Resumed(StorageMode),
    /// They are back, less some that no longer fit.
    ResumedInPart(StorageMode),
    /// What was kept could not be read and was set aside.
    Damaged,
    /// Everything was erased.
    Erased,
}

/// Every word and sentence of the interface.
pub(crate) struct UiText {
    pub(crate) brand: &'static str,
    pub(crate) tagline: &'static str,
    /// How the other languages are offered.
    pub(crate) language: fn(Lang) -> &'static str,
    /// On the link to whoever offers the page, where they say nothing better.
    pub(crate) contact: &'static str,
    pub(crate) version: fn(&str) -> String,
    pub(crate) notice: fn(&Notice) -> String,
    pub(crate) start: StartText,
    pub(crate) ask: AskText,
    pub(crate) review: ReviewText,
    /// Over a source.
    pub(crate) source: &'static str,
    pub(crate) erase: EraseText,
    /// Takes a message out of sight.
    pub(crate) close: &'static str,
}

pub(crate) struct StartText {
    pub(crate) title: &'static str,
    /// Where it is not about both stars.
    pub(crate) title_plain: &'static str,
    pub(crate) lead: &'static str,
    /// On the buttons that begin.
    pub(crate) one: &'static str,
    pub(crate) two: &'static str,
    /// Which of them suits whom.
    pub(crate) which: &'static str,
    pub(crate) which_about: &'static str,
    /// Who may declare.
    pub(crate) who: &'static str,
    pub(crate) who_about: &'static str,
    /// That choosing an answer goes on.
    pub(crate) advances: &'static str,
    pub(crate) facts: fn(usize) -> [String; 3],
    pub(crate) goal: &'static str,
    pub(crate) goal_one: &'static str,
    pub(crate) goal_one_about: fn(usize) -> String,
    pub(crate) goal_two: &'static str,
    pub(crate) goal_two_about: fn(usize, usize) -> String,
    pub(crate) edition: &'static str,
    pub(crate) promise: &'static str,
    /// The page takes results that a visitor hands over.
    pub(crate) takes: &'static str,
    pub(crate) proof: &'static str,
    pub(crate) proof_steps: [&'static str; 2],
    /// Leads to the screen that shows it.
    pub(crate) proof_go: &'static str,
    /// Where answers are kept until the visitor comes back, and how they are erased.
    pub(crate) kept: fn(StorageMode) -> &'static str,
    pub(crate) begin: &'static str,
    pub(crate) go_on: &'static str,
    /// Leads to what was kept before.
    pub(crate) load: &'static str,
    /// Leads to what organisers of seminars need.
    pub(crate) organiser: &'static str,
}

pub(crate) struct AskText {
    pub(crate) steps: &'static str,
    pub(crate) step_start: &'static str,
    pub(crate) step_principles: fn(usize) -> String,
    pub(crate) step_questions: fn(usize) -> String,
    pub(crate) step_result: &'static str,
    pub(crate) principles_lead: &'static str,
    pub(crate) progress: fn(usize, usize) -> String,
    pub(crate) answered: fn(usize, usize) -> String,
    /// On the visitor's setting.
    pub(crate) advance: &'static str,
    /// Said when the check has gone on by itself.
    pub(crate) advanced: &'static str,
    /// On the button that shows the other languages.
    pub(crate) menu: &'static str,
    pub(crate) why: &'static str,
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
}

pub(crate) struct ReviewText {
    pub(crate) title: &'static str,
    pub(crate) complete: &'static str,
    pub(crate) incomplete: fn(usize) -> String,
    pub(crate) incomplete_about: &'static str,
    /// Over what is answered.
    pub(crate) answered: &'static str,
    /// A part, with how many of its items are answered.
    pub(crate) chapter: fn(&str, usize, usize) -> String,
    /// What waits for an item that is open.
    pub(crate) star_waits: &'static str,
    pub(crate) points_wait: &'static str,
    pub(crate) nothing_waits: &'static str,
    pub(crate) reason_missing: &'static str,
    pub(crate) see_result: &'static str,
}

pub(crate) struct EraseText {
    pub(crate) erase: &'static str,
    pub(crate) erase_ask: &'static str,
    pub(crate) erase_yes: &'static str,
    pub(crate) no: &'static str,
}
