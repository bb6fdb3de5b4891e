//! What a piece of the screen says, spoken when it changes.

use crate::ui::{context::use_widget, effects::voice::announce};
use leptos::prelude::*;

/// Speaks a text whenever it is another one than before. What a screen begins with is no news.
pub(crate) fn use_announced(said: Signal<String>) {
    let widget = use_widget();
    Effect::new(move |before: Option<String>| {
        let said = said.get();
        if before.is_some_and(|before| before != said) {
            announce(&widget.get(), &said);
        }
        said
    });
}
