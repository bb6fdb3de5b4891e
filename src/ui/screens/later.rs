//! Which of the screens after the questions is shown.

use super::{declare, keep, kiosk, plan, policy, result, scs, stars, what_if};
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
        Screen::Stars => Some(stars::stars(cx)),
        Screen::WhatIf => Some(what_if::what_if(cx)),
        Screen::Plan => Some(plan::plan(cx)),
        Screen::Policy => Some(policy::policy(cx)),
        Screen::Declare => Some(declare::declare(cx)),
        Screen::Scs => Some(scs::scs(cx)),
        Screen::Requirement(at) => scs::requirement(cx, at),
        Screen::Gaps => Some(scs::gaps(cx)),
        Screen::Keep => Some(keep::keep(cx)),
        Screen::Kiosk => Some(kiosk::attract(cx)),
        Screen::Organiser => Some(kiosk::organiser(cx)),
        Screen::Start
        | Screen::Principles
        | Screen::Question(_)
        | Screen::List
        | Screen::Review
        | Screen::Load
        | Screen::Compare
        | Screen::Merge
        | Screen::Share
        | Screen::Proof => None,
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
