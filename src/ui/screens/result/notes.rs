//! Sources and notes: of which day the result is, what it is not, and how it is counted.

use super::arithmetic::Arithmetic;
use crate::{
    domain::{
        assessment::{Assessment, Policy},
        readiness::Gate,
    },
    ui::{
        context::{text, use_answering, use_common},
        parts::{source_line::SourceLine, tick::Tick, when::When},
        session_context::{later_word, use_result_words, use_session},
    },
};
use leptos::prelude::*;

/// The notes.
#[component]
pub(super) fn Notes() -> impl IntoView {
    let (session, answering) = (use_session(), use_answering());
    let (said, common) = (use_result_words(), use_common());
    let facts = move || {
        let day = session.report().with(|report| report.taken_on);
        let taken_on = (said().taken_on)(&(common().date)(day));
        let gap = common().gap;
        format!("{taken_on}{gap}{}{gap}{}", said().guide, said().guess)
    };
    let sources = move || {
        let sources = answering.packs().with(|catalog| {
            let levels = catalog.levels().iter().map(|loaded| loaded.source.clone());
            let mut sources: Vec<_> = levels.collect();
            sources.dedup();
            sources
        });
        let lines = sources.into_iter();
        lines
            .map(|source| view! { <SourceLine source=move || Some(source.clone())/> })
            .collect_view()
    };
    view! {
        <p class="h-note">{text(facts)}</p>
        <When is=move || answering.asks_diagnosis().get()><PolicyTicks/></When>
        <When is=move || session.report().with(|report| report.score.is_some())>
            <Arithmetic/>
        </When>
        <div>{sources}</div>
    }
}

/// Where the basic policy stands: two ticks that open the last gates of ★2.
#[component]
fn PolicyTicks() -> impl IntoView {
    view! {
        <fieldset class="h-result__ticks">
            <legend class="h-row__title">
                {text(later_word(|words| words.standing.policy))}
            </legend>
            <PolicyTick id="policy-decided" gate=Gate::PolicyDecided
                field=|policy| &mut policy.decided/>
            <PolicyTick id="policy-published" gate=Gate::PolicyPublished
                field=|policy| &mut policy.published/>
        </fieldset>
    }
}

#[component]
fn PolicyTick(
    /// Name of the control.
    id: &'static str,
    /// What it opens.
    gate: Gate,
    /// What it sets.
    field: fn(&mut Policy) -> &mut bool,
) -> impl IntoView {
    let answering = use_answering();
    let label = move || {
        let lang = answering.lang().get();
        answering.packs().with(|catalog| {
            let mut levels = catalog.levels().iter();
            let words = levels.find_map(|level| level.gate(gate));
            words.map(|words| words.label.get(lang).to_owned()).unwrap_or_default()
        })
    };
    let read = move |a: &Assessment| *field(&mut a.policy.clone());
    let checked = Signal::derive(move || answering.assessment().with(read));
    let change = move |on| answering.set_policy(|policy| *field(policy) = on);
    view! { <Tick id label checked on_change=change/> }
}
