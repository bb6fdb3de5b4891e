//! What the first program brings: nothing beyond the screens that every program has.

use super::{
    app::EraseButton, effects::whole_program::WholeProgram, parts::steps::Steps,
    program::Program, screens::waiting::Waiting,
};
use crate::content::lang::Lang;
use leptos::prelude::*;

/// The first program's part.
pub(crate) fn program() -> Program {
    Program {
        languages: &Lang::OFFERED,
        render_text: |text| text.to_owned().into_any(),
        plain_text: str::to_owned,
        later_screen: |_| {
            let WholeProgram { failed } = expect_context();
            view! { <Waiting failed/> }.into_any()
        },
        later_navigation: || view! { <Steps/> }.into_any(),
        has_places: false,
        is_framed: || false,
        end_button: || view! { <EraseButton/> }.into_any(),
        turn_end: || ().into_any(),
        idle_prompt: || ().into_any(),
        own_pack_errors: || ().into_any(),
        own_pack_note: |_| "",
        language_note: |_, _| "",
        kiosk_retention: |_| "",
    }
}
