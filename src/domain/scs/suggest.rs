//! What the answers to the self-diagnosis suggest for a criterion. The visitor takes it
//! over or not; it is never counted by itself.
//!
//! The rule is careful, because a question asks for less than the criteria of the
//! requirement that it starts (no document, no yearly review, no figures):
//!
//! - Only criteria of ★3 have a suggestion, and only from related questions that make a
//!   start on their requirement ([`Strength::is_start`](super::Strength::is_start)). A
//!   question that merely touches it says nothing of the criterion.
//! - All of these questions must agree. 実施している or 一部実施している suggest 一部実施している,
//!   never more; 実施していない suggests 実施していない.
//! - Questions that are not the official ones suggest nothing.
//! - One of them unanswered, わからない or 該当なし, or some yes and some no: nothing.

use super::{By, Scheme, Star};
use crate::domain::{
    answers::State,
    assessment::{Assessment, Packs},
    choice::Choice,
};

/// A choice that the visitor may want to take over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The choice: 一部実施している or 実施していない.
    pub choice: Choice,
    /// The questions it comes from, by position in the self-diagnosis.
    pub by: Vec<usize>,
}

/// What the answers suggest for the criterion at that position, if anything.
#[must_use]
pub fn suggestion(
    scheme: &Scheme,
    criterion: usize,
    packs: Packs<'_>,
    a: &Assessment,
) -> Option<Suggestion> {
    let rule = scheme.criteria.get(criterion)?;
    if rule.star > Star::Three || !a.asks_diagnosis() || !packs.diagnosis.official {
        return None;
    }
    let section = scheme.pack.items.get(criterion)?.section;
    let mut found: Option<Suggestion> = None;
    for start in &scheme.requirements.get(section)?.starts {
        let By::Diagnosis(slug) = &start.by else { continue };
        if !start.strength.is_start() || !rule.related.contains(slug) {
            continue;
        }
        let questions = &packs.diagnosis.items;
        let at = questions.iter().position(|item| item.slug == *slug)?;
        let choice = match a.diagnosis.state(questions.get(at)?) {
            State::Chosen(Choice::Done | Choice::Partly) => Choice::Partly,
            State::Chosen(Choice::NotDone) => Choice::NotDone,
            State::Chosen(_)
            | State::NotApplicable(_)
            | State::ReasonMissing
            | State::Unanswered => return None,
        };
        let so_far = found.get_or_insert(Suggestion { choice, by: Vec::new() });
        if so_far.choice != choice {
            return None;
        }
        so_far.by.push(at);
    }
    found
}
