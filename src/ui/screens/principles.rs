//! The principles, all on one page.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    own::own,
    parts::{
        choice_group::{Place, choice_group},
        heading::screen_heading,
        nav::{form, nav, to},
    },
    screen::Screen,
    session::Part,
    var::Var,
};

/// The screen of the principles.
pub(crate) fn principles(cx: &Cx) -> El {
    let loaded = cx.loaded(Part::Principles);
    let faulty = Var::new(false);
    let groups = (0..loaded.pack.items.len())
        .filter_map(|at| choice_group(cx, Part::Principles, at, Place::Listed, &faulty));
    let next = if cx.asks_diagnosis() { Screen::Question(0) } else { Screen::Review };
    // Only the official principles lead to a star.
    let lead = || el("p.h-lead").text(cx.ui.ask.principles_lead);
    form(to(cx, next))
        .class("h-screen h-screen--wide")
        .child(screen_heading(cx, cx.say(&loaded.title)))
        .maybe(loaded.pack.official.then(lead))
        .maybe(own(cx, &[Part::Principles]))
        .children(groups)
        .child(nav(cx, Screen::Start))
}
