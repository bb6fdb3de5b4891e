//! ★3 and ★4: how far the company is with each requirement, the checklists, and what they have
//! open. Counts and guides, never a verdict.

mod area;
mod criterion;
mod form;
mod gaps;
mod gaps_table;
mod lists;
mod map;
mod requirement;

pub(crate) use {gaps::GapsScreen, map::ScsScreen, requirement::RequirementScreen};
