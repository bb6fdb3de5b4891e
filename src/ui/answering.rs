//! Answers of the visitor: taking one, and what one is counted as. Reading here follows nothing; an
//! older view names what it follows.

use super::{part::Part, session::Session};
use crate::domain::{
    answers::Answer,
    pack::{Item, Slug},
    score::Counted,
};
use leptos::prelude::untrack;

impl Session {
    /// Takes an answer.
    pub(crate) fn answer(&self, part: Part, item: &Slug, answer: Answer) {
        self.answering.answer(part, item, answer);
    }

    /// What an item is counted as.
    pub(crate) fn counted(&self, part: Part, item: &Item) -> Counted {
        untrack(|| self.answering.counted(part, item))
    }

    /// The reason given for 該当なし as typed; `None` where that is not the answer.
    pub(crate) fn reason(&self, part: Part, item: &Item) -> Option<String> {
        untrack(|| self.answering.reason(part, &item.slug))
    }

    /// Whether 該当なし is chosen but has no reason yet.
    pub(crate) fn lacks_reason(&self, part: Part, item: &Item) -> bool {
        untrack(|| self.answering.lacks_reason(part, &item.slug))
    }
}
