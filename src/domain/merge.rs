//! The results of several departments as one.
//!
//! The official sheet asks every department to fill in its own and gives no formula for
//! putting them together, so this rule is our own and says so wherever it is shown: one
//! answer for all, or the careful one. A weak department is not hidden by the others.

use super::{
    answers::{Answer, Answers, State},
    assessment::{Assessment, Goal, Policy},
    choice::Choice,
    date::Date,
    pack::{Item, Pack},
    score::{Counted, Score, score},
};
use thiserror::Error;

/// Fewest and most results that are put together.
pub const DEPARTMENTS: std::ops::RangeInclusive<usize> = 2..=50;

/// Why results cannot be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotMerged {
    /// Fewer or more than [`DEPARTMENTS`].
    #[error("{0} results cannot be put together")]
    Number(usize),
    /// They answer different editions of the principles, or not all the self-diagnosis.
    #[error("the results do not ask the same questions")]
    Unlike,
}

/// A result that went into another one, as that one keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedFrom {
    /// What the visitor calls it.
    pub name: String,
    /// The day it was taken; `None` where it did not tell.
    pub taken_on: Option<Date>,
    /// Its points, provisional ones too; `None` where it was not asked for any.
    pub points: Option<i32>,
    /// Items answered, of all that it was asked.
    pub answered: usize,
}

/// An item that departments answered differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The item, by position in its pack.
    pub item: usize,
    /// How each department stands, in their order.
    pub said: Vec<Counted>,
}

impl Clash {
    /// Who said the same: each answer with the departments that gave it, by position, in
    /// the order in which the answers come up.
    #[must_use]
    pub fn groups(&self) -> Vec<(Counted, Vec<usize>)> {
        let mut groups: Vec<(Counted, Vec<usize>)> = Vec::new();
        for (at, said) in self.said.iter().enumerate() {
            match groups.iter_mut().find(|(answer, _)| answer == said) {
                Some((_, who)) => who.push(at),
                None => groups.push((*said, vec![at])),
            }
        }
        groups
    }
}

/// Several results as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The company's answers.
    pub assessment: Assessment,
    /// Differing answers to the principles.
    pub principles: Vec<Clash>,
    /// Differing answers to the self-diagnosis.
    pub diagnosis: Vec<Clash>,
    /// The points of each department, in their order; none where they were not asked.
    pub scores: Vec<Score>,
}

impl Merged {
    /// The department with the fewest points, by position; the first of several.
    #[must_use]
    pub fn weakest(&self) -> Option<usize> {
        let points = |score: &Score| score.total.points;
        let least = self.scores.iter().map(points).min()?;
        self.scores.iter().position(|score| points(score) == least)
    }

    /// The same, where it stands out: not all departments have the same points.
    #[must_use]
    pub fn weaker(&self) -> Option<usize> {
        let points = |score: &Score| score.total.points;
        let first = self.scores.first().map(points);
        let differ = self.scores.iter().any(|score| Some(points(score)) != first);
        self.weakest().filter(|_| differ)
    }

    /// The mean of the departments' points, in tenths of a point, rounded half away from
    /// zero; `None` without points.
    #[must_use]
    pub fn average(&self) -> Option<i32> {
        let of = i32::try_from(self.scores.len()).ok().filter(|of| *of > 0)?;
        let sum: i32 = self.scores.iter().map(|score| score.total.points).sum();
        let half = of * sum.signum();
        Some((sum * 20 + half) / (2 * of))
    }
}

/// What departments are called, so that each can be told apart wherever it stands: one without
/// a name gets that of its number, from 1, and one of several of the same name gets a number.
#[must_use]
pub fn distinct_names<'a>(
    typed: impl IntoIterator<Item = &'a str>,
    unnamed: fn(usize) -> String,
    again: fn(&str, usize) -> String,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for typed in typed {
        let typed = match typed.trim() {
            "" => unnamed(names.len() + 1),
            typed => typed.to_owned(),
        };
        let (mut name, mut n) = (typed.clone(), 1);
        while names.contains(&name) {
            n += 1;
            name = again(&typed, n);
        }
        names.push(name);
    }
    names
}

/// Puts results of one company together.
///
/// Per item: わからない in one department is わからない; an open answer leaves it open; the
/// same everywhere stays; otherwise 一部実施している, or where the pack has no such choice the
/// lowest given. A department to which an item does not apply has no say in it.
///
/// # Errors
///
/// [`NotMerged`] where there are too few or too many, or they are not alike.
pub fn merge(
    principles: &Pack,
    diagnosis: &Pack,
    departments: &[Assessment],
) -> Result<Merged, NotMerged> {
    if !DEPARTMENTS.contains(&departments.len()) {
        return Err(NotMerged::Number(departments.len()));
    }
    let asked = departments.first().map_or(Goal::Star1, |first| first.goal);
    let alike =
        |a: &Assessment| a.goal == asked && a.principles_edition == principles.edition;
    if !departments.iter().all(alike) {
        return Err(NotMerged::Unlike);
    }
    let all = |flag: fn(&Assessment) -> bool| departments.iter().all(flag);
    let mut whole = Assessment::new(asked, &principles.edition);
    whole.strict = departments.iter().any(|a| a.strict);
    whole.policy = Policy {
        decided: all(|a| a.policy.decided),
        published: all(|a| a.policy.published),
    };
    let given: Vec<&Answers> = departments.iter().map(|a| &a.principles).collect();
    let of_principles = combine(principles, &given, &mut whole.principles);
    let mut of_diagnosis = Vec::new();
    let mut scores = Vec::new();
    if whole.asks_diagnosis() {
        let given: Vec<&Answers> = departments.iter().map(|a| &a.diagnosis).collect();
        of_diagnosis = combine(diagnosis, &given, &mut whole.diagnosis);
        scores = given.iter().filter_map(|g| score(diagnosis, g, whole.strict)).collect();
    }
    Ok(Merged {
        assessment: whole,
        principles: of_principles,
        diagnosis: of_diagnosis,
        scores,
    })
}

fn combine(pack: &Pack, given: &[&Answers], whole: &mut Answers) -> Vec<Clash> {
    let mut clashes = Vec::new();
    for (at, item) in pack.items.iter().enumerate() {
        let states: Vec<State<'_>> =
            given.iter().map(|answers| answers.state(item)).collect();
        if let Some(answer) = one(pack, item, &states) {
            // The answer is one that a department was allowed to give, or one of the pack.
            let _ = whole.set(pack, &item.slug, answer);
        }
        let said: Vec<Counted> =
            states.iter().map(|state| Counted::from(*state)).collect();
        if said.windows(2).any(|pair| pair.first() != pair.last()) {
            clashes.push(Clash { item: at, said });
        }
    }
    clashes
}

/// The company's answer to an item; `None` where it is still open.
fn one(pack: &Pack, item: &Item, states: &[State<'_>]) -> Option<Answer> {
    let chosen: Vec<Choice> = states
        .iter()
        .filter_map(
            |state| if let State::Chosen(choice) = state { Some(*choice) } else { None },
        )
        .collect();
    if chosen.contains(&Choice::Unknown) {
        return Some(Answer::Chosen(Choice::Unknown));
    }
    if !states.iter().all(|state| state.is_answered()) {
        return None;
    }
    let lowest = chosen.iter().copied().max_by_key(|choice| pack.rank(*choice));
    let Some(lowest) = lowest else { return not_applicable(item, states) };
    let same = chosen.iter().all(|choice| *choice == lowest);
    let partly = pack.rank(Choice::Partly).map(|_| Choice::Partly);
    Some(Answer::Chosen(if same { lowest } else { partly.unwrap_or(lowest) }))
}

/// 該当なし everywhere, with every reason once.
fn not_applicable(item: &Item, states: &[State<'_>]) -> Option<Answer> {
    let mut reasons: Vec<&str> = Vec::new();
    for state in states {
        if let State::NotApplicable(reason) = state
            && !reasons.contains(reason)
        {
            reasons.push(reason);
        }
    }
    item.may_not_apply.then(|| Answer::NotApplicable { reason: reasons.join(" / ") })
}
