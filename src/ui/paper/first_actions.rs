//! What to begin with: a first step of ten minutes for each.

use super::words::{shown, use_paper_words};
use crate::{app::printed::FirstAction, ui::session_context::use_session};
use leptos::prelude::*;

/// The few actions; nothing where there are none.
#[component]
pub(super) fn FirstActions() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let actions = untrack(|| session.printed_first());
    if actions.is_empty() {
        return ().into_any();
    }
    let title = (words.result.first)(actions.len());
    let rows = actions.into_iter().enumerate().map(|(at, action)| {
        let FirstAction { topic, quick, minutes, cost } = action;
        view! {
            <tr>
                <td class="p-rank">{(at + 1).to_string()}</td>
                <td>
                    <strong>{shown(topic)}</strong>
                    <p>
                        <span class="p-label">{shown(words.common.quick)}</span>
                        {shown(quick)}
                    </p>
                </td>
                <td class="p-takes">
                    <p>{shown((words.result.minutes)(minutes))}</p>
                    <p>{shown((words.result.cost)(cost))}</p>
                </td>
            </tr>
        }
    });
    view! {
        <h2>{shown(title)}</h2>
        <table class="p-actions"><tbody>{rows.collect_view()}</tbody></table>
    }
    .into_any()
}
