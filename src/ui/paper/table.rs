//! Pieces of tables.

use super::words::shown;
use leptos::prelude::*;

/// The head of a table.
#[component]
pub(super) fn TableHead(
    /// A class and a word for each column.
    columns: Vec<(&'static str, String)>,
) -> impl IntoView {
    let cells = columns.into_iter().map(|(class, label)| {
        view! { <th scope="col" class=class>{shown(label)}</th> }
    });
    view! { <thead><tr>{cells.collect_view()}</tr></thead> }
}

/// A row over the rows that it speaks of.
#[component]
pub(super) fn GroupRow(
    /// How many columns the table has.
    columns: usize,
    /// What the rows have in common.
    title: String,
    /// What stands at its end; may be empty.
    #[prop(optional)]
    end: String,
) -> impl IntoView {
    let (is_short, title) = (!end.is_empty(), shown(title));
    let columns = if is_short { columns.saturating_sub(1) } else { columns };
    let end = is_short.then(|| view! { <td class="p-number">{shown(end)}</td> });
    view! {
        <tr class="p-group">
            <th scope="rowgroup" colspan=columns.to_string()>{title}</th>
            {end}
        </tr>
    }
}
