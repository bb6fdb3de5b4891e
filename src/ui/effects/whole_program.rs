//! The screens after the questions belong to the whole program, which is loaded apart.

use crate::{
    app::notice::Notice,
    content::lang::Lang,
    ui::{widget::Widget, words::wait::wait_text},
};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::rc::Rc;

/// Has the whole program take over at the screen of that name; with an empty one, at what the tab
/// kept, and with none not any more.
pub(crate) type LoadWholeProgram = Rc<dyn Fn(Option<&str>)>;

/// Whether the whole program could not be loaded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WholeProgram {
    pub(crate) failed: RwSignal<bool>,
}

/// Has the whole program take over whenever something is wanted that only it has, a later
/// screen or やさしい日本語, and says so when the visitor does not want it any more. `kept`
/// says that the first screen is the one the tab kept.
pub(crate) fn use_whole_program(
    widget: &Widget,
    load: LoadWholeProgram,
    kept: bool,
) -> WholeProgram {
    let (screen, lang) = (widget.answering.screen(), widget.answering.lang());
    let failed = RwSignal::new(false);
    Effect::new(move |asked: Option<bool>| {
        let (screen, is_kept) = (screen.get(), kept && asked.is_none());
        let only_there = screen.is_later() || lang.get() == Lang::JaEasy;
        let wanted = !failed.get() && only_there;
        if asked.unwrap_or_default() || wanted {
            let place =
                wanted.then(|| if is_kept { String::new() } else { screen.name() });
            let load = load.clone();
            // Only after this round of effects is everything kept.
            Timeout::new(0, move || load(place.as_deref())).forget();
        }
        wanted
    });
    WholeProgram { failed }
}

impl WholeProgram {
    /// Goes on without it. A later screen waits and says so; what was wanted in plain Japanese
    /// stays in Japanese.
    pub(crate) fn fail(self, widget: &Widget) {
        self.failed.set(true);
        let answering = widget.answering;
        if !answering.screen().get_untracked().is_later() {
            answering.lang().set(Lang::Ja);
            let said = |lang| wait_text(lang).no_plain_japanese.to_owned();
            answering.say(Some(Notice::new(said)));
            self.failed.set(false);
        }
    }
}
