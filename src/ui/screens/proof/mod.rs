//! That nothing is sent, for those who would rather see than believe.

mod loaded;
mod trial;

use self::{loaded::LoadedFiles, trial::Trial};
use crate::ui::{
    context::{text, word},
    parts::{
        button::ScreenLink,
        each::Each,
        heading::{Heading, ScreenHeading},
    },
    screen::Screen,
    session_context::{later_word, use_later_words},
    words::later::ProofText,
};
use leptos::{prelude::*, text_prop::TextProp};

/// The screen.
#[component]
pub(crate) fn Proof() -> impl IntoView {
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading text=later_word(|words| words.proof.title)/>
            <LoadedFiles/>
            <Trial/>
            <Steps title=later_word(|words| words.proof.flight)
                steps=|words| &words.flight_steps/>
            <Steps title=later_word(|words| words.proof.tools)
                steps=|words| &words.tools_steps/>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::Start label=word(|words| words.ask.step_start)/>
            </div>
        </div>
    }
}

/// What anybody can do, one step after the other.
#[component]
fn Steps(
    /// What it is for.
    #[prop(into)]
    title: TextProp,
    /// The steps.
    steps: fn(&ProofText) -> &[&'static str],
) -> impl IntoView {
    let words = use_later_words();
    let step = move |at: usize| {
        let step = move || steps(&words().proof).get(at).copied().unwrap_or_default();
        view! { <li>{text(step)}</li> }.into_any()
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=title/>
            <ol class="h-list"><Each count=move || steps(&words().proof).len() row=step/></ol>
        </section>
    }
}
