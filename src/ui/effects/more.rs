//! The screens after the questions belong to the whole program, which is loaded apart.

#[cfg(not(feature = "whole"))]
use crate::content::lang::Lang;
use crate::ui::session::Session;
#[cfg(not(feature = "whole"))]
use gloo::timers::callback::Timeout;
#[cfg(not(feature = "whole"))]
use leptos::prelude::*;

/// Has the whole program take over whenever something is wanted that only it has, a later
/// screen or やさしい日本語, and says so when the visitor does not want it any more. `kept`
/// says that the first screen is the one the tab kept.
#[cfg(not(feature = "whole"))]
pub(crate) fn use_more(session: &Session, kept: bool) {
    let (screen, lang) = (session.answering.screen(), session.answering.lang());
    let session = session.clone();
    Effect::new(move |asked: Option<bool>| {
        let (screen, is_kept) = (screen.get(), kept && asked.is_none());
        let only_there = screen.is_later() || lang.get() == Lang::JaEasy;
        let wanted = !session.more_failed.get() && only_there;
        if asked.unwrap_or_default() || wanted {
            let place =
                wanted.then(|| if is_kept { String::new() } else { screen.name() });
            let more = session.more.clone();
            // Only after this round of effects is everything kept.
            Timeout::new(0, move || more(place.as_deref())).forget();
        }
        wanted
    });
}

/// The whole program has every screen.
#[cfg(feature = "whole")]
pub(crate) fn use_more(_: &Session, _: bool) {}
