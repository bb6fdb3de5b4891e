//! A list that is told by its length: what each row shows, it reads by its position.

use leptos::prelude::*;

/// The rows. Those that stay are kept as they are. All lists are of one type, so that the program
/// has it once.
#[component]
pub(crate) fn Each(
    /// How many rows there are.
    count: impl Fn() -> usize + Send + Sync + 'static,
    /// Makes the row at a position, from 0.
    row: impl Fn(usize) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    each(Box::new(count), StoredValue::new(Box::new(row)))
}

type Count = Box<dyn Fn() -> usize + Send + Sync>;
type Row = Box<dyn Fn(usize) -> AnyView + Send + Sync>;

fn each(count: Count, row: StoredValue<Row>) -> AnyView {
    let row = move |at| row.with_value(|row| row(at));
    view! { <For each=move || 0..count() key=|at| *at children=row/> }.into_any()
}
