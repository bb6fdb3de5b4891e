//! The criteria of ★3 and ★4 of the SCS scheme, with words and source.

mod cross_checks;
mod load;

pub use load::load;
pub(in crate::content) use load::read;

use super::{
    lang::Text,
    words::{Source, Wording},
};
use crate::domain::{choice::Choice, date::Date, scs::Scheme};

/// The checked scheme with its words and where they come from.
#[derive(Clone, Debug)]
pub struct LocalizedScs {
    /// Structure and rules.
    pub scheme: Scheme,
    /// Title of the edition.
    pub title: Text,
    /// The day the edition was published.
    pub published: Date,
    /// What a reader should know about the edition.
    pub note: Text,
    /// What a reader should know about the rule by which other answers reach into it.
    pub map_note: Text,
    /// Where the edition is published.
    pub source: Source,
    /// Words for each choice, same order as the pack's.
    pub choices: Vec<(Choice, Wording)>,
    /// The names of the areas, same order as the scheme's.
    pub areas: Vec<Text>,
    /// The names of the requirements, same order as the scheme's.
    pub requirements: Vec<Text>,
    /// Words for each criterion, same order as the scheme's.
    pub criteria: Vec<CriterionWords>,
    /// SHA-256 of the embedded pack file, hexadecimal.
    pub sha256: String,
}

/// Words for a criterion.
#[derive(Clone, Debug)]
pub struct CriterionWords {
    /// Its name in a few words.
    pub short: Text,
    /// What is asked.
    pub question: Text,
    /// What belongs to the question: what it covers, what a word means. Often none.
    pub details: Vec<Text>,
    /// How to begin.
    pub hint: Text,
    /// What to keep, to be able to show it.
    pub evidence: Text,
}

impl LocalizedScs {
    /// Words of a choice.
    #[must_use]
    pub fn choice(&self, choice: Choice) -> Option<&Wording> {
        self.choices.iter().find(|(c, _)| *c == choice).map(|(_, words)| words)
    }
}
