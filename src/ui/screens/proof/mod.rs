//! That nothing is sent, for those who would rather see than believe.

mod loaded;
mod trial;

use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::{
        heading::{heading, screen_heading},
        nav::quiet,
    },
    screen::Screen,
};

/// The screen.
pub(crate) fn proof(cx: &Cx) -> El {
    let words = &cx.later.proof;
    el("div.h-screen")
        .child(screen_heading(cx, words.title))
        .child(loaded::loaded(cx))
        .child(trial::trial(cx))
        .child(steps(cx, words.flight, &words.flight_steps))
        .child(steps(cx, words.tools, &words.tools_steps))
        .child(el("div.h-row h-row--quiet").child(quiet(
            cx,
            cx.ui.ask.step_start,
            Screen::Start,
        )))
}

/// What anybody can do, one step after the other.
fn steps(cx: &Cx, title: &str, steps: &[&str]) -> El {
    let steps = steps.iter().map(|step| el("li").text(step));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", title))
        .child(el("ol.h-list").children(steps))
}
