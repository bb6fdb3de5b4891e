//! The points before and after.

use crate::{
    app::compared::{ComparedPoints, PointsPair},
    ui::{
        context::text,
        parts::{data_table::DataTable, heading::Heading, when::When},
        session_context::{later_word, use_later_words, use_result_words},
    },
};
use leptos::prelude::*;

/// The points: the total, then each part.
#[component]
pub(super) fn Points(
    /// The points.
    points: ComparedPoints,
) -> impl IntoView {
    let (words, result) = (use_later_words(), use_result_words());
    let ComparedPoints { official, provisional, total, parts } = points;
    let title = move || (result().score)(official).to_owned();
    let sum = move || (words().compare.points)(total.before, total.after);
    let by = move || (words().compare.difference)(total.difference());
    let head = move || {
        let words = &words().compare;
        [result().heads.part, words.before, words.after, words.difference_title]
            .map(str::to_owned)
            .to_vec()
    };
    let rows = move || {
        let words = words();
        let row = |title: &str, pair: PointsPair| {
            let figure = words.compare.figure;
            let by = (words.compare.difference)(pair.difference());
            vec![title.to_owned(), figure(pair.before), figure(pair.after), by]
        };
        let mut rows: Vec<_> =
            parts.iter().map(|(title, pair)| row(title, *pair)).collect();
        rows.push(row(words.result.sum, total));
        rows
    };
    view! {
        <section class="h-panel" part="panel">
            <Heading depth=1 class="h-section__title" text=title/>
            <p class="h-sides__points">
                {text(sum)}
                <span class="h-tag">{text(by)}</span>
            </p>
            <When is=move || provisional>
                <p class="h-note">{text(later_word(|words| words.compare.provisional))}</p>
            </When>
            <DataTable caption=title head=Signal::derive(head) rows=Signal::derive(rows) numbers=1/>
        </section>
    }
}
