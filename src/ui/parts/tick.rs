//! A tick with its word.

use super::when::When;
use crate::ui::context::{text, use_widget};
use leptos::{prelude::*, text_prop::TextProp};

/// A checkbox as a row.
#[component]
pub(crate) fn Tick(
    /// Name of the control in its widget.
    #[prop(into)]
    id: String,
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// What to know about it; may be empty.
    #[prop(into, optional)]
    about: TextProp,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with what it is then.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let id = use_widget().own_id(id);
    let of = id.clone();
    let shown = about.clone();
    // Some browsers tick again what was ticked before a reload.
    view! {
        <label class="h-check" for=of>
            <input class="h-check__input" type="checkbox" id=id autocomplete="off"
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))/>
            <span class="h-check__words">
                <span>{text(label)}</span>
                <When is=move || !shown.get().is_empty()>
                    <span class="h-note">{text(about.clone())}</span>
                </When>
            </span>
        </label>
    }
}
