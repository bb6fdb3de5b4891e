//! Buttons that do something and submit nothing.

use crate::ui::{
    context::{text, use_answering},
    screen::Screen,
};
use leptos::{prelude::*, text_prop::TextProp};

/// A button.
#[component]
pub(crate) fn Button(
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// Further classes, each with a space before it.
    #[prop(default = "")]
    kind: &'static str,
    /// Called when it is pressed.
    on_press: impl Fn() + 'static,
) -> impl IntoView {
    let part = if kind.contains("primary") { "button primary" } else { "button" };
    let part = (kind.is_empty() || kind.contains("primary")).then_some(part);
    let label = text(label);
    view! {
        <button class=format!("h-button{kind}") part=part type="button" on:click=move |_| on_press()>
            {label}
        </button>
    }
}

/// A button that looks like a link and goes to a screen.
#[component]
pub(crate) fn ScreenLink(
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// Where it leads.
    to: Screen,
) -> impl IntoView {
    let answering = use_answering();
    view! { <Button label kind=" h-button--quiet" on_press=move || answering.go(to)/> }
}
