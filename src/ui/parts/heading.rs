//! A heading that fits the outline of the page around the widget.

use crate::ui::context::{self, use_widget};
use leptos::{html, prelude::*, text_prop::TextProp};

/// A heading.
#[component]
pub(crate) fn Heading(
    /// Levels below the screen's own.
    #[prop(default = 0)]
    depth: u8,
    /// Class of the element.
    class: &'static str,
    /// What it says.
    #[prop(into)]
    text: TextProp,
) -> impl IntoView {
    let part = match class {
        "h-title__text" => Some("title"),
        "h-section__title" => Some("section-title"),
        _ => None,
    };
    let widget = use_widget();
    let level = Memo::new(move |_| widget.heading_level(depth));
    move || {
        let text = context::text(text.clone());
        match level.get() {
            1 => view! { <h1 class=class part=part>{text}</h1> }.into_any(),
            2 => view! { <h2 class=class part=part>{text}</h2> }.into_any(),
            3 => view! { <h3 class=class part=part>{text}</h3> }.into_any(),
            4 => view! { <h4 class=class part=part>{text}</h4> }.into_any(),
            5 => view! { <h5 class=class part=part>{text}</h5> }.into_any(),
            _ => view! { <h6 class=class part=part>{text}</h6> }.into_any(),
        }
    }
}

/// The heading of a screen: focus enters the screen here.
#[component]
pub(crate) fn ScreenHeading(
    /// What it says.
    #[prop(into)]
    text: TextProp,
    /// The place of it, for whoever moves focus back there.
    #[prop(default = NodeRef::new())]
    place: NodeRef<html::Div>,
) -> impl IntoView {
    view! { <Entry place><Heading class="h-title__text" text/></Entry> }
}

/// What focus goes to when its screen is entered.
#[component]
pub(crate) fn Entry(
    /// The place of it.
    #[prop(default = NodeRef::new())]
    place: NodeRef<html::Div>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="h-title" tabindex="-1" data-entry="" node_ref=place>{children()}</div>
    }
}
