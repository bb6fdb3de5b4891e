//! A row to choose or to tick, large enough for a thumb.

use crate::ui::context::shown;
use leptos::prelude::*;

/// One radio of a group, as a full-width row with a word and its plain meaning.
#[component]
pub(crate) fn RadioRow(
    /// Name of the group.
    name: String,
    /// Id of the control.
    id: String,
    /// The word.
    #[prop(into)]
    label: Signal<String>,
    /// What it means; may be empty.
    #[prop(into)]
    about: Signal<String>,
    /// Whether it is chosen.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called when it is chosen.
    on_choose: impl Fn() + 'static,
) -> impl IntoView {
    let label = shown(move || label.get());
    let meaning = shown(move || about.get());
    // Some browsers tick again what was ticked before a reload.
    let of = id.clone();
    view! {
        <label class="h-choice" part="option" for=of>
            <input class="h-choice__input" type="radio" id=id name=name autocomplete="off"
                prop:checked=move || checked.get() on:change=move |_| on_choose()/>
            <span class="h-choice__words">
                <span class="h-choice__label">{label}</span>
                <Show when=move || !about.read().is_empty()>
                    <span class="h-choice__about">{meaning.clone()}</span>
                </Show>
            </span>
        </label>
    }
}
