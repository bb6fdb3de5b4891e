//! What answers of the visitor are counted as. Reading here follows nothing; an older view names
//! what it follows.

use super::{part::Part, session::Session};
use crate::domain::{pack::Item, score::Counted};
use leptos::prelude::untrack;

impl Session {
    /// What an item is counted as.
    pub(crate) fn counted(&self, part: Part, item: &Item) -> Counted {
        untrack(|| self.answering.counted(part, item))
    }

    /// The reason given for 該当なし as typed; `None` where that is not the answer.
    pub(crate) fn reason(&self, part: Part, item: &Item) -> Option<String> {
        untrack(|| self.answering.reason(part, &item.slug))
    }
}
