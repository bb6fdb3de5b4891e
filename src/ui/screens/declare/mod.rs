//! How a star is declared: the steps, a sheet to fill in, what may be said afterwards, and
//! the subsidies that ask for a star.

mod facts;
mod sheet;
mod subsidies;
mod wording;

use crate::{
    domain::readiness::ReadyState,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::screen_heading, nav::ways, stars::standing},
        screen::Screen,
    },
};

/// The screen.
pub(crate) fn declare(cx: &Cx) -> El {
    let words = &cx.later.declare;
    el("div.h-screen h-screen--wide")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(place(cx))
        .child(facts::steps(cx))
        .child(sheet::draw(cx))
        .child(wording::rules(cx))
        .child(wording::limits(cx))
        .child(subsidies::subsidies(cx))
        .child(facts::old(cx))
        .child(facts::links(cx))
}

/// Which star can be declared now, and the way on where none can.
fn place(cx: &Cx) -> El {
    let report = cx.session.report.read();
    let ready = report.stars.iter().any(|star| star.state == ReadyState::Ready);
    let way = || ways(cx, &[(cx.later.declare.not_ready, Screen::WhatIf)]);
    let panel = el("div.h-panel").child(el("p").text(standing(cx, &report)));
    if ready { panel } else { panel.maybe(way()) }
}
