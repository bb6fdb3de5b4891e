//! A piece that is folded away under its summary.

use crate::ui::context::text;
use leptos::{prelude::*, text_prop::TextProp};

/// The piece.
#[component]
pub(crate) fn Fold(
    /// What it is folded under.
    #[prop(into)]
    summary: TextProp,
    children: Children,
) -> impl IntoView {
    let summary = text(summary);
    view! {
        <details class="h-fold">
            <summary class="h-fold__summary">{summary}</summary>
            {children()}
        </details>
    }
}
