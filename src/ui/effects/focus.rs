//! Where the keyboard and the screen reader are after the screen has changed.

use crate::ui::{session::Session, var::follow};
use gloo::timers::callback::Timeout;
use leptos::{html::ElementType, prelude::*};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The element that a screen is entered at carries this attribute.
const ENTRY: &str = "[data-entry]";

/// Moves focus to the entry of the new screen whenever screen or language change. The first
/// time only with `enter`: a page that has just loaded keeps the focus it has.
pub(crate) fn use_entry_focus(session: &Session, enter: bool) {
    let first = Cell::new(!enter);
    let on = [session.screen.changed(), session.lang.changed()];
    let session = session.clone();
    let act = move || {
        if !first.replace(false) {
            soon(&session, ENTRY);
        }
    };
    follow(&on, Box::new(act));
}

/// Moves focus to an element as soon as it stands.
pub(crate) fn on_mount<E>(element: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: JsCast + AsRef<HtmlElement> + Clone + 'static,
{
    element.on_load(|element| {
        let element = AsRef::<HtmlElement>::as_ref(&element).clone();
        // It is in the page only after this round of effects.
        Timeout::new(0, move || drop(element.focus())).forget();
    });
}

/// Moves focus to an element that stands after this round of effects; does nothing where none
/// does.
pub(crate) fn move_to<E>(element: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: JsCast + AsRef<HtmlElement> + Clone + 'static,
{
    Timeout::new(0, move || {
        if let Some(element) = element.try_get_untracked().flatten() {
            drop(AsRef::<HtmlElement>::as_ref(&element).focus());
        }
    })
    .forget();
}

/// Moves focus to the first element of that selector, once it stands.
pub(crate) fn soon(session: &Session, selector: impl Into<String>) {
    let (session, selector) = (session.clone(), selector.into());
    // It stands only after this round of effects.
    Timeout::new(0, move || go_to(&session, &selector)).forget();
}

/// Moves focus to the first element of that selector.
pub(crate) fn go_to(session: &Session, selector: &str) {
    // By now the widget may be off the page.
    let root = session.root.get();
    let found = root.and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(found) = found {
        let _ = found.unchecked_into::<HtmlElement>().focus();
    }
}
