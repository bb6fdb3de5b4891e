//! What answers of the visitor are counted as.

use super::{part::Part, session::Session};
use crate::domain::{pack::Item, score::Counted};

impl Session {
    /// What an item is counted as.
    pub(crate) fn counted(&self, part: Part, item: &Item) -> Counted {
        self.answering.counted(part, item)
    }

    /// The reason given for 該当なし as typed; `None` where that is not the answer.
    pub(crate) fn reason(&self, part: Part, item: &Item) -> Option<String> {
        self.answering.reason(part, &item.slug)
    }
}
