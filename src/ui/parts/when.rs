//! A piece that is shown while something holds.

use leptos::prelude::*;

/// The piece. All conditions are of one type, so that the program has it once.
#[component]
pub(crate) fn When(
    /// Whether it is shown.
    is: impl Fn() -> bool + Send + Sync + 'static,
    children: ChildrenFn,
) -> impl IntoView {
    when(Box::new(is), children)
}

fn when(is: Box<dyn Fn() -> bool + Send + Sync>, children: ChildrenFn) -> AnyView {
    let is = Memo::new(move |_| is());
    (move || is.get().then(|| children())).into_any()
}
