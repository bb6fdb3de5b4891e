//! What is left to do before a star can be declared.

use crate::{
    content::levels::LoadedLevel,
    domain::{
        assessment::Goal,
        readiness::{Gate, Readiness, ReadyState},
        report::Report,
    },
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{heading::heading, nav::row, source_line::source_line},
        screen::Screen,
    },
};

/// The open gates by star; nothing when every star is ready.
pub(super) fn missing(cx: &Cx, report: &Report) -> Option<El> {
    let levels = cx.catalog().levels().iter().zip(&report.stars);
    let open = levels.filter(|(_, readiness)| readiness.state != ReadyState::Ready);
    let stars: Vec<El> =
        open.map(|(level, readiness)| star(cx, level, readiness)).collect();
    (!stars.is_empty()).then(|| {
        el("section.h-section")
            .child(heading(cx, 1, "h-section__title", cx.ui.result.missing))
            .children(stars)
    })
}

fn star(cx: &Cx, level: &LoadedLevel, readiness: &Readiness) -> El {
    let not_judged = (readiness.state == ReadyState::NotJudged).then(|| not_judged(cx));
    let gates = readiness.missing.iter().filter_map(|missing| gate(cx, level, *missing));
    el("div.h-piece")
        .child(heading(cx, 2, "h-section__subtitle", cx.say(&level.title)))
        .maybe(not_judged)
        .child(el("ul.h-review").children(gates))
        .child(source_line(cx, &level.source))
}

/// The way to the part that would tell.
fn not_judged(cx: &Cx) -> El {
    let words = &cx.ui.result;
    let judge = cx.act(|cx| {
        cx.session.aim(Goal::Star2);
        cx.session.go(Screen::Question(0));
    });
    el("div.h-piece")
        .child(el("p").text(words.not_judged))
        .child(el("div.h-row").child(button("h-button", words.judge, judge)))
}

/// A gate, as a way to the screen that opens it where there is one.
fn gate(cx: &Cx, level: &LoadedLevel, gate: Gate) -> Option<El> {
    let step = cx.say(&level.gate(gate)?.missing);
    let screen = match gate {
        Gate::PrinciplesPledged => Some(Screen::Principles),
        Gate::DiagnosisComplete => Some(Screen::Review),
        Gate::PolicyDecided | Gate::PolicyPublished => None,
    };
    let plain = || el("li.h-review__row h-review__row--plain").text(step);
    Some(screen.map_or_else(plain, |screen| row(cx, step, screen)))
}
