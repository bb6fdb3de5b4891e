//! Which of the screens after the questions is shown.

use super::{
    compare, declare, keep, kiosk, load, merge, plan, policy, proof, result, share,
    what_if,
};
use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::tabs::tabs,
    screen::Screen,
};

/// The screen; `None` where there is none.
pub(crate) fn later(cx: &Cx, now: Screen) -> Option<El> {
    match now {
        Screen::Result => Some(result::result(cx)),
        Screen::WhatIf => Some(what_if::what_if(cx)),
        Screen::Plan => Some(plan::plan(cx)),
        Screen::Policy => Some(policy::policy(cx)),
        Screen::Declare => Some(declare::declare(cx)),
        Screen::Keep => Some(keep::keep(cx)),
        Screen::Load => Some(load::load(cx)),
        Screen::Compare => Some(compare::compare(cx)),
        Screen::Merge => Some(merge::merge(cx)),
        Screen::Share => Some(share::share(cx)),
        Screen::Kiosk => Some(kiosk::attract(cx)),
        Screen::Organiser => Some(kiosk::organiser(cx)),
        Screen::Proof => Some(proof::proof(cx)),
        Screen::Start
        | Screen::Principles
        | Screen::Question(_)
        | Screen::List
        | Screen::Review
        | Screen::Stars
        | Screen::Scs
        | Screen::Requirement(_)
        | Screen::Gaps => None,
    }
}

/// The way from screen to screen. Before and beside the check there is none.
pub(crate) fn way(cx: &Cx, now: Screen) -> El {
    if matches!(now, Screen::Kiosk | Screen::Organiser) {
        el("div")
    } else {
        tabs(cx, now)
    }
}
