//! The screens after the questions, as a row of buttons.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    kiosk::or,
    parts::nav::to,
    screen::Screen,
};

/// The row. The present screen is marked.
pub(crate) fn tabs(cx: &Cx, now: Screen) -> El {
    let words = &cx.later.tabs;
    let tabs = [
        (Screen::Review, words.answers),
        (Screen::Result, words.result),
        (Screen::Stars, words.stars),
        (Screen::Plan, words.plan),
        (Screen::Policy, words.policy),
        (Screen::Declare, words.declare),
        (Screen::Scs, words.scs),
        (Screen::Keep, or(cx, words.keep, cx.later.kiosk.keep)),
        (Screen::Compare, words.compare),
    ];
    let mut list = el("ol.h-steps__list h-steps__list--tabs");
    for (screen, label) in tabs {
        if !cx.session.wishes.has(screen) {
            continue;
        }
        let mut tab = button("h-steps__button", label, to(cx, screen));
        if screen == tab_of(now) {
            tab = tab.attr("aria-current", "page");
        }
        list = list.child(el("li.h-steps__step").child(tab));
    }
    el("nav.h-steps").attr("aria-label", words.title).child(list)
}

/// The tab that a screen belongs to.
fn tab_of(screen: Screen) -> Screen {
    match screen {
        Screen::WhatIf => Screen::Plan,
        Screen::Requirement(_) | Screen::Gaps => Screen::Scs,
        Screen::Load | Screen::Share | Screen::Proof => Screen::Keep,
        Screen::Merge => Screen::Compare,
        other => other,
    }
}
