//! The requirements and criteria of ★3 and ★4 of the SCS scheme.
//!
//! Two things are said of them, and neither is a verdict: how far the answers to the other
//! packs reach into them ([`map`]), and what the visitor answered to the criteria
//! themselves ([`progress`]). [`suggest`] leads from the first to the second, and [`known`] takes
//! the second where it is there.

pub mod known;
pub mod map;
pub mod progress;
pub mod suggest;

use super::pack::{Pack, Slug};

/// A star of the scheme that has published criteria. The higher one asks for everything
/// that the lower one asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Star {
    /// ★3
    Three,
    /// ★4
    Four,
}

impl Star {
    /// Every star, the lower one first.
    pub const ALL: [Star; 2] = [Star::Three, Star::Four];

    /// 3 or 4, as it is shown, kept in files and written in packs.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Star::Three => 3,
            Star::Four => 4,
        }
    }

    /// The star of that number, if there is one.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Star::ALL.into_iter().find(|star| i64::from(star.number()) == number)
    }
}

/// What the scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Requirements as sections and criteria as items, so that criteria are answered like
    /// any other item.
    pub pack: Pack,
    /// The areas, in official order.
    pub areas: Vec<Slug>,
    /// More on each requirement, same order as the pack's sections.
    pub requirements: Vec<Requirement>,
    /// More on each criterion, same order as the pack's items.
    pub criteria: Vec<Criterion>,
}

/// One requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The area it belongs to, by position in [`Scheme::areas`].
    pub area: usize,
    /// The lowest star that asks for it.
    pub star: Star,
    /// Which answers of the other packs reach into it. The rule is this program's own view;
    /// the pack says so.
    pub starts: Vec<Start<Slug>>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// The lowest star that asks for it.
    pub star: Star,
    /// Questions of the self-diagnosis that speak of the same thing.
    pub related: Vec<Slug>,
}

/// Something that reaches into a requirement. `T` names an item: by slug in the rules, by
/// position in the pack in what is drawn from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start<T> {
    /// What it is.
    pub by: By<T>,
    /// How far it reaches.
    pub strength: Strength,
}

/// What can reach into a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By<T> {
    /// A question of the self-diagnosis.
    Diagnosis(T),
    /// One of the principles.
    Principle(T),
    /// The basic policy, once decided.
    Policy,
}

/// How far something reaches into a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// It makes a start on the requirement as a whole.
    Full,
    /// It makes a start on a part of it.
    Part,
    /// It only touches it, which does not count as a start.
    Graze,
}

impl Strength {
    /// Whether it counts as a start.
    #[must_use]
    pub fn is_start(self) -> bool {
        matches!(self, Strength::Full | Strength::Part)
    }
}

impl Requirement {
    /// Whether an answer to the self-diagnosis can make a start on it.
    #[must_use]
    pub fn is_reached_by_questions(&self) -> bool {
        self.starts.iter().any(|start| {
            start.strength.is_start() && matches!(start.by, By::Diagnosis(_))
        })
    }
}

/// Some criteria of one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The requirement, by position.
    pub requirement: usize,
    /// The criteria, by position, in official order; at least one.
    pub criteria: Vec<usize>,
}

impl Scheme {
    /// The criteria that a star asks for, by requirement, in official order.
    #[must_use]
    pub fn asked(&self, star: Star) -> Vec<Group> {
        self.groups(|_, criterion| criterion.star <= star)
    }

    /// The criteria that are wanted, by requirement. Those of one requirement stand
    /// together in the pack.
    fn groups(&self, wanted: impl Fn(usize, &Criterion) -> bool) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (at, (item, criterion)) in
            self.pack.items.iter().zip(&self.criteria).enumerate()
        {
            if !wanted(at, criterion) {
                continue;
            }
            match groups.last_mut().filter(|group| group.requirement == item.section) {
                Some(group) => group.criteria.push(at),
                None => {
                    groups.push(Group { requirement: item.section, criteria: vec![at] });
                }
            }
        }
        groups
    }
}
