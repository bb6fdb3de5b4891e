//! Everything that can be taken away: files, the code, a link.

mod code;
mod files;
mod link;
mod paper;
mod support;

use crate::ui::{
    cx::Cx,
    el::{El, el},
    kiosk::{or, private},
    parts::{
        heading::{heading, screen_heading},
        names::names,
        nav::quiet,
    },
    screen::Screen,
    screens::share::offer,
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
        .child(screen_heading(cx, or(cx, words.title, cx.later.kiosk.keep)))
        .child(el("p.h-lead").text(or(cx, words.lead, cx.later.kiosk.take_away)))
        .maybe(names(cx, &wanted))
        .maybe(private(cx, files::files(cx, &wanted)))
        .child(paper::papers(cx, &wanted))
        .child(code::code(cx))
        .maybe(private(cx, link::link(cx)))
        .maybe(offer(cx))
        .child(load)
        .child(proof)
}
