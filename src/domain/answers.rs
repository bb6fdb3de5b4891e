//! What the visitor has answered to the items of one pack.

use super::{
    choice::Choice,
    pack::{Item, Pack, Slug},
};
use thiserror::Error;

/// One given answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One of the pack's choices.
    Chosen(Choice),
    /// 該当なし. It counts only with a reason, so that the choice survives a
    /// customer's question; an empty one is kept as typed but counts as unanswered.
    NotApplicable {
        /// The visitor's own words.
        reason: String,
    },
}

/// How an item stands. The states are never merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// Nothing was chosen.
    Unanswered,
    /// 該当なし was chosen but no reason given: not an answer yet.
    ReasonMissing,
    /// A choice was made, わからない included.
    Chosen(Choice),
    /// 該当なし with its reason.
    NotApplicable(&'a str),
}

impl State<'_> {
    /// Whether the item is answered.
    #[must_use]
    pub fn is_answered(self) -> bool {
        matches!(self, State::Chosen(_) | State::NotApplicable(_))
    }
}

/// Why an answer was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// The pack has no such item.
    #[error("the pack has no such item")]
    NoSuchItem,
    /// The pack does not offer that choice.
    #[error("the pack does not offer this choice")]
    NoSuchChoice,
    /// The item cannot be 該当なし.
    #[error("the item does not allow `not_applicable`")]
    MustApply,
}

/// The answers to one pack, by item. They outlive a change of edition: an item that
/// the chosen edition lacks is kept and simply not asked.
///
/// The list is private: [`Answers::set`] is the only way in, takes only what some edition
/// of the pack offers, and keeps it sorted, so that the order of answering leaves no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(Slug, Answer)>,
}

impl Answers {
    /// Takes an answer that `pack` offers, or says why not and changes nothing.
    ///
    /// # Errors
    ///
    /// [`Refused`] where the pack lacks the item or the choice, or the item must apply.
    pub fn set(
        &mut self,
        pack: &Pack,
        item: &Slug,
        answer: Answer,
    ) -> Result<(), Refused> {
        let found = pack.item(item).ok_or(Refused::NoSuchItem)?;
        match &answer {
            Answer::Chosen(choice) if pack.rank(*choice).is_none() => {
                return Err(Refused::NoSuchChoice);
            }
            Answer::NotApplicable { .. } if !found.may_not_apply => {
                return Err(Refused::MustApply);
            }
            Answer::Chosen(_) | Answer::NotApplicable { .. } => {}
        }
        match self.place(item) {
            Ok(at) => {
                if let Some((_, given)) = self.given.get_mut(at) {
                    *given = answer;
                }
            }
            Err(at) => self.given.insert(at, (item.clone(), answer)),
        }
        Ok(())
    }

    /// What was given for the item, complete or not.
    #[must_use]
    pub fn get(&self, item: &Slug) -> Option<&Answer> {
        let at = self.place(item).ok()?;
        self.given.get(at).map(|(_, answer)| answer)
    }

    /// Where the item stands in the list, or would.
    fn place(&self, item: &Slug) -> Result<usize, usize> {
        self.given.binary_search_by(|(slug, _)| slug.cmp(item))
    }

    /// How the item stands.
    #[must_use]
    pub fn state(&self, item: &Item) -> State<'_> {
        match self.get(&item.slug) {
            None => State::Unanswered,
            Some(Answer::Chosen(choice)) => State::Chosen(*choice),
            Some(Answer::NotApplicable { reason }) if reason.trim().is_empty() => {
                State::ReasonMissing
            }
            Some(Answer::NotApplicable { reason }) => State::NotApplicable(reason.trim()),
        }
    }

    /// Items of the pack that are answered, and items it has.
    #[must_use]
    pub fn progress(&self, pack: &Pack) -> (usize, usize) {
        let answered =
            pack.items.iter().filter(|item| self.state(item).is_answered()).count();
        (answered, pack.items.len())
    }

    /// Whether nothing at all was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }
}
