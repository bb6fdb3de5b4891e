//! The ladder as a small picture: steps that rise, with the border between the stars that a company
//! declares and those that others confirm.

use super::words::{shown, use_paper_words};
use crate::{
    app::{
        ladder::{Step, StepState, Zone},
        star_stop::StopState,
    },
    domain::scs::known::Stage,
    ui::{parts::stage_mark::questions, session_context::use_session},
};
use leptos::prelude::*;

/// The picture.
#[component]
pub(super) fn LadderPicture() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words().later);
    let rungs = untrack(|| session.ladder()).rungs;
    let zone = |zone: Zone| {
        let steps = rungs.iter().filter(|rung| rung.zone == zone);
        let steps = steps.cloned().map(|step| view! { <LadderStep step/> });
        steps.collect_view()
    };
    let (own, others) = (zone(Zone::Own), zone(Zone::Others));
    view! {
        <div class="p-ladder">
            <div class="p-zone p-zone--own">
                <p class="p-zone__title">{shown(words.paper.own)}</p>
                <ol class="p-steps">{own}</ol>
            </div>
            <div class="p-zone p-zone--others">
                <p class="p-zone__title">{shown(words.paper.others)}</p>
                <ol class="p-steps">{others}</ol>
            </div>
        </div>
    }
}

#[component]
fn LadderStep(
    /// The step.
    step: Step,
) -> impl IntoView {
    let (words, questions) = (use_paper_words().later, untrack(questions()));
    let Step { title, star, state, is_here, is_next, .. } = step;
    let place = match (is_here, is_next) {
        (true, _) => words.stars.here,
        (false, true) => words.stars.next,
        (false, false) => "",
    };
    let is_on = matches!(state, StepState::Stop(StopState::Ready | StopState::Declared));
    let state = match state {
        StepState::Stop(state) => (words.star_path.state)(state),
        StepState::Begun => (words.scs.stage)(Stage::Begun, questions),
        StepState::NotBegun => (words.scs.stage)(Stage::NotBegun, questions),
    };
    let shape = if is_on { "★" } else { "☆" };
    let stars = shape.repeat(usize::from(star.unwrap_or_default()));
    let class = if is_on { "p-step p-step--on" } else { "p-step" };
    view! {
        <li class=class>
            <p class="p-step__place">{shown(place)}</p>
            <p class="p-step__stars" aria-hidden="true">{stars}</p>
            <p class="p-step__title">{shown(title)}</p>
            <p>{shown(state)}</p>
        </li>
    }
}
