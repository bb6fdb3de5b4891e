//! The sheet for the declaration on paper.

use super::words::{shown, use_paper_words};
use crate::{export::sheet::SheetRow, ui::session_context::use_session};
use leptos::prelude::*;

/// The whole document. What is not known yet is left open, to be written by hand.
#[component]
pub(super) fn SheetPaper() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let declare = &words.later.declare;
    let rows = untrack(|| session.sheet_rows()).into_iter().map(|row| {
        let SheetRow { label, required, optional, value } = row;
        let mark = if required {
            declare.paper_required
        } else if optional {
            declare.paper_optional
        } else {
            ""
        };
        view! {
            <tr>
                <th scope="row">{shown(label)}{shown(mark)}</th>
                <td>{shown(value)}</td>
            </tr>
        }
    });
    let about = session.extended().declaration().sheet.text.get(words.lang).to_owned();
    view! {
        <article>
            <h1>{shown(declare.paper)}</h1>
            <p class="p-why">{shown(about)}</p>
            <table class="p-sheet">
                <thead>
                    <tr>
                        <th scope="col">{shown(declare.paper_field)}</th>
                        <th scope="col">{shown(declare.paper_value)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </article>
    }
}
