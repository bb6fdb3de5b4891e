//! What the review shows: the items that are open, unknown or not applicable.

use super::{
    answering::Answering,
    part::{Part, answers},
    screen::Screen,
};
use crate::domain::{answers::State, choice::Choice};
use reactive_graph::prelude::*;

/// An item that the review lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// The pack it is of.
    pub part: Part,
    /// Its position there, from 0.
    pub at: usize,
    /// What stands beside it.
    pub remark: Remark,
}

/// What the review says beside an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// Nothing.
    None,
    /// 該当なし is chosen and its reason is missing.
    ReasonMissing,
    /// The reason why it does not apply.
    Reason(String),
}

/// The lists of the review, each in the order in which items are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Items without an answer that counts.
    pub open: Vec<Entry>,
    /// Items answered with わからない.
    pub unknown: Vec<Entry>,
    /// Items that do not apply, with their reasons.
    pub not_applicable: Vec<Entry>,
}

impl Answering {
    /// What the review shows now.
    #[must_use]
    pub fn review(&self) -> Review {
        let mut review = Review::default();
        for part in self.parts() {
            let states = self.with_pack(part, |loaded| {
                self.assessment().with(|a| {
                    let items = loaded.pack.items.iter().enumerate();
                    let states = items.filter_map(|(at, item)| {
                        listed(answers(a, part).state(item)).map(|listed| (at, listed))
                    });
                    states.collect::<Vec<_>>()
                })
            });
            for (at, (list, remark)) in states {
                let list = match list {
                    List::Open => &mut review.open,
                    List::Unknown => &mut review.unknown,
                    List::NotApplicable => &mut review.not_applicable,
                };
                list.push(Entry { part, at, remark });
            }
        }
        review
    }

    /// The last screen with questions on the chosen path.
    #[must_use]
    pub fn last_asked(&self) -> Screen {
        let items = self.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len());
        let last = items.checked_sub(1).filter(|_| self.asks_diagnosis().get());
        last.map_or(Screen::Principles, Screen::Question)
    }
}

enum List {
    Open,
    Unknown,
    NotApplicable,
}

/// Where an item is listed; `None` for one that needs no second look.
fn listed(state: State<'_>) -> Option<(List, Remark)> {
    match state {
        State::Unanswered => Some((List::Open, Remark::None)),
        State::ReasonMissing => Some((List::Open, Remark::ReasonMissing)),
        State::Chosen(Choice::Unknown) => Some((List::Unknown, Remark::None)),
        State::Chosen(_) => None,
        State::NotApplicable(reason) => {
            Some((List::NotApplicable, Remark::Reason(reason.to_owned())))
        }
    }
}
