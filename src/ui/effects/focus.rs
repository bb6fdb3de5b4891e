//! Where the keyboard and the screen reader are after the screen has changed.

use crate::ui::{session::Session, var::follow};
use gloo::timers::callback::Timeout;
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
            let session = session.clone();
            // The new screen stands only after this round of effects.
            Timeout::new(0, move || go(&session)).forget();
        }
    };
    follow(&on, Box::new(act));
}

fn go(session: &Session) {
    // By now the widget may be off the page.
    let root = session.root.get();
    let entry = root.and_then(|root| root.query_selector(ENTRY).ok().flatten());
    if let Some(entry) = entry {
        let _ = entry.unchecked_into::<HtmlElement>().focus();
    }
}
