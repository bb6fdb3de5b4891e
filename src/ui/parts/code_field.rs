//! Where codes are pasted or typed.

use super::field_frame::{FieldFrame, described_by};
use crate::ui::{context::use_widget, session_context::later_word};
use leptos::{prelude::*, text_prop::TextProp};

/// A field for codes, links, and what is in a file.
#[component]
pub(crate) fn CodeField(
    /// What helps to fill it in.
    #[prop(into)]
    hint: TextProp,
    /// What stands in it.
    typed: RwSignal<String>,
) -> impl IntoView {
    let id = use_widget().id("code");
    let described = described_by(&id, &hint);
    view! {
        <FieldFrame id=id.clone() hint error=Signal::stored(String::new())
            label=later_word(|words| words.load.text).into()>
            <textarea class="h-field__input h-field__input--code" id=id rows="2"
                autocomplete="off" autocapitalize="characters" spellcheck="false"
                aria-describedby=described prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))></textarea>
        </FieldFrame>
    }
}
