//! Answers of the visitor: taking one, and what one is counted as.

use super::{
    part::{Part, answers},
    session::Session,
};
use crate::domain::{
    answers::Answer,
    pack::{Item, Slug},
    score::Counted,
};

impl Session {
    /// Takes an answer. One that the pack does not offer cannot come from a screen and
    /// changes nothing.
    pub(crate) fn answer(&self, part: Part, item: &Slug, answer: Answer) {
        let (before, of) = self.progress();
        self.change(|a| {
            let (loaded, answers) = match part {
                Part::Principles => {
                    (self.catalog.principles(&a.principles_edition), &mut a.principles)
                }
                Part::Diagnosis => (self.catalog.diagnosis(), &mut a.diagnosis),
            };
            let _ = answers.set(&loaded.pack, item, answer);
        });
        let (after, _) = self.progress();
        self.completed.set(before < of && after == of);
    }

    /// What an item is counted as.
    pub(crate) fn counted(&self, part: Part, item: &Item) -> Counted {
        Counted::from(answers(&self.assessment.read(), part).state(item))
    }

    /// The reason given for 該当なし as typed; `None` where that is not the answer.
    pub(crate) fn reason(&self, part: Part, item: &Item) -> Option<String> {
        match answers(&self.assessment.read(), part).get(&item.slug) {
            Some(Answer::NotApplicable { reason }) => Some(reason.clone()),
            Some(Answer::Chosen(_)) | None => None,
        }
    }

    /// Whether 該当なし is chosen but has no reason yet.
    pub(crate) fn lacks_reason(&self, part: Part, item: &Item) -> bool {
        self.reason(part, item).is_some_and(|reason| reason.trim().is_empty())
    }
}
