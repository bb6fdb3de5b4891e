//! The criteria of ★3 or ★4 on paper: what is left first, with what was noted of it.

use super::words::{shown, use_paper_words};
use crate::{app::scs::TableRow, ui::session_context::use_session};
use leptos::prelude::*;

/// The whole document, of the star whose criteria the visitor works through.
#[component]
pub(super) fn ScsTable() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let gaps = untrack(|| session.scs_gaps());
    let day = session.answering().taken_on().get_untracked();
    let taken_on = (words.result.taken_on)(&(words.common.date)(day));
    let done = (words.later.scs.done)(gaps.total.of(), gaps.total.done);
    view! {
        <article class="p-scs">
            <h1>{shown((words.later.scs.table)(gaps.star.number()))}</h1>
            <p>{shown([taken_on, done].join(words.common.gap))}</p>
            <p class="p-why">{shown(words.later.scs.gaps_lead)}</p>
            <Criteria rows=gaps.rows/>
            <footer class="p-foot"><p>{shown(words.common.disclaimer)}</p></footer>
        </article>
    }
}

/// The same as a part of the report.
#[component]
pub(super) fn ScsSection() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let gaps = untrack(|| session.scs_gaps());
    let done = (words.later.scs.done)(gaps.total.of(), gaps.total.done);
    view! {
        <section class="p-scs">
            <h2>{shown((words.later.scs.table)(gaps.star.number()))}</h2>
            <p class="p-why">
                {shown([&*done, words.later.scs.gaps_lead].join(words.common.gap))}
            </p>
            <Criteria rows=gaps.rows/>
        </section>
    }
}

/// The criteria, what is not done first.
#[component]
fn Criteria(
    /// The criteria.
    rows: Vec<TableRow>,
) -> impl IntoView {
    let head = use_paper_words()
        .result
        .heads
        .criteria()
        .map(|word| view! { <th scope="col">{shown(word)}</th> });
    let rows = rows.into_iter().map(|row| view! { <Row row/> });
    view! {
        <table class="p-table">
            <thead><tr>{head.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(
    /// The criterion.
    row: TableRow,
) -> impl IntoView {
    let TableRow { requirement_name, criterion, answer, evidence, owner, due, .. } = row;
    view! {
        <tr>
            <td>{shown(requirement_name)}</td>
            <td>{shown(criterion)}</td>
            <td>{shown(answer)}</td>
            <td>{evidence}</td>
            <td>{owner}</td>
            <td>{due}</td>
        </tr>
    }
}
