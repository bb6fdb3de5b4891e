//! How far a company is with each requirement of ★3. Answers to its own criteria count where there
//! are any; where there are none, the answers to the other packs are a rough guide ([`map`]).
//! Neither is a verdict.

use super::{
    Scheme, Star, Start,
    map::{Reach, Reached, map},
    progress::{Standing, progress},
};
use crate::domain::{
    answers::Answers,
    assessment::{Assessment, Packs},
};

/// How far a requirement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// 実施: every criterion of it is answered 実施している.
    Done,
    /// 着手: something of it is done.
    Begun,
    /// 関連のみ: only something close to it is done.
    Related,
    /// 未着手: nothing that was answered reaches into it.
    NotBegun,
    /// No question of the self-diagnosis can make a start on it, and no criterion of it is
    /// answered.
    OutOfReach,
}

impl Stage {
    /// Every stage, the furthest first.
    pub const ALL: [Stage; 5] =
        [Stage::Done, Stage::Begun, Stage::Related, Stage::NotBegun, Stage::OutOfReach];

    /// Whether work on the requirement has begun.
    #[must_use]
    pub fn is_begun(self) -> bool {
        matches!(self, Stage::Done | Stage::Begun)
    }
}

/// What is known of one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The requirement, by position.
    pub requirement: usize,
    /// How far it is.
    pub stage: Stage,
    /// How its criteria of ★3 stand.
    pub criteria: Standing,
    /// The other answers that led to it; none where its criteria did.
    pub by: Vec<Start<usize>>,
}

impl Known {
    /// Whether its own criteria tell, and not the other answers.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.criteria.answered() > 0
    }
}

/// Every requirement of ★3, in official order.
#[must_use]
pub fn known(
    scheme: &Scheme,
    packs: Packs<'_>,
    a: &Assessment,
    criteria: &Answers,
) -> Vec<Known> {
    let standings = progress(scheme, criteria, Star::Three).requirements;
    let guessed = map(scheme, packs, a).into_iter();
    let one = |Reached { requirement, reach, by }| {
        let criteria = standings.get(requirement).copied().unwrap_or_default();
        let rules = scheme.requirements.get(requirement);
        let asked = rules.is_some_and(|rules| rules.is_reached_by_questions());
        match answered(criteria) {
            Some(stage) => Known { requirement, stage, criteria, by: Vec::new() },
            None => Known { requirement, stage: guess(reach, asked), criteria, by },
        }
    };
    guessed.map(one).collect()
}

/// What the criteria tell; `None` while none is answered.
fn answered(criteria: Standing) -> Option<Stage> {
    if criteria.answered() == 0 {
        None
    } else if criteria.done == criteria.of() {
        Some(Stage::Done)
    } else if criteria.done + criteria.partly > 0 {
        Some(Stage::Begun)
    } else {
        Some(Stage::NotBegun)
    }
}

/// What the other answers tell; `asked` where a question can make a start on the requirement.
fn guess(reach: Reach, asked: bool) -> Stage {
    match (reach, asked) {
        (Reach::Started, _) => Stage::Begun,
        (_, false) => Stage::OutOfReach,
        (Reach::Related, true) => Stage::Related,
        (Reach::Untouched, true) => Stage::NotBegun,
    }
}

/// How many requirements are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Done or begun.
    pub begun: usize,
    /// Only touched.
    pub related: usize,
    /// Not begun.
    pub not_begun: usize,
    /// What nothing tells about.
    pub out_of_reach: usize,
    /// Those that are told by their own criteria; counted above, too.
    pub answered: usize,
}

impl Counts {
    /// Requirements in all.
    #[must_use]
    pub fn of(&self) -> usize {
        self.begun + self.related + self.not_begun + self.out_of_reach
    }

    /// The counts of some requirements.
    #[must_use]
    pub fn count<'a>(known: impl Iterator<Item = &'a Known>) -> Self {
        let mut counts = Counts::default();
        for one in known {
            let count = match one.stage {
                Stage::Done | Stage::Begun => &mut counts.begun,
                Stage::Related => &mut counts.related,
                Stage::NotBegun => &mut counts.not_begun,
                Stage::OutOfReach => &mut counts.out_of_reach,
            };
            *count += 1;
            counts.answered += usize::from(one.is_answered());
        }
        counts
    }
}
