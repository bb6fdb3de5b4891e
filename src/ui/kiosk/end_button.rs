//! What ends a visitor's turn.

use super::end_turn;
use crate::{
    app::kiosk::TurnEnd,
    ui::{
        context::use_answering,
        parts::{confirm_button::ConfirmButton, when::When},
        screen::Screen,
        session_context::{later_word, use_session, use_whole_widget},
    },
};
use leptos::prelude::*;

/// The button, on every screen of a visitor's turn.
#[component]
pub(crate) fn EndButton() -> impl IntoView {
    let (screen, session, widget) =
        (use_answering().screen(), use_session(), use_whole_widget());
    // These are no part of a visitor's turn.
    let is_beside = move || matches!(screen.get(), Screen::Kiosk | Screen::Organiser);
    // With nothing put in there is nothing to ask about.
    let asks = Signal::derive(move || !session.is_untouched());
    view! {
        <When is=move || !is_beside()>
            <ConfirmButton class="h-head__button" asks
                on_confirm=move || end_turn(&widget.get(), TurnEnd::Finished)
                label=later_word(|words| words.kiosk.end)
                question=later_word(|words| words.kiosk.end_ask)
                yes=later_word(|words| words.kiosk.end_yes)/>
        </When>
    }
}
