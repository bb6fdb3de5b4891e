//! What changed between two results.

use super::{
    answers::Answers,
    date::Date,
    pack::Pack,
    score::{Counted, Score, score},
};
use std::cmp::Ordering;

/// Which way an item went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A better answer.
    Improved,
    /// A worse answer.
    Worsened,
    /// Answered now and not before.
    New,
    /// Answered before and not now.
    Open,
    /// Another answer that is worth the same.
    Other,
}

impl Way {
    /// Every way, in the order in which they are shown.
    pub const ALL: [Way; 5] =
        [Way::Improved, Way::Worsened, Way::New, Way::Open, Way::Other];
}

/// An item that is answered differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The item, by position in the pack.
    pub item: usize,
    /// Which way it went.
    pub way: Way,
    /// How it stood.
    pub before: Counted,
    /// How it stands.
    pub after: Counted,
}

/// What changed in the answers to one pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    /// The points before and after; `None` where the pack has none, or where the two were
    /// counted by different editions, whose numbers must not be compared.
    pub scores: Option<(Score, Score)>,
    /// Every item that changed, in the pack's order.
    pub changed: Vec<Changed>,
}

impl Delta {
    /// The items that went that way, in the pack's order.
    pub fn went(&self, way: Way) -> impl Iterator<Item = &Changed> {
        self.changed.iter().filter(move |changed| changed.way == way)
    }
}

/// What one result says about a pack.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The edition they were given to.
    pub edition: &'a str,
}

/// How the days of two results stand to the order in which they are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// One of them does not tell its day.
    Unknown,
    /// The first one is the older one.
    Forward,
    /// Both are of one day.
    SameDay,
    /// The first one is the newer one.
    Reversed,
}

impl DayOrder {
    /// The order of two days.
    #[must_use]
    pub fn of(before: Option<Date>, after: Option<Date>) -> Self {
        match before.zip(after).map(|(before, after)| before.cmp(&after)) {
            None => Self::Unknown,
            Some(Ordering::Less) => Self::Forward,
            Some(Ordering::Equal) => Self::SameDay,
            Some(Ordering::Greater) => Self::Reversed,
        }
    }
}

/// Compares two sets of answers, item by item. Both are counted in the same way.
#[must_use]
pub fn delta(pack: &Pack, before: Side<'_>, after: Side<'_>, strict: bool) -> Delta {
    let scores = (before.edition == after.edition)
        .then(|| {
            score(pack, before.answers, strict).zip(score(pack, after.answers, strict))
        })
        .flatten();
    let changed = pack.items.iter().enumerate().filter_map(|(item, asked)| {
        let before = Counted::from(before.answers.state(asked));
        let after = Counted::from(after.answers.state(asked));
        let way = way(pack, before, after, strict)?;
        Some(Changed { item, way, before, after })
    });
    Delta { scores, changed: changed.collect() }
}

/// Which way the item went; `None` where it did not.
fn way(pack: &Pack, before: Counted, after: Counted, strict: bool) -> Option<Way> {
    let (was, is) = (worth(pack, before, strict), worth(pack, after, strict));
    Some(match (before, after) {
        _ if before == after => return None,
        (Counted::Unanswered, _) => Way::New,
        (_, Counted::Unanswered) => Way::Open,
        _ if is > was => Way::Improved,
        _ if is < was => Way::Worsened,
        _ => Way::Other,
    })
}

/// A number that is larger for the better of two answers: the points, or where the pack has
/// none, the place among the choices. 該当なし is worth as much as it counts.
fn worth(pack: &Pack, counted: Counted, strict: bool) -> i32 {
    match (counted, &pack.scoring) {
        (Counted::Choice(choice), Some(scoring)) => {
            scoring.points_of(choice).unwrap_or_default()
        }
        (Counted::Choice(choice), None) => {
            let below = pack.rank(choice).and_then(|rank| i32::try_from(rank).ok());
            -below.unwrap_or_default()
        }
        (Counted::NotApplicable, scoring) => {
            let rule = scoring.as_ref().and_then(|scoring| scoring.not_applicable);
            rule.map_or(0, |rule| if strict { rule.strict } else { rule.points })
        }
        (Counted::Unanswered, _) => 0,
    }
}
