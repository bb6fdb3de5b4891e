//! The browser's back button walks the screens. Only on a page of our own: a host page's
//! history is left alone.

use crate::ui::{screen::Screen, widget::Widget};
use gloo::events::EventListener;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent, ScrollRestoration};

/// Each new screen becomes an entry of the tab's history. The address does not change,
/// so nothing of the visitor stands in it.
pub(crate) fn use_history(widget: &Widget) {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    // Each screen is shown from its top; a browser that refuses scrolls after it.
    drop(history.set_scroll_restoration(ScrollRestoration::Manual));
    let screen = widget.answering.screen();
    Effect::new(move |before: Option<()>| {
        note(&history, &screen.get().name(), before.is_none());
    });
    let widget = widget.clone();
    let listener = EventListener::new(&window, "popstate", move |event| {
        let state = event.unchecked_ref::<PopStateEvent>().state().as_string();
        if let Some(screen) = state.and_then(|name| Screen::from_name(&name)) {
            // After everything was erased no screen of what was there comes back.
            let is_gone = widget.is_untouched() && speaks_of_answers(screen);
            widget.go(if is_gone { Screen::Start } else { screen });
        }
    });
    let listener = SendWrapper::new(listener);
    on_cleanup(move || drop(listener));
}

/// Whether a screen is about what was answered. The others can be looked at before that.
fn speaks_of_answers(screen: Screen) -> bool {
    let free =
        [Screen::Load, Screen::Proof, Screen::Stars, Screen::Kiosk, Screen::Organiser];
    screen.is_later() && !free.contains(&screen)
}

/// Notes the screen, unless the tab is there already. A browser that refuses only loses
/// the convenience.
fn note(history: &History, name: &str, first: bool) {
    let state = JsValue::from_str(name);
    let there = history.state().ok().and_then(|state| state.as_string());
    if there.as_deref() == Some(name) {
        return;
    }
    drop(if first {
        history.replace_state(&state, "")
    } else {
        history.push_state(&state, "")
    });
}
