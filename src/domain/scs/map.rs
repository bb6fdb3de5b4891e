//! How far the answers to the other packs reach into the requirements of ★3: a rough
//! guide to where a company has begun. It says nothing of whether a criterion is met.

use super::{By, Scheme, Star, Start};
use crate::domain::{
    answers::{Answers, State},
    assessment::{Assessment, Packs},
    choice::Choice,
    pack::{Pack, Slug},
};

/// How far the answers reach into a requirement, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// 未着手: nothing that was answered reaches into it.
    Untouched,
    /// 関連のみ: something done touches it, but makes no start on it.
    Related,
    /// 着手: something done makes a start on it.
    Started,
}

impl Reach {
    /// The name used in result files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Reach::Untouched => "untouched",
            Reach::Related => "related",
            Reach::Started => "started",
        }
    }
}

/// How far the answers reach into one requirement, and which of them do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The requirement, by position.
    pub requirement: usize,
    /// How far.
    pub reach: Reach,
    /// What led to it: the starts where there are any, else what touches it. Items are
    /// named by position in their pack.
    pub by: Vec<Start<usize>>,
}

/// Every requirement of ★3, in official order.
///
/// What counts is what is done at least in part: 実施している and 一部実施している, a principle
/// one is already working on, a policy that is decided. 該当なし is no work done. Where the
/// self-diagnosis is not asked, only the principles count. Questions that are not the
/// official ones reach nowhere, whatever their names.
#[must_use]
pub fn map(scheme: &Scheme, packs: Packs<'_>, a: &Assessment) -> Vec<Reached> {
    let mut map = Vec::new();
    for (at, requirement) in scheme.requirements.iter().enumerate() {
        if requirement.star > Star::Three {
            continue;
        }
        let mut by = Vec::new();
        for start in &requirement.starts {
            if let Some(by_) = counted(packs, a, &start.by) {
                by.push(Start { by: by_, strength: start.strength });
            }
        }
        let started = by.iter().any(|start| start.strength.is_start());
        by.retain(|start| start.strength.is_start() == started);
        let reach = match (started, by.is_empty()) {
            (true, _) => Reach::Started,
            (false, false) => Reach::Related,
            (false, true) => Reach::Untouched,
        };
        map.push(Reached { requirement: at, reach, by });
    }
    map
}

/// What a rule names, by position, if it is done at least in part.
fn counted(packs: Packs<'_>, a: &Assessment, by: &By<Slug>) -> Option<By<usize>> {
    match by {
        By::Diagnosis(item) if a.asks_diagnosis() => {
            is_done(packs.diagnosis, &a.diagnosis, item).map(By::Diagnosis)
        }
        By::Principle(item) => {
            is_done(packs.principles, &a.principles, item).map(By::Principle)
        }
        By::Policy if a.asks_diagnosis() && a.policy.decided => Some(By::Policy),
        By::Diagnosis(_) | By::Policy => None,
    }
}

/// Where the item stands in the pack, if it is done at least in part.
fn is_done(pack: &Pack, answers: &Answers, slug: &Slug) -> Option<usize> {
    let mut items = pack.items.iter().filter(|_| pack.official);
    let at = items.position(|item| item.slug == *slug)?;
    let done = [Choice::Done, Choice::Partly, Choice::Doing];
    match answers.state(pack.items.get(at)?) {
        State::Chosen(choice) if done.contains(&choice) => Some(at),
        State::Chosen(_)
        | State::NotApplicable(_)
        | State::ReasonMissing
        | State::Unanswered => None,
    }
}

/// How many requirements of an area are started, and of how many that ★3 asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Started.
    pub started: usize,
    /// Asked for; none where ★3 asks nothing of the area.
    pub of: usize,
}

/// The map counted by area, in official order.
#[must_use]
pub fn by_area(scheme: &Scheme, map: &[Reached]) -> Vec<Share> {
    let mut shares = vec![Share::default(); scheme.areas.len()];
    for reached in map {
        let rules = scheme.requirements.get(reached.requirement);
        if let Some(share) = rules.and_then(|rules| shares.get_mut(rules.area)) {
            share.of += 1;
            share.started += usize::from(reached.reach == Reach::Started);
        }
    }
    shares
}
