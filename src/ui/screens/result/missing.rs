//! What is left to do before a star can be declared, for the older views.

use crate::{
    content::levels::LoadedLevel,
    domain::{
        assessment::Goal,
        readiness::{Gate, Readiness, ReadyState, tells},
    },
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::nav::row,
        screen::Screen,
    },
};

/// The open gates of a star as ways to what opens them; where nothing tells, the way to
/// the part that would.
pub(crate) fn steps(cx: &Cx, level: &LoadedLevel, readiness: &Readiness) -> El {
    if readiness.state == ReadyState::NotJudged {
        return not_judged(cx, level);
    }
    let gates = readiness.missing.iter().filter_map(|missing| gate(cx, level, *missing));
    el("ul.h-review").children(gates)
}

/// Whether the questions asked here can tell of a star.
pub(crate) fn is_told(cx: &Cx, level: &LoadedLevel) -> bool {
    tells(&level.level, cx.catalog().packs(&cx.session.assessment.read()))
}

/// The way to the part that would tell.
fn not_judged(cx: &Cx, level: &LoadedLevel) -> El {
    let words = &cx.later.result;
    if !is_told(cx, level) {
        return el("p").text(cx.result.own_not_judged);
    }
    let judge = cx.act(|cx| {
        cx.session.aim(Goal::Star2);
        cx.session.go(Screen::Question(0));
    });
    let asked = cx.session.wishes.has(Screen::List);
    let judge =
        asked.then(|| el("div.h-row").child(button("h-button", words.judge, judge)));
    el("div.h-piece").child(el("p").text(words.not_judged)).maybe(judge)
}

/// A gate, as a way to the screen that opens it.
fn gate(cx: &Cx, level: &LoadedLevel, gate: Gate) -> Option<El> {
    let step = cx.say(&level.gate(gate)?.missing);
    let screen = match gate {
        Gate::PrinciplesPledged => Screen::Principles,
        Gate::DiagnosisComplete => Screen::Review,
        Gate::PolicyDecided | Gate::PolicyPublished => Screen::Policy,
    };
    Some(row(cx, step, screen))
}
