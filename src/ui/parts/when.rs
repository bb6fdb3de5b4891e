//! A piece that is shown while something holds.

use leptos::prelude::*;

/// The piece. One component for all conditions keeps the program small.
#[component]
pub(crate) fn When(
    /// Whether it is shown.
    #[prop(into)]
    is: Signal<bool>,
    children: ChildrenFn,
) -> impl IntoView {
    view! { <Show when=move || is.get()>{children()}</Show> }
}
