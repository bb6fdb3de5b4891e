//! What is left for each star, with the ways to it.

use super::place::{readiness, started, state};
use crate::{
    content::ladder::Rung,
    domain::{ladder::Judged, readiness::ReadyState, report::Report},
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{heading::heading, marks, nav::to, source_line::link},
        screen::Screen,
        screens::result::missing::steps,
    },
};

/// One card for each rung.
pub(super) fn left(cx: &Cx, report: &Report) -> El {
    let rungs = cx.session.shelf.ladder().rungs.iter();
    let cards = rungs.map(|rung| card(cx, report, rung));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.later.stars.left))
        .child(el("div.h-stars__cards").children(cards))
}

fn card(cx: &Cx, report: &Report, rung: &Rung) -> El {
    let state = state(cx, report, rung);
    let body = match rung.judged {
        Judged::Gates => gates(cx, report, rung, state),
        Judged::Requirements => Some(checked_by_others(cx, &requirements(cx))),
        Judged::Checklist => Some(checked_by_others(cx, checklist(cx, state))),
        Judged::Nothing => Some(el("p").text(cx.later.stars.nothing)),
    };
    let official = el("p.h-note").child(link(&rung.link.url, cx.say(&rung.link.title)));
    el("div.h-stars__card")
        .child(heading(cx, 2, "h-section__subtitle", cx.say(&rung.title)))
        .child(marks::ready(state, (cx.result.state)(state)))
        .maybe(body)
        .child(official)
}

/// A star that the company declares by itself: its open gates, or the way to declare it.
fn gates(cx: &Cx, report: &Report, rung: &Rung, state: ReadyState) -> Option<El> {
    if state == ReadyState::Ready {
        let words = &cx.later.stars;
        return Some(way(cx, words.ready, words.to_declare, Screen::Declare));
    }
    let mut levels = cx.catalog().levels().iter();
    let level = levels.find(|loaded| Some(loaded.level.level) == rung.star)?;
    Some(steps(cx, level, readiness(report, rung)?))
}

fn checked_by_others(cx: &Cx, said: &str) -> El {
    way(cx, said, cx.later.stars.to_scs, Screen::Scs)
}

fn requirements(cx: &Cx) -> String {
    let words = &cx.later.stars;
    match started(cx) {
        Some((started, of)) => (words.started)(started, of),
        None => words.started_unknown.to_owned(),
    }
}

fn checklist(cx: &Cx, state: ReadyState) -> &'static str {
    let words = &cx.later.stars;
    if state == ReadyState::Partial { words.checklist_begun } else { words.checklist }
}

fn way(cx: &Cx, said: &str, label: &str, screen: Screen) -> El {
    let go = button("h-button h-button--small", label, to(cx, screen));
    el("div.h-piece").child(el("p").text(said)).child(el("div.h-row").child(go))
}
