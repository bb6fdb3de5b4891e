//! What items and answers are called in lists.

use super::part::Part;
use crate::{
    content::{
        catalog::Catalog,
        lang::{Lang, Text},
        words::LocalizedPack,
    },
    domain::{assessment::Assessment, pack::Item, score::Counted},
    text::{common_words, result_words},
};

/// An answer, as it is shown: its mark and its word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenAnswer {
    /// What it counts as; decides the mark.
    pub counted: Counted,
    /// The pack's word for it.
    pub word: String,
}

impl GivenAnswer {
    /// What an item of that pack was counted as, in the words of a language.
    #[must_use]
    pub fn new(loaded: &LocalizedPack, counted: Counted, lang: Lang) -> Self {
        let word = loaded
            .answer(counted)
            .map_or(result_words(lang).unanswered, |words| words.label.get(lang));
        Self { counted, word: word.to_owned() }
    }
}

/// Number and topic of an item.
#[must_use]
pub fn item_label(part: Part, item: &Item, topic: &Text, lang: Lang) -> String {
    format!("{} {}", item_number(part, item, lang), topic.get(lang))
}

/// The number of an item, as lists have it.
#[must_use]
pub fn item_number(part: Part, item: &Item, lang: Lang) -> String {
    match part {
        Part::Principles => format!("{}.", item.number),
        Part::Diagnosis => (common_words(lang).number)(item.number),
    }
}

/// The parts that an assessment asks, with the packs of its editions.
#[must_use]
pub fn asked<'a>(catalog: &'a Catalog, a: &Assessment) -> Vec<(Part, &'a LocalizedPack)> {
    let mut asked = vec![(Part::Principles, catalog.principles(&a.principles_edition))];
    if a.asks_diagnosis() {
        asked.push((Part::Diagnosis, catalog.diagnosis()));
    }
    asked
}
