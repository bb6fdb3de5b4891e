//! Where the company stands, and what to do next.

mod areas;
mod arithmetic;
mod ask;
mod details;
mod first;
mod keep;
pub(crate) mod missing;
mod next;
mod points;

use crate::{
    domain::report::Report,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            heading::{heading, screen_heading},
            policy_ticks::policy_ticks,
            stars::{standing, star_path},
        },
    },
};

/// The result screen.
pub(crate) fn result(cx: &Cx) -> El {
    el("div.h-screen h-screen--result")
        .child(screen_heading(cx, cx.later.result.title))
        .child(follow(cx, |cx, report| Some(taken_on(cx, report))))
        .child(follow(cx, |cx, report| Some(stars(cx, report))))
        .child(follow(cx, points::points))
        .child(follow(cx, first::first))
        .child(follow(cx, ask::ask))
        .child(follow(cx, missing::missing))
        .maybe(policy_ticks(cx, cx.later.result.policy))
        .child(follow(cx, areas::areas))
        .child(next::next(cx))
        .child(keep::keep(cx))
        .child(details::details(cx))
}

/// A piece that is drawn anew whenever the report changes.
fn follow(cx: &Cx, draw: fn(&Cx, &Report) -> Option<El>) -> El {
    let drawn = cx.clone();
    el("div.h-piece").live(&[cx.session.report.changed()], move || {
        let report = drawn.session.report.read();
        draw(&drawn, &report)
    })
}

fn taken_on(cx: &Cx, report: &Report) -> El {
    let words = cx.result;
    let date = (words.taken_on)(&(cx.common.date)(report.taken_on));
    let merged = merged_of(cx).unwrap_or_default();
    el("p.h-note")
        .text(merged)
        .text(cx.common.gap)
        .text(date)
        .text(cx.common.gap)
        .text(words.guide)
}

/// That several departments were put together; nothing where it was answered itself.
pub(crate) fn merged_of(cx: &Cx) -> Option<String> {
    let from = cx.session.book.read().merged_from.len();
    (from > 0).then(|| (cx.later.merge.merged_of)(from))
}

fn stars(cx: &Cx, report: &Report) -> El {
    el("section.h-panel h-panel--night")
        .child(heading(cx, 1, "h-section__title", cx.result.stars))
        .child(el("p.h-standing").text(standing(cx, report)))
        .child(star_path(cx, report))
}
