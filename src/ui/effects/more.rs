//! The screens after the questions belong to the whole program, which is loaded apart.

use crate::ui::session::Session;
#[cfg(not(feature = "whole"))]
use crate::{
    content::lang::Lang,
    ui::var::{Changed, follow},
};
#[cfg(not(feature = "whole"))]
use gloo::timers::callback::Timeout;
#[cfg(not(feature = "whole"))]
use leptos::prelude::GetUntracked;
#[cfg(not(feature = "whole"))]
use std::cell::Cell;

/// Has the whole program take over whenever something is wanted that only it has, a later
/// screen or やさしい日本語, and says so when the visitor does not want it any more. `kept`
/// says that the first screen is the one the tab kept.
#[cfg(not(feature = "whole"))]
pub(crate) fn use_more(session: &Session, kept: bool) {
    let (first, asked) = (Cell::new(kept), Cell::new(false));
    let failed = Changed::of(session.more_failed);
    let on = [session.screen.changed(), session.lang.changed(), &failed];
    let session = session.clone();
    let act = move || {
        let (screen, first) = (session.screen.get(), first.replace(false));
        let only_there = screen.is_later() || session.lang.get() == Lang::JaEasy;
        let wanted = only_there && !session.more_failed.get_untracked();
        if asked.replace(wanted) || wanted {
            let place = wanted.then(|| if first { String::new() } else { screen.name() });
            let more = session.more.clone();
            // Only after this round of effects is everything kept.
            Timeout::new(0, move || more(place.as_deref())).forget();
        }
    };
    follow(&on, Box::new(act));
}

/// The whole program has every screen.
#[cfg(feature = "whole")]
pub(crate) fn use_more(_: &Session, _: bool) {}
