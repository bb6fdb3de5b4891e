//! What the first program brings: nothing beyond the screens that every program has.

use super::{
    app::EraseButton, context::use_widget, parts::steps::Steps, program::Program,
    screens::waiting::Waiting,
};
use crate::content::lang::Lang;
use leptos::prelude::*;

/// The first program's part.
pub(crate) fn program() -> Program {
    Program {
        languages: &Lang::OFFERED,
        render: |text| text.to_owned().into_any(),
        plain: str::to_owned,
        later: |_| {
            let failed = use_widget().session().more_failed;
            view! { <Waiting failed/> }.into_any()
        },
        later_way: || view! { <Steps/> }.into_any(),
        has_places: false,
        is_framed: || false,
        end: || view! { <EraseButton/> }.into_any(),
        idle: || ().into_any(),
        own_start: || ().into_any(),
        own: |_| "",
        language_note: |_, _| "",
        gone: |_| "",
    }
}
