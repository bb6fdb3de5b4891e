//! Writes a view as HTML.

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// What a view leaves behind where a piece may come and go. In a file nothing does.
const PLACEHOLDER: &str = "<!---->";

/// The first element of a view. The browser writes the markup, so that every text in it stays text.
pub(crate) fn html_of(view: impl FnOnce() -> AnyView + 'static) -> Option<String> {
    let place = document().create_element("div").ok()?.unchecked_into::<HtmlElement>();
    let mounted = mount_to(place.clone(), view);
    let html = place.first_element_child()?.outer_html();
    drop(mounted);
    Some(html.replace(PLACEHOLDER, ""))
}
