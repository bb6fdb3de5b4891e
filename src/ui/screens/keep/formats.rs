//! Formats that tell of the result and cannot be loaded again.

use super::printing::use_printing;
use crate::{
    app::extract::Extract,
    ui::{
        context::text,
        effects::export::export_file,
        parts::{
            button::Button,
            by_hand_text::ByHand,
            rows::FoldRow,
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{later_word, use_session},
        words::later::LaterText,
    },
};
use leptos::prelude::*;

/// One button for each, and the file as a text where none gets through.
#[component]
pub(super) fn FormatsFold(
    /// Whether files name company and people.
    names: RwSignal<bool>,
) -> impl IntoView {
    let (session, status) = (use_session(), StatusMessage::new());
    let printing = use_printing();
    let text_by_hand = session.by_hand(names.into());
    view! {
        <FoldRow title=later_word(|words| words.keep.formats)
            end=later_word(|words| words.keep.formats_end)>
            <p>{text(later_word(|words| words.keep.formats_about))}</p>
            <div class="h-formats">
                <Format extract=Extract::Answers label=|words| words.keep.csv status/>
                <Format extract=Extract::Plan label=|words| words.keep.plan status/>
                <Format extract=Extract::Calendar label=|words| words.keep.calendar status/>
                <Format extract=Extract::Text label=|words| words.keep.text status/>
                <Format extract=Extract::Markdown label=|words| words.keep.markdown status/>
                <Button label=later_word(|words| words.print.html)
                    on_press=move || printing.save(names.get_untracked())/>
            </div>
            <StatusLine status/>
        </FoldRow>
        <ByHand text=text_by_hand/>
    }
}

/// A button that saves an extract.
#[component]
fn Format(
    /// What is saved.
    extract: Extract,
    /// What the button says.
    label: fn(&LaterText) -> &'static str,
    /// Where it is said how it went.
    status: StatusMessage,
) -> impl IntoView {
    let session = use_session();
    let save = move || {
        export_file(untrack(|| session.extract(extract)), status);
    };
    view! { <Button label=later_word(label) on_press=save/> }
}
