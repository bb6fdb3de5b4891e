//! Where the company stands, and what to do next.

mod arithmetic;
mod ask;
mod details;
mod first;
mod keep;
mod missing;
mod points;

use crate::{
    domain::{assessment::Policy, readiness::Gate, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            heading::{heading, screen_heading},
            stars::{standing, star_path},
            toggle::check_row,
        },
    },
};

/// The result screen.
pub(crate) fn result(cx: &Cx) -> El {
    el("div.h-screen h-screen--result")
        .child(screen_heading(cx, cx.ui.result.title))
        .child(follow(cx, |cx, report| Some(taken_on(cx, report))))
        .child(follow(cx, |cx, report| Some(stars(cx, report))))
        .child(follow(cx, points::points))
        .child(follow(cx, first::first))
        .child(follow(cx, ask::ask))
        .child(follow(cx, missing::missing))
        .maybe(policy(cx))
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
    let words = &cx.ui.result;
    let date = (words.taken_on)(&(cx.ui.date)(report.taken_on));
    el("p.h-note").text(date).text(cx.ui.gap).text(words.guide)
}

fn stars(cx: &Cx, report: &Report) -> El {
    el("section.h-panel h-panel--night")
        .child(heading(cx, 1, "h-section__title", cx.ui.result.stars))
        .child(el("p.h-standing").text(standing(cx, report)))
        .child(star_path(cx, report))
}

/// Where the basic policy stands: two ticks that open the last gates of ★2.
fn policy(cx: &Cx) -> Option<El> {
    let label = |gate| {
        let mut levels = cx.catalog().levels().iter();
        levels.find_map(|level| level.gate(gate)).map(|words| cx.say(&words.label))
    };
    let tick = |id, gate, field: fn(&mut Policy) -> &mut bool| {
        let (session, set) = (cx.session.clone(), cx.session.clone());
        let on = cx.session.assessment.changed();
        let is = move || *field(&mut session.assessment.read().policy.clone());
        let row = check_row(&cx.id(id), label(gate)?, on, is, move |on| {
            set.set_policy(|policy| *field(policy) = on);
        });
        Some(row)
    };
    let decided = tick("policy-decided", Gate::PolicyDecided, |p| &mut p.decided)?;
    let published =
        tick("policy-published", Gate::PolicyPublished, |p| &mut p.published)?;
    cx.asks_diagnosis().then(|| {
        el("fieldset.h-goal")
            .child(el("legend.h-legend").text(cx.ui.result.policy))
            .child(decided)
            .child(published)
    })
}
