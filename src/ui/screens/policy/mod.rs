//! The basic policy: a form, the draft that follows from it, and what to do with that.

mod act;
mod draft;
mod form;
mod publish;

pub(crate) use publish::url_fault;

use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::heading::screen_heading,
};

/// The screen.
pub(crate) fn policy(cx: &Cx) -> El {
    let words = &cx.later.policy;
    el("div.h-screen h-screen--wide")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(form::form(cx))
        .child(draft::draft(cx))
        .child(act::act(cx))
        .child(publish::publish(cx))
        .child(draft::sources(cx))
}
