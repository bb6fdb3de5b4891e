//! The criteria of ★3 or ★4 on paper: what is left first, with what was noted of it.

use crate::{
    app::scs::{Gaps, TableRow},
    content::ruby,
    export::words::{CommonWords, ResultWords},
    ui::words::later::ScsText,
};
use leptos::prelude::*;

/// The words that the table has.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) scs: &'static ScsText,
    pub(super) result: &'static ResultWords,
    pub(super) common: &'static CommonWords,
}

/// The whole document. It follows nothing: what is printed is what was there.
pub(super) fn table(gaps: Gaps, taken_on: &str, words: Words) -> AnyView {
    let Words { scs, result, common } = words;
    let title = (scs.table)(gaps.star.number());
    let heads = &result.heads;
    let heads = [
        heads.requirement,
        heads.criterion,
        heads.answer,
        heads.evidence,
        heads.owner,
        heads.due,
    ];
    let head = heads.map(|word| view! { <th scope="col">{word}</th> });
    let rows = gaps.rows.into_iter().map(row).collect_view();
    let figures = format!(
        "{taken_on}{}{}",
        common.gap,
        (scs.done)(gaps.total.of(), gaps.total.done)
    );
    view! {
        <article class="p-scs">
            <h1>{title}</h1>
            <p>{figures}</p>
            <p class="p-why">{scs.gaps_lead}</p>
            <table class="p-table">
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
            <footer class="p-foot"><p>{common.disclaimer}</p></footer>
        </article>
    }
    .into_any()
}

fn row(row: TableRow) -> AnyView {
    let TableRow { requirement_name, criterion, answer, evidence, owner, due, .. } = row;
    view! {
        <tr>
            <td>{ruby::plain(&requirement_name)}</td>
            <td>{ruby::plain(&criterion)}</td>
            <td>{ruby::plain(&answer)}</td>
            <td>{evidence}</td>
            <td>{owner}</td>
            <td>{due}</td>
        </tr>
    }
    .into_any()
}
