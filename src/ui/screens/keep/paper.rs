//! What goes on paper.

use super::{Intent, printing::use_printing};
use crate::{
    domain::form,
    ui::{
        parts::{
            button::Button, field_binding::FieldBinding, text_field::TextField,
            when::When,
        },
        session_context::{is_kiosk, later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The report with the company that it is about, and the form to fill in by hand.
#[component]
pub(super) fn Paper(
    /// Whether the company is named on the report.
    names: RwSignal<bool>,
) -> impl IntoView {
    let (session, words, printing) = (use_session(), use_later_words(), use_printing());
    let client = FieldBinding::new(
        move || session.field(form::COMPANY),
        move |text| {
            session.set_field(form::COMPANY, &text);
            // Who names the company for the report wants it there. The tick says so.
            if !text.trim().is_empty() {
                names.set(true);
            }
        },
    );
    // Visitors who come one after another write it on the paper.
    let is_shared = is_kiosk();
    let hint = move || {
        let paper = &words().paper;
        let is_unnamed = !names.get() && !session.client().is_empty();
        if is_unnamed { paper.client_unnamed } else { paper.client_hint }
    };
    view! {
        <Intent icon="print" title=later_word(|words| words.keep.paper)
            about=later_word(|words| words.keep.paper_about)>
            <When is=move || !is_shared>
                <TextField id="client" binding=client hint
                    label=later_word(|words| words.paper.client)/>
            </When>
            <Button label=later_word(|words| words.result.print)
                on_press=move || printing.report(names.get_untracked())/>
            <Button label=later_word(|words| words.print.blank)
                on_press=move || printing.blank()/>
        </Intent>
    }
}
