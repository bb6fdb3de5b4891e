//! What goes on paper.

use super::{Intent, printing::use_printing};
use crate::ui::{parts::button::Button, session_context::later_word};
use leptos::prelude::*;

/// The report, and the form to fill in by hand.
#[component]
pub(super) fn Paper(
    /// Whether the company is named on the report.
    names: RwSignal<bool>,
) -> impl IntoView {
    let printing = use_printing();
    view! {
        <Intent icon="print" title=later_word(|words| words.keep.paper)
            about=later_word(|words| words.keep.paper_about)>
            <Button label=later_word(|words| words.result.print)
                on_press=move || printing.report(names.get_untracked())/>
            <Button label=later_word(|words| words.press.blank)
                on_press=move || printing.blank()/>
        </Intent>
    }
}
