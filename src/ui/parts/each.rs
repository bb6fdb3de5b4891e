//! A list that is told by its length: what each row shows, it reads by its position.

use leptos::prelude::*;
use std::sync::Arc;

/// The rows. Those that stay are kept as they are. One component for all such lists keeps the
/// program small.
#[component]
pub(crate) fn Each(
    /// How many rows there are.
    count: Signal<usize>,
    /// Makes the row at a position, from 0.
    row: Arc<dyn Fn(usize) -> AnyView + Send + Sync>,
) -> impl IntoView {
    view! { <For each=move || 0..count.get() key=|at| *at children=move |at| row(at)/> }
}
