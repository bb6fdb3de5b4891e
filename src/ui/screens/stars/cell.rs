//! What holds for a rung in a row, and on demand where that stands.

use super::step_state::StepAt;
use crate::{
    content::{fact::Fact, ladder::Cell},
    ui::{
        context::{text, use_answering},
        parts::{dated_facts::FactOrigin, when::When},
        session_context::{later_word, use_later_words},
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// The cell; nothing where there is none.
#[component]
pub(super) fn CellFacts(
    /// What holds.
    cell: Option<Cell>,
    /// The rung.
    step: StepAt,
    /// Name of the row.
    #[prop(into)]
    row: TextProp,
) -> impl IntoView {
    let Some(Cell { fact, more }) = cell else { return ().into_any() };
    let words = use_later_words();
    let title = step.text(|step| &step.title);
    let about = text(move || (words().stars.more_of)(&title(), &row.get()));
    let more = more.into_iter().map(|fact| {
        let said = fact.clone();
        view! {
            <Said fact=said/>
            <Note fact/>
        }
    });
    view! {
        <Said fact=fact.clone()/>
        <details class="h-fold h-fold--small">
            <summary class="h-fold__summary">
                {later_word(|words| words.stars.more)}
                <span class="h-hidden">{about}</span>
            </summary>
            <div class="h-fold__body">
                <Note fact/>
                {more.collect_view()}
            </div>
        </details>
    }
    .into_any()
}

/// What a fact says, with 要確認 once it may have changed.
#[component]
fn Said(fact: Fact) -> impl IntoView {
    let answering = use_answering();
    let lang = answering.lang();
    let is_stale = fact.is_stale(answering.host().today());
    let said = text(move || fact.text.get(lang.get()).to_owned());
    view! {
        <p class="h-fact__text">
            {said}
            <When is=move || is_stale>
                <span class="h-tag h-tag--star">{later_word(|words| words.field.check_again)}</span>
            </When>
        </p>
    }
}

/// What one should know besides, and where it stands.
#[component]
fn Note(fact: Fact) -> impl IntoView {
    let lang = use_answering().lang();
    let note = fact.note.clone().map(|note| {
        let said = text(move || note.get(lang.get()).to_owned());
        view! { <p>{said}</p> }
    });
    view! {
        {note}
        <FactOrigin fact=Signal::derive(move || Some(fact.clone()))/>
    }
}
