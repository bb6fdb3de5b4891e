//! Plain tables: names in the first column, numbers in the last ones.

use super::each::Each;
use crate::ui::context::{text, use_program};
use leptos::{prelude::*, text_prop::TextProp};

/// The table. Where it is wider than its place, it is moved sideways by itself.
#[component]
pub(crate) fn DataTable(
    /// What is in it.
    #[prop(into)]
    caption: TextProp,
    /// The heads of the columns.
    #[prop(into)]
    head: Signal<Vec<String>>,
    /// The rows; the first cell of each is its head.
    #[prop(into)]
    rows: Signal<Vec<Vec<String>>>,
    /// The column, from 0, from which on there are numbers.
    #[prop(default = usize::MAX)]
    numbers: usize,
) -> impl IntoView {
    let (plain, named) = (use_program().plain_text, caption.clone());
    let class = move |at: usize| (at >= numbers).then_some("h-table__number");
    let of_head = move |at: usize| {
        let cell =
            text(move || head.with(|head| head.get(at).cloned()).unwrap_or_default());
        view! { <th class=class(at) scope="col">{cell}</th> }.into_any()
    };
    let row = move |row: usize| {
        let cells = move || rows.with(|rows| rows.get(row).map_or(0, Vec::len));
        let cell = move |at: usize| {
            let cell = text(move || {
                let cell = |rows: &Vec<Vec<String>>| rows.get(row)?.get(at).cloned();
                rows.with(cell).unwrap_or_default()
            });
            if at == 0 {
                view! { <th scope="row" class=class(at)>{cell}</th> }.into_any()
            } else {
                view! { <td class=class(at)>{cell}</td> }.into_any()
            }
        };
        view! { <tr><Each count=cells row=cell/></tr> }.into_any()
    };
    view! {
        <div class="h-scroll" role="group" tabindex="0" aria-label=move || plain(&named.get())>
            <table class="h-table">
                <caption class="h-hidden">{text(caption)}</caption>
                <thead>
                    <tr><Each count=move || head.with(Vec::len) row=of_head/></tr>
                </thead>
                <tbody><Each count=move || rows.with(Vec::len) row=row/></tbody>
            </table>
        </div>
    }
}
