//! A row to choose or to tick, large enough for a thumb.

use super::when::When;
use crate::ui::context::text;
use leptos::{prelude::*, text_prop::TextProp};

/// One radio of a group, as a full-width row with a word and its plain meaning.
#[component]
pub(crate) fn RadioRow(
    /// Name of the group.
    name: String,
    /// Id of the control.
    id: String,
    /// The word.
    #[prop(into)]
    label: TextProp,
    /// What it means; may be empty.
    #[prop(into)]
    about: TextProp,
    /// Whether it is chosen.
    #[prop(into)]
    checked: Signal<bool>,
    /// The number key that chooses it; 0 for none.
    #[prop(default = 0)]
    key: usize,
    /// Called when it is chosen.
    on_choose: impl Fn() + 'static,
) -> impl IntoView {
    let label = text(label);
    let meaning = about.clone();
    let has_about = move || !meaning.get().is_empty();
    // Some browsers tick again what was ticked before a reload.
    let of = id.clone();
    view! {
        <label class="h-choice" part="option" for=of>
            <input class="h-choice__input" type="radio" id=id name=name autocomplete="off"
                prop:checked=move || checked.get() on:change=move |_| on_choose()/>
            <span class="h-choice__words">
                <span class="h-choice__label">{label}</span>
                <When is=has_about>
                    <span class="h-choice__about">{text(about.clone())}</span>
                </When>
            </span>
            {(key > 0).then(|| view! { <kbd class="h-choice__key" aria-hidden="true">{key.to_string()}</kbd> })}
        </label>
    }
}
