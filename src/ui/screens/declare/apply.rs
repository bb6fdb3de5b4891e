//! Applying: where, what one will see there, and that it is done.

use super::{step::NextStep, step_page};
use crate::{
    app::declaring::Step,
    ui::{
        context::text,
        parts::{
            fact_list::{FactSources, fact_warning},
            link_button::LinkButton,
            tick::Tick,
        },
        session_context::{later_word, pack_text, use_session},
    },
};
use leptos::prelude::*;

/// Steps of the pack that are gone through where one applies.
const STEPS: [&str; 2] = ["log-in", "fill-in"];

/// The body of the step.
#[component]
pub(super) fn Apply() -> impl IntoView {
    let session = use_session();
    let extended = session.extended();
    let mut facts = Vec::new();
    for step in STEPS.iter().filter_map(|name| extended.declaration().step(name)) {
        facts.extend(step.facts.iter().cloned());
    }
    let rows = facts.iter().map(|fact| {
        let note = fact.note.as_ref();
        let note = note.map(|note| view! { <p class="h-note">{pack_text(note)}</p> });
        view! { <li><p>{pack_text(&fact.text)}{fact_warning(fact)}</p>{note}</li> }
    });
    let rows = rows.collect_view();
    let go = step_page("log-in").map(|url| {
        view! {
            <LinkButton kind=" h-button--primary h-button--wide" url
                label=later_word(|words| words.declare.apply_go)/>
        }
    });
    let checked = Signal::derive(move || session.is_applied());
    view! {
        {go}
        <Tick id="step-applied" label=later_word(|words| words.declare.applied) checked
            on_change=move |on| session.set_applied(on)/>
        <NextStep step=Step::Apply/>
        <p>{text(later_word(|words| words.declare.apply_lead))}</p>
        <ol class="h-list h-list--ordered">{rows}</ol>
        <FactSources facts said=true/>
    }
}
