//! The ways on from the result.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    parts::{heading::heading, nav::to},
    screen::Screen,
};

/// A list of ways, each with what is found there; nothing where the page has none of them.
pub(super) fn next(cx: &Cx) -> Option<El> {
    let (words, tabs) = (&cx.later.result, &cx.later.tabs);
    let mut list = None;
    for (screen, label, about) in [
        (Screen::Stars, tabs.stars, words.next_stars),
        (Screen::WhatIf, cx.later.tasks.tried.title, words.next_what_if),
        (Screen::Plan, tabs.plan, words.next_plan),
        (Screen::Policy, tabs.policy, words.next_policy),
        (Screen::Declare, cx.later.declare.title, words.next_declare),
        (Screen::Scs, cx.later.scs.title, words.next_scs),
    ] {
        if !cx.session.wishes.has(screen) {
            continue;
        }
        let way = button("h-button h-button--row", label, to(cx, screen));
        let about = el("p.h-note").text(about);
        let way = el("li.h-next__way").child(way).child(about);
        list = Some(list.unwrap_or_else(|| el("ul.h-next")).child(way));
    }
    let title = heading(cx, 1, "h-section__title", words.next);
    Some(el("section.h-section").child(title).child(list?))
}
