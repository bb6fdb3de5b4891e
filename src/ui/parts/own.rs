//! What is said where a page brings questions of its own.

use super::when::When;
use crate::ui::{
    context::{text, use_answering, use_program},
    part::Part,
};
use leptos::prelude::*;

/// That the questions of one of these parts are the page's own; nothing where none are.
#[component]
pub(crate) fn OwnNote(
    /// The parts that are shown.
    parts: Signal<Vec<Part>>,
) -> impl IntoView {
    let (answering, program) = (use_answering(), use_program());
    let own = move || {
        let own =
            |part: &Part| answering.with_pack(*part, |loaded| !loaded.pack.official);
        parts.with(|parts| parts.iter().any(own))
    };
    view! {
        <When is=own>
            <p class="h-note">{text(move || (program.own_pack_note)(answering.lang().get()).to_owned())}</p>
        </When>
    }
}
