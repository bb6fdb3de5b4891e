//! Which of the screens after the questions is shown.

use super::{
    compare, declare, kiosk, load, merge, plan, policy, proof, scs, share, stars,
    what_if,
};
use crate::ui::{
    cx::Cx,
    el::{El, el},
    screen::Screen,
};

/// The screen; `None` where there is none.
pub(crate) fn later(cx: &Cx, now: Screen) -> Option<El> {
    match now {
        Screen::Stars => Some(stars::stars(cx)),
        // Both pieces of each place, until they are one.
        Screen::Tasks => {
            Some(el("div").child(plan::plan(cx)).child(what_if::what_if(cx)))
        }
        Screen::Declare => {
            Some(el("div").child(declare::declare(cx)).child(policy::policy(cx)))
        }
        Screen::Scs => Some(scs::scs(cx)),
        Screen::Requirement(at) => scs::requirement(cx, at),
        Screen::Gaps => Some(scs::gaps(cx)),
        Screen::Load => Some(load::load(cx)),
        Screen::Compare => Some(compare::compare(cx)),
        Screen::Merge => Some(merge::merge(cx)),
        Screen::Share => Some(share::share(cx)),
        Screen::Kiosk => Some(kiosk::attract(cx)),
        Screen::Organiser => Some(kiosk::organiser(cx)),
        Screen::Proof => Some(proof::proof(cx)),
        // A component of its own: see `whole`.
        Screen::Result
        | Screen::Start
        | Screen::Principles
        | Screen::Question(_)
        | Screen::List
        | Screen::Review
        | Screen::More
        | Screen::Keep => None,
    }
}
