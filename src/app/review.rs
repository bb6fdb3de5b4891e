//! What the review shows: every answer of the chosen path, what is open first.

use super::{
    answering::Answering,
    part::{Part, answers},
    screen::Screen,
};
use crate::domain::{
    answers::State,
    choice::Choice,
    pack::{Item, Pack},
};
use reactive_graph::prelude::*;

/// An item, and how it stands.
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
    /// It is open, and a star waits for it.
    StarWaits,
    /// It is open, and the points wait for it.
    PointsWait,
    /// It is open, and nothing waits for it.
    NothingWaits,
    /// 該当なし is chosen and its reason is missing.
    ReasonMissing,
    /// What was chosen.
    Chosen(Choice),
    /// 該当なし, with the reason.
    NotApplicable(String),
}

impl Remark {
    /// Whether an answer is missing.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self, Remark::Chosen(_) | Remark::NotApplicable(_))
    }
}

/// A part of a pack, with the answers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// The pack.
    pub part: Part,
    /// Position of the section in the pack.
    pub section: usize,
    /// The items that are answered, in the order in which they are asked.
    pub answered: Vec<Entry>,
    /// How many items there are.
    pub of: usize,
}

/// What the review shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Items without an answer that counts, in the order in which they are asked.
    pub open: Vec<Entry>,
    /// The parts that are asked, in order.
    pub chapters: Vec<Chapter>,
}

impl Answering {
    /// What the review shows now.
    #[must_use]
    pub fn review(&self) -> Review {
        let mut review = Review::default();
        for part in self.parts() {
            self.with_pack(part, |loaded| {
                for section in 0..loaded.pack.sections.len() {
                    let entries = self.entries(&loaded.pack, part, section);
                    let of = entries.len();
                    let (open, answered): (Vec<_>, Vec<_>) =
                        entries.into_iter().partition(|entry| entry.remark.is_open());
                    review.open.extend(open);
                    if of != 0 {
                        review.chapters.push(Chapter { part, section, answered, of });
                    }
                }
            });
        }
        review
    }

    /// The items of a section.
    fn entries(&self, pack: &Pack, part: Part, section: usize) -> Vec<Entry> {
        self.assessment().with(|a| {
            let items = pack.items.iter().enumerate();
            let ours = items.filter(|(_, item)| item.section == section);
            let entry = |(at, item): (usize, &Item)| {
                let remark = remark(pack, item, answers(a, part).state(item));
                Entry { part, at, remark }
            };
            ours.map(entry).collect()
        })
    }

    /// Whether an item has an answer that counts.
    pub(super) fn is_answered(&self, part: Part, item: &Item) -> bool {
        self.assessment().with(|a| answers(a, part).state(item).is_answered())
    }

    /// The screen of an entry; `None` where the page does not have it.
    #[must_use]
    pub fn screen_of(&self, entry: &Entry) -> Option<Screen> {
        let screen = entry.part.screen(entry.at);
        self.config().with(|config| config.has(screen)).then_some(screen)
    }
}

/// What is said of an item. Only a pack with points has any that wait, and only the official one
/// has a star.
fn remark(pack: &Pack, item: &Item, state: State<'_>) -> Remark {
    match state {
        State::Unanswered if pack.scoring.is_some() => Remark::PointsWait,
        State::Unanswered if pack.official && item.gates => Remark::StarWaits,
        State::Unanswered => Remark::NothingWaits,
        State::ReasonMissing => Remark::ReasonMissing,
        State::Chosen(choice) => Remark::Chosen(choice),
        State::NotApplicable(reason) => Remark::NotApplicable(reason.to_owned()),
    }
}
