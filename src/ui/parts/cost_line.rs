//! What an item takes, at a glance.

use crate::ui::{
    context::{ItemRef, text, use_answering},
    session_context::use_result_words,
};
use leptos::prelude::*;

/// Minutes and class of cost.
#[component]
pub(crate) fn CostLine(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_result_words());
    let minutes = move || {
        let minutes = item.read(answering, |loaded, _| {
            loaded.at(item.at).map(|(item, _)| item.minutes)
        });
        minutes.flatten().map(words().minutes).unwrap_or_default()
    };
    let cost = move || {
        let cost = item
            .read(answering, |loaded, _| loaded.at(item.at).map(|(item, _)| item.cost));
        cost.flatten().map(words().cost).unwrap_or_default()
    };
    view! {
        <p class="h-cost">
            <span>{text(minutes)}</span>
            <span>{text(cost)}</span>
        </p>
    }
}
