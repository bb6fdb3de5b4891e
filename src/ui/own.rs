//! What is said where a page brings questions of its own.

use super::{
    context::text,
    parts::fold::Fold,
    session_context::{later_word, use_whole_widget},
};
use leptos::prelude::*;

/// What could not be taken, for the visitor and for whoever brought it.
#[component]
pub(crate) fn OwnPackErrors() -> impl IntoView {
    let faults = use_whole_widget().get().pack_errors.clone();
    (!faults.is_empty()).then(|| {
        let rows = faults.into_iter().map(|fault| view! { <li lang="en">{fault}</li> });
        view! {
            <section class="h-panel">
                <p>{text(later_word(|words| words.brand.own_refused))}</p>
                <Fold summary=later_word(|words| words.brand.own_faults)>
                    <ul class="h-list h-fold__body">{rows.collect_view()}</ul>
                </Fold>
            </section>
        }
    })
}
