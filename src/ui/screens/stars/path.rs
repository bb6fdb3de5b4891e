//! The ladder as a picture: steps that rise, with the own place marked and ISO 27001 beside them.

use super::step_state::{StepAt, StepStateWords};
use crate::{
    app::{
        ladder::{Ladder, StepState, Zone},
        star_stop::StopState,
    },
    ui::{
        context::text,
        parts::{each::Each, heading::Heading, when::When},
        session_context::{later_word, use_result_words},
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// The picture with a sentence that says the same.
#[component]
pub(super) fn Path(ladder: Memo<Ladder>) -> impl IntoView {
    let words = use_result_words();
    view! {
        <section class="h-panel h-panel--night">
            <Heading depth=1 class="h-section__title" text=move || words().stars/>
            <p class="h-standing">{text(move || ladder.with(|ladder| ladder.standing.clone()))}</p>
            <div class="h-ladder">
                <ZoneSteps ladder zone=Zone::Own kind="own"
                    title=later_word(|words| words.stars.own_zone)/>
                <ZoneSteps ladder zone=Zone::Others kind="others"
                    title=later_word(|words| words.stars.others_zone)/>
                <ZoneSteps ladder zone=Zone::Beside kind="beside"
                    title=later_word(|words| words.stars.beside_zone)/>
            </div>
            <p class="h-ladder__guide">{text(move || words().guide.to_owned())}</p>
        </section>
    }
}

/// The steps that one says to be reached.
#[component]
fn ZoneSteps(
    /// The ladder.
    ladder: Memo<Ladder>,
    /// Who says so.
    zone: Zone,
    /// End of its class.
    kind: &'static str,
    /// Its title.
    #[prop(into)]
    title: TextProp,
) -> impl IntoView {
    let own = Memo::new(move |_| {
        ladder.with(|ladder| {
            let rungs = ladder.rungs.iter().enumerate();
            let own = rungs.filter(|(_, rung)| rung.zone == zone);
            own.map(|(at, _)| at).collect::<Vec<_>>()
        })
    });
    let row = move |n: usize| {
        let at = untrack(|| own.with(|own| own.get(n).copied()));
        at.map(|at| view! { <LadderStep step=StepAt { ladder, at }/> }).into_any()
    };
    let count = move || own.with(Vec::len);
    let steps = if zone == Zone::Beside {
        view! { <ul class="h-ladder__steps"><Each count row=row/></ul> }.into_any()
    } else {
        view! { <ol class="h-ladder__steps"><Each count row=row/></ol> }.into_any()
    };
    view! {
        <div class=format!("h-ladder__zone h-ladder__zone--{kind}")>
            <p class="h-ladder__title">{text(title)}</p>
            {steps}
        </div>
    }
}

#[component]
fn LadderStep(step: StepAt) -> impl IntoView {
    let is_on = move || {
        let on = [StopState::Ready, StopState::Declared].map(StepState::Stop);
        on.contains(&step.state())
    };
    let star = move || step.read(|step| step.star);
    let stars = move || {
        let shape = if is_on() { "★" } else { "☆" };
        shape.repeat(star().map_or(0, usize::from))
    };
    let class =
        move || if is_on() { "h-path__stars h-path__stars--on" } else { "h-path__stars" };
    let is_here = move || step.read(|step| step.is_here);
    let is_next = move || step.read(|step| step.is_next);
    view! {
        <li class="h-ladder__step">
            <When is=move || star().is_some()>
                <span class=class aria-hidden="true">{stars}</span>
            </When>
            <span class="h-path__title">{text(step.text(|step| &step.title))}</span>
            <StepStateWords step/>
            <span class="h-tags">
                <When is=is_here>
                    <span class="h-tag h-tag--star">{later_word(|words| words.stars.here)}</span>
                </When>
                <When is=is_next>
                    <span class="h-tag h-tag--star">{later_word(|words| words.stars.next)}</span>
                </When>
            </span>
            <span class="h-path__about">{text(step.text(|step| &step.summary))}</span>
        </li>
    }
}
