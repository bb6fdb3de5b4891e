//! What is said where a page brings questions of its own.

use crate::ui::{
    context::{use_answering, use_program},
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
    let own = Memo::new(move |_| {
        let own =
            |part: &Part| answering.with_pack(*part, |loaded| !loaded.pack.official);
        parts.with(|parts| parts.iter().any(own))
    });
    view! {
        <Show when=move || own.get()>
            <p class="h-note">{move || (program.own)(answering.lang().get())}</p>
        </Show>
    }
}
