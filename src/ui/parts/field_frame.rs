//! What stands around a field: its label, a hint, and what is wrong with it.

use super::when::When;
use crate::ui::context::text;
use leptos::{prelude::*, text_prop::TextProp};

/// The frame of a field with the id `id`.
#[component]
pub(crate) fn FieldFrame(
    /// Id of the field in the page; hint and error have ids that begin with it.
    id: String,
    /// What stands above the field.
    label: TextProp,
    /// What helps to fill it in; may be empty.
    hint: TextProp,
    /// What is wrong with what was typed; empty where nothing is.
    error: Signal<String>,
    children: Children,
) -> impl IntoView {
    let hint_id = hint_id(&id);
    let error_id = error_id(&id);
    let shown = hint.clone();
    view! {
        <div class="h-field">
            <label class="h-field__label" for=id>{text(label)}</label>
            <When is=move || !shown.get().is_empty()>
                <p class="h-note" id=hint_id.clone()>{text(hint.clone())}</p>
            </When>
            {children()}
            <p class="h-error" id=error_id>{text(error)}</p>
        </div>
    }
}

/// The ids of what describes a field, for `aria-describedby`.
pub(crate) fn described_by(id: &str, hint: &TextProp) -> impl Fn() -> String + use<> {
    let (hint, hint_id, error_id) = (hint.clone(), hint_id(id), error_id(id));
    move || {
        if hint.get().is_empty() {
            error_id.clone()
        } else {
            format!("{hint_id} {error_id}")
        }
    }
}

fn hint_id(id: &str) -> String {
    format!("{id}-hint")
}

fn error_id(id: &str) -> String {
    format!("{id}-error")
}
