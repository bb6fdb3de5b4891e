//! The 診断コード, as letters and as a QR code.

use crate::ui::{
    context::text,
    parts::{
        code_card::CodeCard,
        copy_button::CopyButton,
        rows::FoldRow,
        status_message::{StatusLine, StatusMessage},
    },
    session_context::{later_word, use_later_words, use_session},
};
use leptos::prelude::*;

/// Letters and picture, which follow the answers.
#[component]
pub(super) fn CodeFold() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let status = StatusMessage::new();
    let items = move || session.report().with(|report| report.of);
    view! {
        <FoldRow title=later_word(|words| words.keep.code)
            end=later_word(|words| words.keep.code_end)>
            <p>{text(move || (words().keep.code_about)(items()))}</p>
            <CodeCard/>
            <div class="h-beside">
                <CopyButton label=later_word(|words| words.keep.copy_code) kind="code"
                    text=move || untrack(|| session.code()) status/>
                <StatusLine status/>
            </div>
        </FoldRow>
    }
}
