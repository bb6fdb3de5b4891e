//! What somebody else is given: a link, a text for a mail, a PDF.

use super::{Intent, link::CopyLink, printing::use_printing};
use crate::{
    app::extract::Extract,
    ui::{
        context::text,
        parts::{
            button::Button,
            copy_button::CopyButton,
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{later_word, use_session},
    },
};
use leptos::prelude::*;

/// The ways to hand the result on. Nothing is sent by itself.
#[component]
pub(super) fn Hand(
    /// Whether the company is named on the report.
    names: RwSignal<bool>,
) -> impl IntoView {
    let (session, status) = (use_session(), StatusMessage::new());
    let printing = use_printing();
    view! {
        <Intent icon="send" title=later_word(|words| words.keep.hand)
            about=later_word(|words| words.keep.hand_about)>
            <CopyLink status/>
            <CopyButton label=later_word(|words| words.keep.copy_mail) kind="txt" status
                text=move || untrack(|| session.extract(Extract::Text).text)/>
            <Button label=later_word(|words| words.keep.pdf)
                on_press=move || printing.report(names.get_untracked())/>
            <p class="h-note">{text(later_word(|words| words.keep.pdf_about))}</p>
            <StatusLine status/>
        </Intent>
    }
}
