//! Whether the policy is decided and published, which opens the last gates of ★2.

use super::super::sheet_field::url_fault;
use crate::{
    domain::{assessment::Policy, form, readiness::Gate},
    ui::{
        context::{text, use_answering},
        parts::{
            field_binding::FieldBinding, heading::Heading, text_field::TextField,
            tick::Tick, when::When,
        },
        session_context::{later_word, use_session},
    },
};
use leptos::prelude::*;

/// The two ticks, and where the policy can be read.
#[component]
pub(super) fn Publish() -> impl IntoView {
    let asks = use_answering().asks_diagnosis();
    view! {
        <div class="h-panel">
            <Heading depth=2 class="h-section__subtitle"
                text=later_word(|words| words.policy.publish)/>
            <When is=move || asks.get()><Ticks/></When>
            <When is=move || !asks.get()>
                <p>{text(later_word(|words| words.policy.not_needed))}</p>
            </When>
        </div>
    }
}

#[component]
fn Ticks() -> impl IntoView {
    let session = use_session();
    view! {
        <fieldset class="h-declare__ask">
            <legend class="h-legend">{text(later_word(|words| words.policy.publish_lead))}</legend>
            <PolicyTick id="policy-decided" gate=Gate::PolicyDecided
                of=|policy| &mut policy.decided/>
            <PolicyTick id="policy-published" gate=Gate::PolicyPublished
                of=|policy| &mut policy.published/>
        </fieldset>
        <TextField id=form::URL label=later_word(|words| words.policy.url)
            hint=later_word(|words| words.policy.url_hint) fault=url_fault(session)
            binding=FieldBinding::form(session, form::URL)/>
    }
}

/// One of the ticks, in the words of its gate.
#[component]
fn PolicyTick(
    /// Name of the control.
    id: &'static str,
    /// The gate that it opens.
    gate: Gate,
    /// What it ticks.
    of: fn(&mut Policy) -> &mut bool,
) -> impl IntoView {
    let answering = use_answering();
    let label = move || {
        let lang = answering.lang().get();
        answering.packs().with(|packs| {
            let words = packs.levels().iter().find_map(|level| level.gate(gate));
            words.map(|words| words.label.get(lang).to_owned()).unwrap_or_default()
        })
    };
    let checked = Signal::derive(move || {
        answering.assessment().with(|a| *of(&mut a.policy.clone()))
    });
    view! {
        <Tick id label checked
            on_change=move |on| answering.set_policy(|policy| *of(policy) = on)/>
    }
}
