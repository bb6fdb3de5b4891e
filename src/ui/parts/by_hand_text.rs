//! A file as a text, for where no file gets through.

use super::{
    copy_button::CopyButton,
    fold::Fold,
    status_message::{StatusLine, StatusMessage},
};
use crate::ui::{context::text as shown, session_context::later_word};
use leptos::prelude::*;

/// The text to copy by hand, folded: a frame without leave for downloads drops a file and tells
/// nobody. It follows what is there now.
#[component]
pub(crate) fn ByHand(
    /// What the file holds.
    #[prop(into)]
    text: Signal<String>,
    /// The kind that the page is told when it is copied.
    #[prop(default = "json")]
    kind: &'static str,
) -> impl IntoView {
    let status = StatusMessage::new();
    let name = later_word(|words| words.field.by_hand);
    view! {
        <Fold summary=name>
            <div class="h-fold__body">
                <p>{shown(later_word(|words| words.field.by_hand_about))}</p>
                <textarea class="h-field__input h-by-hand" readonly="" rows="4"
                    aria-label=name prop:value=move || text.get()></textarea>
                <div class="h-beside">
                    <CopyButton label=later_word(|words| words.field.copy) kind status
                        text=move || text.get_untracked()/>
                    <StatusLine status/>
                </div>
            </div>
        </Fold>
    }
}
