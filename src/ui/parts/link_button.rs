//! Links to pages of others. They open beside the page, so that nothing put in is lost.

use super::icon::Icon;
use crate::ui::context::text;
use leptos::{prelude::*, text_prop::TextProp};

/// A link that looks like a button.
#[component]
pub(crate) fn LinkButton(
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// An https address.
    #[prop(into)]
    url: String,
    /// Further classes, each with a space before it.
    #[prop(default = "")]
    kind: &'static str,
) -> impl IntoView {
    view! {
        <a class=format!("h-button h-button--link{kind}") part="button" href=url target="_blank"
            rel="noopener noreferrer">
            <span>{text(label)}</span>
            <Icon name="away"/>
        </a>
    }
}

/// A link in a text.
#[component]
pub(crate) fn PageLink(
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// An https address.
    #[prop(into)]
    url: String,
) -> impl IntoView {
    view! {
        <a class="h-link" href=url target="_blank" rel="noopener noreferrer">{text(label)}</a>
    }
}
