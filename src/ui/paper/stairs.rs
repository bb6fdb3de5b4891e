//! The stars as stairs with equal steps, and the border between those that a company declares and
//! those that others confirm.

use super::words::use_paper_words;
use crate::{
    app::{
        ladder::{Step, StepState, Zone},
        star_stop::StopState,
    },
    content::ruby,
    domain::scs::known::Stage,
    ui::{parts::stage_mark::questions, session_context::use_session},
};
use leptos::prelude::*;

/// Width of a step, in units of the drawing.
const WIDTH: usize = 96;
/// How much higher each step is than the one before.
const RISE: usize = 20;
/// Height of the lowest step.
const LOWEST: usize = 38;
/// Where the ground is.
const GROUND: usize = 150;
/// Room beside the border.
const GAP: usize = 7;

/// The picture, with a sentence that says the same.
#[component]
pub(super) fn Stairs() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words().later);
    let steps = untrack(|| session.ladder()).rungs.into_iter();
    let steps: Vec<Step> = steps.filter(|step| step.zone != Zone::Beside).collect();
    let own = steps.iter().filter(|step| step.zone == Zone::Own).count();
    let border = 2 + own * WIDTH + GAP;
    let questions = untrack(questions());
    let states: Vec<String> = steps.iter().map(|step| state(step, questions)).collect();
    let told: Vec<String> = steps
        .iter()
        .zip(&states)
        .map(|(step, state)| (words.scs.noted)(&ruby::plain(&step.title), state))
        .collect();
    let drawn = steps.into_iter().zip(states).enumerate().map(|(at, (step, state))| {
        let is_own = step.zone == Zone::Own;
        let left = 2 + at * WIDTH + if is_own { 0 } else { 2 * GAP };
        view! { <StairsStep step state at left/> }
    });
    let drawn = drawn.collect_view();
    view! {
        <svg class="p-stairs" viewBox={"0 0 500 152"} role="img" aria-label=told.join(" ")>
            {drawn}
            <path class="p-stairs__border" d=format!("M{border} 6V{GROUND}")/>
            <text class="p-stairs__zone p-stairs__zone--own" x=(border - 6).to_string()
                y={"14"}>{words.paper.own}</text>
            <text class="p-stairs__zone" x=(border + 6).to_string() y={"14"}>
                {words.paper.others}
            </text>
        </svg>
    }
}

/// How a step stands, in a word.
fn state(step: &Step, questions: usize) -> String {
    let words = use_paper_words().later;
    let state = match step.state {
        StepState::Stop(state) => (words.star_path.state)(state),
        StepState::Begun => (words.scs.stage)(Stage::Begun, questions),
        StepState::NotBegun => (words.scs.stage)(Stage::NotBegun, questions),
    };
    ruby::plain(&state)
}

#[component]
fn StairsStep(
    /// The step.
    step: Step,
    /// How it stands.
    state: String,
    /// Which one it is, from 0.
    at: usize,
    /// Where it begins.
    left: usize,
) -> impl IntoView {
    let height = LOWEST + at * RISE;
    let top = GROUND - height;
    let is_on =
        matches!(step.state, StepState::Stop(StopState::Ready | StopState::Declared));
    let kind = match (is_on, step.zone) {
        (true, _) => "p-stairs__step p-stairs__step--on",
        (false, Zone::Own) => "p-stairs__step",
        (false, _) => "p-stairs__step p-stairs__step--others",
    };
    let x = (left + 7).to_string();
    let title = ruby::plain(&step.title);
    view! {
        <g class=kind>
            <rect x=left.to_string() y=top.to_string() width=WIDTH.to_string()
                height=height.to_string()/>
            <text class="p-stairs__name" x=x.clone() y=(top + 15).to_string()>{title}</text>
            <text x=x y=(top + 29).to_string()>{state}</text>
        </g>
    }
}
