//! What to do first, and whom to ask.

use super::{
    answers::{Answers, State},
    choice::Choice,
    pack::Pack,
};
use std::cmp::Reverse;

/// How many actions come first: with more at once nothing gets done.
pub const FIRST_ACTIONS: usize = 3;

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The item that becomes better by it, by position in the pack.
    pub item: usize,
    /// Where it stands in the order, 1 first.
    pub rank: usize,
}

/// Items that one kind of person can answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Whom to ask, by position among the people that the pack names.
    pub who: usize,
    /// What to ask about, by position in the pack, in official order.
    pub items: Vec<usize>,
}

/// Every open item, the one to do first on top.
///
/// Order: the must section, then the items that the pack names to come first, then
/// the rest; within each the lowest answer first, then the official number. わからない
/// is not in it: that item needs an answer before it needs work ([`ask`]).
#[must_use]
pub fn actions(pack: &Pack, answers: &Answers) -> Vec<Action> {
    let mut open = Vec::new();
    for (at, item) in pack.items.iter().enumerate() {
        let below = match answers.state(item) {
            State::Chosen(Choice::Unknown) => 0,
            State::Chosen(choice) => pack.rank(choice).unwrap_or(0),
            State::Unanswered | State::ReasonMissing | State::NotApplicable(_) => 0,
        };
        let tier = match (pack.is_must(item), item.first) {
            (true, _) => (0, 0),
            (false, Some(rank)) => (1, rank),
            (false, None) => (2, 0),
        };
        if below > 0 {
            let found = (tier, Reverse(below), item.number, at);
            let place = open.partition_point(|before| *before < found);
            open.insert(place, found);
        }
    }
    let ranked = open.into_iter().enumerate();
    ranked.map(|(i, (_, _, _, item))| Action { item, rank: i + 1 }).collect()
}

/// The items answered わからない, by the person who can tell.
#[must_use]
pub fn ask(pack: &Pack, answers: &Answers) -> Vec<Ask> {
    let mut lists: Vec<Ask> = Vec::new();
    for (at, item) in pack.items.iter().enumerate() {
        if answers.state(item) != State::Chosen(Choice::Unknown) {
            continue;
        }
        let Some(who) = item.ask else { continue };
        match lists.iter_mut().find(|list| list.who == who) {
            Some(list) => list.items.push(at),
            None => lists.push(Ask { who, items: vec![at] }),
        }
    }
    lists
}
