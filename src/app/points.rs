//! The points as the result shows them: a sum, or the range that they can come to.

use super::session::Session;
use crate::domain::{
    score::{Score, Tally},
    stage::is_mostly_unknown,
};
use reactive_graph::prelude::*;

/// The points of the self-diagnosis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// All parts together.
    pub total: Amount,
    /// Each part, in the pack's order.
    pub parts: Vec<Amount>,
    /// The band of the total, by position in the pack; `None` for a range.
    pub band: Option<usize>,
    /// Items that have no answer yet.
    pub open: usize,
    /// Items answered with わからない.
    pub unknown: usize,
    /// Items that do not apply.
    pub not_applicable: usize,
}

/// So many points, of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// The points, or the fewest that they come to.
    pub lowest: i32,
    /// The same as the lowest for a sum, else the most that they come to.
    pub highest: i32,
    /// The most that there are.
    pub max: i32,
}

impl Amount {
    /// Whether it is a range.
    #[must_use]
    pub fn is_range(&self) -> bool {
        self.lowest != self.highest
    }

    fn sum(tally: &Tally) -> Self {
        Self { lowest: tally.points, highest: tally.points, max: tally.max }
    }

    fn range(tally: &Tally) -> Self {
        Self { lowest: tally.lowest, highest: tally.highest, max: tally.max }
    }
}

/// The points as they are shown. What is open or not known makes a range of them where something
/// is open, where most is not known, and where they would be below zero.
#[must_use]
pub fn points(score: &Score, once_known: &Score) -> Points {
    let total = &score.total;
    let is_range = total.is_provisional() || is_mostly_unknown(total) || total.points < 0;
    let (shown, amount): (&Score, fn(&Tally) -> Amount) =
        if is_range { (once_known, Amount::range) } else { (score, Amount::sum) };
    Points {
        total: amount(&shown.total),
        parts: shown.parts.iter().map(amount).collect(),
        band: score.band.filter(|_| !is_range),
        open: total.of - total.answered,
        unknown: total.unknown,
        not_applicable: total.not_applicable,
    }
}

impl Session {
    /// The points; `None` where the self-diagnosis is not asked.
    #[must_use]
    pub fn points(&self) -> Option<Points> {
        let catalog = self.answering().catalog();
        let once_known = self.answering().assessment().with(|a| {
            crate::domain::score::once_known(
                &catalog.diagnosis().pack,
                &a.diagnosis,
                a.strict,
            )
        });
        self.report().with(|report| Some(points(report.score.as_ref()?, &once_known?)))
    }
}
