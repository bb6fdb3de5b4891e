//! Every item with its answer and its points, and why items do not apply.

use super::{
    table::TableHead,
    words::{shown, use_paper_words},
};
use crate::{
    app::printed::{AnswerRow, AnswerSection, AnswerTable},
    ui::{parts::answer_mark::AnswerMark, session_context::use_session},
};
use leptos::prelude::*;

/// The answers, one table for each section.
#[component]
pub(super) fn Answers() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let tables = untrack(|| session.printed_answers()).into_iter().map(|table| {
        let AnswerTable { title, sections } = table;
        let sections = sections.into_iter();
        let sections = sections.map(|section| view! { <Section section/> });
        view! { <h3>{shown(title)}</h3> {sections.collect_view()} }
    });
    view! { <h2>{shown(words.result.answers)}</h2> {tables.collect_view()} }
}

#[component]
fn Section(
    /// The section.
    section: AnswerSection,
) -> impl IntoView {
    let words = use_paper_words().result;
    let AnswerSection { title, points, rows } = section;
    let sum = points.map(|(points, max)| (words.points_of)(points, max));
    let columns = vec![
        ("p-text", title),
        ("p-answer", words.heads.answer.to_owned()),
        ("p-number", sum.unwrap_or_default()),
    ];
    let rows = rows.into_iter().map(|row| view! { <Row row/> }).collect_view();
    view! { <table class="p-table"><TableHead columns/><tbody>{rows}</tbody></table> }
}

#[component]
fn Row(
    /// The item.
    row: AnswerRow,
) -> impl IntoView {
    let AnswerRow { topic, question, answer, points } = row;
    let points = points.map(use_paper_words().result.points).unwrap_or_default();
    view! {
        <tr>
            <td><strong>{shown(topic)}</strong><p>{shown(question)}</p></td>
            <td class="p-answer"><AnswerMark counted=answer.counted word=answer.word/></td>
            <td class="p-number">{shown(points)}</td>
        </tr>
    }
}

/// The reasons for 該当なし, with the rule that counts it; nothing where there is none.
#[component]
pub(super) fn Reasons() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    untrack(|| session.printed_reasons()).map(|reasons| {
        let rows = reasons.rows.into_iter().map(|row| view! { <li>{shown(row)}</li> });
        view! {
            <h2>{shown(words.later.paper.reasons)}</h2>
            <ul class="p-list">{rows.collect_view()}</ul>
            <p class="p-why">{shown(reasons.rule)}</p>
        }
    })
}
