//! The way through the check, as steps that can be gone to.

use super::each::Each;
use crate::ui::{
    context::{text, use_answering, use_words, word},
    part::Part,
    screen::Screen,
};
use leptos::prelude::*;

/// The steps of the chosen path. The present one is marked, each is a button.
#[component]
pub(crate) fn Steps() -> impl IntoView {
    let answering = use_answering();
    let config = answering.config();
    let steps = move || {
        let mut steps = vec![Screen::Start];
        steps.extend(answering.parts().into_iter().map(|part| part.screen(0)));
        steps.extend([Screen::Review, Screen::Result]);
        steps.retain(|step| config.with(|config| config.has(*step)));
        steps
    };
    let row = move |at| {
        let step = move || steps().get(at).copied().unwrap_or(Screen::Start);
        view! { <Step step/> }.into_any()
    };
    view! {
        <nav class="h-steps" part="steps" aria-label=word(|words| words.ask.steps)>
            <ol class="h-steps__list">
                <Each count=move || steps().len() row=row/>
            </ol>
        </nav>
    }
}

/// One step, as a button.
#[component]
fn Step(
    /// Its first screen.
    step: impl Fn() -> Screen + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let count = move |part| answering.with_pack(part, |loaded| loaded.pack.items.len());
    let label = text(move || match step() {
        Screen::Start => words().ask.step_start.to_owned(),
        Screen::Principles => (words().ask.step_principles)(count(Part::Principles)),
        Screen::Question(_) => (words().ask.step_questions)(count(Part::Diagnosis)),
        Screen::Review => words().review.title.to_owned(),
        _ => words().ask.step_result.to_owned(),
    });
    // The questions are one step, whichever of them is shown and however.
    let is_now = move || answering.screen().get().step() == step().step();
    view! {
        <li class="h-steps__step">
            <button class="h-steps__button" type="button"
                on:click=move |_| answering.go(step())
                aria-current=move || is_now().then_some("step")>{label}</button>
        </li>
    }
}
