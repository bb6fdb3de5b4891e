//! ★3 and ★4: how far the answers reach, the checklists, and what they have open. Counts
//! and guides, never a verdict.

mod area;
mod criterion;
mod gaps;
mod lists;
mod map;
mod requirement;

use crate::{
    content::scs::LoadedScs,
    domain::scs::{Scheme, Star, progress::progress},
    ui::{cx::Cx, screen::Screen},
};
pub(crate) use area::axes;
pub(crate) use {gaps::gaps, map::scs, requirement::requirement};

/// The pack of the scheme.
fn pack(cx: &Cx) -> &LoadedScs {
    cx.session.shelf.scs()
}

/// The id and the name of a requirement, as one calls it in a list.
pub(crate) fn name(cx: &Cx, requirement: usize) -> String {
    let loaded = pack(cx);
    let id = loaded.scheme.pack.sections.get(requirement);
    let id = id.map_or("", |section| section.slug.as_str());
    format!("{id} {}", loaded.requirements.get(requirement).map_or("", |t| cx.say(t)))
}

/// Where the checklist of a star goes on: its first requirement with something unanswered,
/// else what is open.
fn next_open(cx: &Cx, star: Star) -> Screen {
    let scheme: &Scheme = &pack(cx).scheme;
    let standings = progress(scheme, &cx.session.book.read().criteria, star).requirements;
    let at = standings.iter().position(|standing| standing.unanswered > 0);
    at.map_or(Screen::Gaps, Screen::Requirement)
}
