//! A switch that tries something out without deciding it. It looks different from a tick.

use crate::ui::context::{text, use_widget};
use leptos::{prelude::*, text_prop::TextProp};

/// The switch, with its word.
#[component]
pub(crate) fn Switch(
    /// Name of the control in its widget.
    #[prop(into)]
    id: String,
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// Whether it is on.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with what it is then.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let press = move |_| on_change.run(!checked.get_untracked());
    view! {
        <button class="h-switch" type="button" role="switch" id=use_widget().own_id(id)
            aria-checked=move || checked.get().to_string() on:click=press>
            <span class={"h-switch__track"} aria-hidden="true"></span>
            <span>{text(label)}</span>
        </button>
    }
}
