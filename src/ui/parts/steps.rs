//! The way through the check, as steps that can be gone to.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    parts::nav::to,
    screen::Screen,
    session::Part,
};

/// The steps of the chosen path. The present one is marked, each is a button.
pub(crate) fn steps(cx: &Cx, now: Screen) -> El {
    let ask = &cx.ui.ask;
    let count = |part| cx.loaded(part).pack.items.len();
    let mut steps = vec![(Screen::Start, ask.step_start.to_owned())];
    if cx.session.wishes.has(Screen::Principles) {
        let label = (ask.step_principles)(count(Part::Principles));
        steps.push((Screen::Principles, label));
    }
    if cx.asks_diagnosis() {
        steps.push((Screen::Question(0), (ask.step_questions)(count(Part::Diagnosis))));
    }
    steps.push((Screen::Review, cx.ui.review.title.to_owned()));
    steps.push((Screen::Result, cx.ui.ask.step_result.to_owned()));
    let rows = steps.into_iter().map(|(screen, label)| {
        let mut step = button("h-steps__button", &label, to(cx, screen));
        if same_step(screen, now) {
            step = step.attr("aria-current", "step");
        }
        el("li.h-steps__step").child(step)
    });
    let list = el("ol.h-steps__list").children(rows);
    el("nav.h-steps").attr("aria-label", ask.steps).child(list)
}

/// The questions are one step, whichever of them is shown and however.
fn same_step(step: Screen, now: Screen) -> bool {
    match (step, now) {
        (Screen::Question(_), Screen::Question(_) | Screen::List) => true,
        _ => step == now,
    }
}
