//! What would be so if a few things were different. Every answer comes from the same
//! functions as the result itself, run over a changed copy.

use super::{
    advice,
    answers::{Answer, Answers},
    assessment::{Assessment, Goal, Packs},
    choice::Choice,
    pack::{Pack, Slug},
    readiness::{Gate, Level, gating, is_pledged},
    score::score,
};

/// One thing that would be different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The self-diagnosis is asked.
    Ask,
    /// A principle is pledged.
    Pledge(Slug),
    /// An item of the self-diagnosis has an answer; which one does not matter.
    Answer(Slug),
    /// An item of the self-diagnosis is answered best.
    Improve(Slug),
    /// A gate that the visitor opens by saying so.
    Open(Gate),
}

/// The smallest set of changes that makes a star ready: each of them is needed, and
/// together they are enough. Empty where it is ready.
#[must_use]
pub fn changes_to(level: &Level, packs: Packs<'_>, a: &Assessment) -> Vec<Change> {
    let mut changes = Vec::new();
    for gate in &level.gates {
        match gate {
            Gate::PrinciplesPledged => {
                for item in gating(packs.principles) {
                    if !is_pledged(a.principles.state(item)) {
                        changes.push(Change::Pledge(item.slug.clone()));
                    }
                }
            }
            Gate::DiagnosisComplete => {
                changes.extend((!a.asks_diagnosis()).then_some(Change::Ask));
                for item in &packs.diagnosis.items {
                    if !a.diagnosis.state(item).is_answered() {
                        changes.push(Change::Answer(item.slug.clone()));
                    }
                }
            }
            Gate::PolicyDecided if a.policy.decided => {}
            Gate::PolicyPublished if a.policy.published => {}
            Gate::PolicyDecided | Gate::PolicyPublished => {
                changes.push(Change::Open(*gate));
            }
        }
    }
    changes
}

/// The assessment as it would be with the changes. One that names an item which the packs
/// lack changes nothing.
#[must_use]
pub fn with(packs: Packs<'_>, a: &Assessment, changes: &[Change]) -> Assessment {
    let mut tried = a.clone();
    for change in changes {
        match change {
            Change::Ask => tried.goal = Goal::Star2,
            Change::Pledge(item) => {
                let pledge = Answer::Chosen(Choice::WillDo);
                let _ = tried.principles.set(packs.principles, item, pledge);
            }
            Change::Answer(item) => {
                let any = Answer::Chosen(Choice::Unknown);
                let _ = tried.diagnosis.set(packs.diagnosis, item, any);
            }
            Change::Improve(item) => improve(packs.diagnosis, &mut tried.diagnosis, item),
            Change::Open(Gate::PolicyDecided) => tried.policy.decided = true,
            Change::Open(Gate::PolicyPublished) => tried.policy.published = true,
            Change::Open(Gate::PrinciplesPledged | Gate::DiagnosisComplete) => {}
        }
    }
    tried
}

fn improve(pack: &Pack, answers: &mut Answers, item: &Slug) {
    if let Some(best) = pack.choices.first() {
        let _ = answers.set(pack, item, Answer::Chosen(*best));
    }
}

/// What one answer would add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gain {
    /// The item, by position in the pack.
    pub item: usize,
    /// Points more, if the item were answered best and nothing else changed.
    pub points: i32,
}

/// What each answer that is not the best one would add, the largest gain first, then as
/// advised, then in official order. Unanswered items are in it too.
#[must_use]
pub fn gains(pack: &Pack, answers: &Answers, strict: bool) -> Vec<Gain> {
    let total = |answers: &Answers| score(pack, answers, strict).map(|s| s.total.points);
    let now = total(answers).unwrap_or_default();
    let mut gains = Vec::new();
    for (at, item) in pack.items.iter().enumerate() {
        let mut tried = answers.clone();
        improve(pack, &mut tried, &item.slug);
        let points = total(&tried).unwrap_or_default() - now;
        if points > 0 {
            gains.push(Gain { item: at, points });
        }
    }
    let advised = advice::actions(pack, answers);
    let rank = |gain: &Gain| {
        let action = advised.iter().find(|action| action.item == gain.item);
        action.map_or(usize::MAX, |action| action.rank)
    };
    gains.sort_by_key(|gain| (-gain.points, rank(gain), gain.item));
    gains
}

/// The fewest items to improve until the total falls into a better band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The band that would be reached, by position in the pack.
    pub band: usize,
    /// The total then.
    pub points: i32,
    /// The items, by position in the pack.
    pub items: Vec<usize>,
}

/// The shortest way into the next better band; `None` in the best one and while answers are
/// missing, because then there is no band yet.
///
/// Points simply add up, so taking the largest gains first takes the fewest items.
#[must_use]
pub fn next_band(pack: &Pack, answers: &Answers, strict: bool) -> Option<Step> {
    let now = score(pack, answers, strict)?;
    let scoring = pack.scoring.as_ref()?;
    let band = now.band?.checked_sub(1)?;
    let from = scoring.bands.get(band)?.from?;
    let (mut points, mut items) = (now.total.points, Vec::new());
    for gain in gains(pack, answers, strict) {
        if points >= from {
            break;
        }
        points += gain.points;
        items.push(gain.item);
    }
    (points >= from).then_some(Step { band: scoring.band(points)?, points, items })
}
