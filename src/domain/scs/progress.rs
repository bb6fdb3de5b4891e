//! What the visitor answered to the criteria: how many stand how, and what is left. These
//! are counts, never a verdict: whether a star is reached is for others to say.

use super::{Group, Scheme, Star};
use crate::domain::{
    answers::{Answers, State},
    choice::Choice,
};

/// How many criteria stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// 実施している
    pub done: usize,
    /// 一部実施している
    pub partly: usize,
    /// 実施していない
    pub not_done: usize,
    /// わからない
    pub unknown: usize,
    /// 未回答
    pub unanswered: usize,
}

impl Standing {
    /// Criteria asked.
    #[must_use]
    pub fn of(&self) -> usize {
        self.answered() + self.unanswered
    }

    /// Criteria answered, わからない included.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.done + self.partly + self.not_done + self.unknown
    }

    fn add(&mut self, state: State<'_>) {
        let count = match state {
            State::Chosen(Choice::Done) => &mut self.done,
            State::Chosen(Choice::Partly) => &mut self.partly,
            State::Chosen(Choice::NotDone) => &mut self.not_done,
            State::Chosen(Choice::Unknown) => &mut self.unknown,
            // The pack offers nothing of the rest.
            State::Chosen(Choice::Doing | Choice::WillDo | Choice::NotYet)
            | State::NotApplicable(_)
            | State::ReasonMissing
            | State::Unanswered => &mut self.unanswered,
        };
        *count += 1;
    }
}

/// How the criteria of a star stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// All together.
    pub total: Standing,
    /// Per area, in official order.
    pub areas: Vec<Standing>,
    /// Per requirement, in official order; all zero where the star does not ask for it.
    pub requirements: Vec<Standing>,
}

/// How the criteria that a star asks for stand.
#[must_use]
pub fn progress(scheme: &Scheme, answers: &Answers, star: Star) -> Progress {
    let mut total = Standing::default();
    let mut areas = vec![total; scheme.areas.len()];
    let mut requirements = vec![total; scheme.requirements.len()];
    for (item, criterion) in scheme.pack.items.iter().zip(&scheme.criteria) {
        if criterion.star > star {
            continue;
        }
        let state = answers.state(item);
        total.add(state);
        if let Some(standing) = requirements.get_mut(item.section) {
            standing.add(state);
        }
        let requirement = scheme.requirements.get(item.section);
        if let Some(standing) = requirement.and_then(|r| areas.get_mut(r.area)) {
            standing.add(state);
        }
    }
    Progress { total, areas, requirements }
}

impl Progress {
    /// The requirement at which the checklist goes on: the first with a criterion that is not
    /// answered, by position; `None` where all are.
    #[must_use]
    pub fn next_open(&self) -> Option<usize> {
        self.requirements.iter().position(|standing| standing.unanswered > 0)
    }
}

/// Whether a criterion is not answered 実施している.
#[must_use]
pub fn is_gap(scheme: &Scheme, answers: &Answers, criterion: usize) -> bool {
    let state = scheme.pack.items.get(criterion).map(|item| answers.state(item));
    state != Some(State::Chosen(Choice::Done))
}

/// Every criterion of a star by position: first those that are not answered 実施している, then the
/// others, each in official order.
#[must_use]
pub fn gaps_first(scheme: &Scheme, answers: &Answers, star: Star) -> Vec<usize> {
    let asked = scheme.criteria.iter().enumerate();
    let asked = asked.filter(|(_, criterion)| criterion.star <= star);
    let (mut gaps, done): (Vec<_>, Vec<_>) =
        asked.map(|(at, _)| at).partition(|at| is_gap(scheme, answers, *at));
    gaps.extend(done);
    gaps
}

/// The criteria of a star that are not answered 実施している, by requirement.
#[must_use]
pub fn gaps(scheme: &Scheme, answers: &Answers, star: Star) -> Vec<Group> {
    scheme.groups(|at, criterion| criterion.star <= star && is_gap(scheme, answers, at))
}
