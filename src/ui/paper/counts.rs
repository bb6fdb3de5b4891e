//! A table of counts as a paper of its own.

use super::words::shown;
use leptos::prelude::*;

/// The whole document.
#[component]
pub(super) fn CountsPaper(
    /// What is counted.
    title: String,
    /// The heads of both columns.
    heads: [String; 2],
    /// What, and how many.
    rows: Vec<(String, String)>,
    /// What a reader should know about it.
    about: String,
) -> impl IntoView {
    let [what, count] = heads;
    let rows = rows.into_iter().map(|(what, count)| {
        view! {
            <tr>
                <th scope="row">{shown(what)}</th>
                <td class="h-table__number">{shown(count)}</td>
            </tr>
        }
    });
    view! {
        <article class="p-page">
            <h1>{shown(title)}</h1>
            <table class="p-sheet">
                <thead>
                    <tr>
                        <th scope="col">{shown(what)}</th>
                        <th class="h-table__number" scope="col">{shown(count)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p>{shown(about)}</p>
        </article>
    }
}
