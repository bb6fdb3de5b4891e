//! A request that must be stopped.

use crate::ui::{
    cx::Cx,
    effects::promise::when_done,
    el::{El, button, el},
    parts::{heading::heading, said::Said},
};

/// The button that tries it. Nothing else ever makes a request once the page is open.
pub(super) fn trial(cx: &Cx) -> El {
    let (words, said) = (&cx.later.proof, Said::new());
    let line = said.line();
    let try_it = cx.act(move |cx| {
        let (cx, said) = (cx.clone(), said.clone());
        when_done(&(cx.session.proof.probe)(), move |outcome| {
            let words = &cx.later.proof;
            let told = match outcome.as_deref() {
                Some("blocked") => words.blocked,
                Some(_) => words.open,
                None => words.unknown,
            };
            said.say(&cx, told.to_owned());
        });
    });
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.trial))
        .child(el("p").text(words.trial_about))
        .child(el("div.h-row").child(button(
            "h-button h-button--primary",
            words.try_it,
            try_it,
        )))
        .child(line)
}
