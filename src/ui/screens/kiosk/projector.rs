//! The figures for a room: large, and nothing besides.

use super::{figures::FigureGroups, tally::tells_of};
use crate::ui::{
    context::{text, use_answering, word},
    kiosk::use_kiosk,
    parts::{button::Button, heading::ScreenHeading},
    session_context::use_later_words,
};
use leptos::prelude::*;

/// The figures, over all of the window. Esc leads back.
#[component]
pub(super) fn Projector() -> impl IntoView {
    let (kiosk, words, answering) = (use_kiosk(), use_later_words(), use_answering());
    let close = move || kiosk.projects().set(false);
    let shown = move || kiosk.figures().unwrap_or_default().finished;
    view! {
        <div class="h-projector" part="screen"
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }>
            <div class="h-projector__head">
                <ScreenHeading text=move || (words().kiosk.finished)(shown())/>
                <Button on_press=close label=word(|words| words.close)/>
            </div>
            <FigureGroups/>
            <p class="h-note">{text(move || tells_of(kiosk, answering))}</p>
        </div>
    }
}
