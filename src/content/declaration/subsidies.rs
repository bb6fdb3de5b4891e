//! Subsidies that ask for a star: what a star brings there, and how far what is said of each
//! can be relied on, on a day.

use super::{Declaration, flag};
use crate::{
    content::{fact::Fact, json::Json, lang::Text},
    domain::date::Date,
};
use std::cmp::Reverse;

/// A subsidy, and what a star means for it.
#[derive(Clone, Debug)]
pub struct Subsidy {
    /// Stable name.
    pub id: String,
    /// Name of the programme.
    pub name: Text,
    /// What it asks, in words.
    pub fact: Fact,
    /// Which star.
    pub stars: Stars,
    /// What the star brings.
    pub role: Role,
    /// Whether it is over, or not known to be open.
    pub past: bool,
}

/// How far a subsidy can be relied on, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// What the pack says of it still holds.
    Current,
    /// What the pack says of it held until its last day.
    RanOut,
    /// The pack itself says that it is over, or not known to be open.
    Past,
}

impl Subsidy {
    /// How far the subsidy can be relied on.
    #[must_use]
    pub fn standing(&self, today: Date) -> Standing {
        if self.past {
            Standing::Past
        } else if self.fact.is_stale(today) {
            Standing::RanOut
        } else {
            Standing::Current
        }
    }
}

impl Declaration {
    /// The subsidies with their standing on a day: the current ones first, then those that
    /// ran out, the latest first, then the past ones; otherwise as the pack orders them.
    #[must_use]
    pub fn subsidies_on(&self, today: Date) -> Vec<(Standing, &Subsidy)> {
        let mut all = Vec::new();
        for subsidy in &self.subsidies {
            all.push((subsidy.standing(today), subsidy));
        }
        all.sort_by_key(|(standing, subsidy)| {
            let last = subsidy.fact.valid_until;
            let ran_out = *standing == Standing::RanOut;
            (*standing, last.filter(|_| ran_out).map(Reverse))
        });
        all
    }
}

/// Which star a subsidy asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stars {
    /// ★1 or ★2.
    Any,
    /// ★2.
    Two,
}

/// What a star is for a subsidy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Without it there is nothing to be had.
    Requirement,
    /// It brings an advantage.
    Bonus,
    /// The one or the other, by category or year.
    Differs,
}

/// The subsidy in a checked table.
pub(super) fn read(file: &Json, table: &Json) -> Option<Subsidy> {
    Some(Subsidy {
        id: table.text_at("id").to_owned(),
        name: Text::read(table, "name"),
        fact: Fact::read(file, table)?,
        stars: if table.text_at("stars") == "two" { Stars::Two } else { Stars::Any },
        role: match table.text_at("role") {
            "requirement" => Role::Requirement,
            "bonus" => Role::Bonus,
            _ => Role::Differs,
        },
        past: flag(table, "past"),
    })
}
