//! The draft of a basic policy: which clauses it has, and which of them say that
//! something is done already.
//!
//! A company that publishes a policy is held to it. So a clause is stated as done only
//! while the answers back all of it; everything else is stated as what one will do.

use super::{
    advice::{self, FIRST_ACTIONS},
    answers::State,
    assessment::{Assessment, Packs},
    choice::Choice,
    form,
    pack::Slug,
    texts::Texts,
};

/// A clause that a policy can have. The words stand in the `policy` pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseRule {
    /// Stable name.
    pub slug: Slug,
    /// Whether the visitor chooses it; the others always stand.
    pub optional: bool,
    /// Whether it lists what to work on first. Without anything to list it is left out.
    pub focus: bool,
    /// Items of the self-diagnosis that must all be answered 実施している for the clause to
    /// be stated as done. Where there is none, nothing can back it.
    pub backed_by: Vec<Slug>,
}

/// How a clause is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// We do it: backed by the answers.
    Done,
    /// We will do it.
    Intend,
}

/// A policy without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The clauses that stand, by position among the rules, in order.
    pub clauses: Vec<(usize, Stance)>,
    /// What to work on first, by position in the self-diagnosis; none where it was not
    /// asked. Only a clause that is made for it shows it.
    pub focus: Vec<usize>,
}

/// Draws the policy from the rules, the clauses chosen in the form, and the answers.
#[must_use]
pub fn draft(
    rules: &[ClauseRule],
    form: &Texts,
    packs: Packs<'_>,
    a: &Assessment,
) -> Draft {
    let focus = focus(packs, a);
    let mut clauses = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let chosen = !rule.optional || form::is_chosen(form, rule.slug.as_str());
        if chosen && !(rule.focus && focus.is_empty()) {
            clauses.push((at, stance(rule, packs, a)));
        }
    }
    Draft { clauses, focus }
}

/// How the clause may be stated, by the answers alone.
#[must_use]
pub fn stance(rule: &ClauseRule, packs: Packs<'_>, a: &Assessment) -> Stance {
    let is_done = |slug: &Slug| {
        let item = packs.diagnosis.item(slug);
        let state = item.map(|item| a.diagnosis.state(item));
        state == Some(State::Chosen(Choice::Done))
    };
    let backed = !rule.backed_by.is_empty() && rule.backed_by.iter().all(is_done);
    let asked = a.asks_diagnosis() && packs.diagnosis.official;
    if asked && backed { Stance::Done } else { Stance::Intend }
}

fn focus(packs: Packs<'_>, a: &Assessment) -> Vec<usize> {
    if !a.asks_diagnosis() {
        return Vec::new();
    }
    let actions = advice::actions(packs.diagnosis, &a.diagnosis);
    actions.iter().take(FIRST_ACTIONS).map(|action| action.item).collect()
}
