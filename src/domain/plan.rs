//! When the actions are to be done: this week, this month, within half a year.
//!
//! The rule is our own: free things first, and per week no more than gets done
//! ([`PER_WEEK`]). What costs money waits for an offer and a budget, so it has half a year.

use super::{
    advice::Action,
    date::Date,
    pack::{Cost, Pack, Slug},
};

/// When something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// On the same day: what takes others a while, or a minute.
    Today,
    /// Within seven days.
    Week,
    /// Within a month.
    Month,
    /// Within six months.
    HalfYear,
}

impl Term {
    /// Every term, the next one first.
    pub const ALL: [Term; 4] = [Term::Today, Term::Week, Term::Month, Term::HalfYear];

    /// The last day of the term that begins on `from`.
    #[must_use]
    pub fn end(self, from: Date) -> Date {
        match self {
            Term::Today => from,
            Term::Week => from.plus_days(7),
            Term::Month => from.plus_months(1),
            Term::HalfYear => from.plus_months(6),
        }
    }
}

/// An action with its term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The item that becomes better by it, by position in the pack.
    pub item: usize,
    /// When.
    pub term: Term,
}

/// How many actions one week holds: more do not get done.
pub const PER_WEEK: usize = 3;
/// Weeks of a month that follow the first one.
const MORE_WEEKS: usize = 3;

/// The actions by term; within a term the cheapest first, then as advised.
#[must_use]
pub fn placements(pack: &Pack, actions: &[Action]) -> Vec<Placement> {
    let cost = |action: &Action| pack.items.get(action.item).map(|item| item.cost);
    let mut sorted: Vec<&Action> = actions.iter().collect();
    sorted.sort_by_key(|action| (cost(action), action.rank));
    let month = PER_WEEK + PER_WEEK * MORE_WEEKS;
    let placed = sorted.into_iter().enumerate().map(|(at, action)| {
        let term = match cost(action) {
            Some(Cost::Paid) => Term::HalfYear,
            _ if at < PER_WEEK => Term::Week,
            _ if at < month => Term::Month,
            _ => Term::HalfYear,
        };
        Placement { item: action.item, term }
    });
    placed.collect()
}

/// How far a task is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// Not begun.
    #[default]
    Open,
    /// Begun.
    Started,
    /// Done.
    Finished,
}

/// Every progress, in the order of [`Progress::NAMES`].
const PROGRESSES: [Progress; 3] = [Progress::Open, Progress::Started, Progress::Finished];

impl Progress {
    /// The names used in result files.
    pub const NAMES: [&str; 3] = ["open", "started", "finished"];

    /// The name used in result files.
    #[must_use]
    pub fn name(self) -> &'static str {
        let at = PROGRESSES.iter().position(|progress| *progress == self);
        at.and_then(|at| Self::NAMES.get(at)).copied().unwrap_or_default()
    }

    /// The progress of that name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let at = Self::NAMES.iter().position(|known| *known == name)?;
        PROGRESSES.get(at).copied()
    }
}

/// What the visitor decided about one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Who does it, in the visitor's words.
    pub owner: String,
    /// By when; `None` for the end of the task's term.
    pub due: Option<Date>,
    /// How far it is.
    pub progress: Progress,
}

/// What the visitor decided, by item. Entries that say nothing are not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan(Vec<(Slug, Entry)>);

impl Plan {
    /// The entry of an item; one that says nothing where there is none.
    #[must_use]
    pub fn get(&self, item: &Slug) -> Entry {
        let found = self.0.iter().find(|(known, _)| known == item);
        found.map_or_else(Entry::default, |(_, entry)| entry.clone())
    }

    /// Keeps the entry of an item.
    pub fn set(&mut self, item: &Slug, entry: Entry) {
        self.0.retain(|(known, _)| known != item);
        if entry != Entry::default() {
            let at = self.0.partition_point(|(known, _)| known < item);
            self.0.insert(at, (item.clone(), entry));
        }
    }

    /// Items and entries, by item.
    pub fn iter(&self) -> impl Iterator<Item = (&Slug, &Entry)> {
        self.0.iter().map(|(item, entry)| (item, entry))
    }
}
