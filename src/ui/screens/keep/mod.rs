//! Everything that can be taken away: files, the code, a link.

mod code;
mod files;
mod link;
mod paper;
mod support;

use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::{
        heading::{heading, screen_heading},
        names::names,
        nav::quiet,
    },
    screen::Screen,
    var::Var,
};

/// The screen.
pub(crate) fn keep(cx: &Cx) -> El {
    let words = &cx.later.keep;
    let load = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.load))
        .child(el("p").text(words.load_about))
        .child(el("div.h-row h-row--quiet").child(quiet(cx, words.load, Screen::Load)));
    let proof = quiet(cx, cx.later.proof.title, Screen::Proof);
    let proof = el("div.h-row h-row--quiet").child(proof);
    let wanted = Var::new(false);
    el("div.h-screen")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .maybe(names(cx, &wanted))
        .child(files::files(cx, &wanted))
        .child(paper::papers(cx, &wanted))
        .child(code::code(cx))
        .child(link::link(cx))
        .child(load)
        .child(proof)
}
