//! The plan as lines: what is to be done and what is to be asked, each with its day.

use crate::domain::{
    date::Date,
    pack::Pack,
    plan::{Entry, Plan, Term, tasks},
    report::Report,
};

/// A line of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The item, by position in the pack that advice is drawn from.
    pub item: usize,
    /// When.
    pub term: Term,
    /// The day: the one the visitor chose, else the last one of the term.
    pub due: Date,
    /// What the visitor decided.
    pub entry: Entry,
    /// Whom to ask, by position among the people that the pack names; `None` where
    /// something is to be done.
    pub who: Option<usize>,
}

/// What is to be done, the next term first, then what is to be asked, by person. The pack is
/// the one that advice is drawn from.
#[must_use]
pub fn steps(pack: &Pack, report: &Report, plan: &Plan) -> Vec<Step> {
    let mut lines = Vec::new();
    for task in tasks(pack, &report.actions) {
        lines.push((task.item, task.term, None));
    }
    for ask in &report.ask {
        for item in &ask.items {
            lines.push((*item, Term::Week, Some(ask.who)));
        }
    }
    let mut steps = Vec::new();
    for (at, term, who) in lines {
        let Some(item) = pack.items.get(at) else { continue };
        let entry = plan.get(&item.slug);
        let due = entry.due.unwrap_or_else(|| term.end(report.taken_on));
        steps.push(Step { item: at, term, due, entry, who });
    }
    steps
}
