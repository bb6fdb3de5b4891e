//! Where everything on the paper comes from.

use super::{
    table::TableHead,
    words::{shown, use_paper_words},
};
use crate::{
    app::printed::{Edition, PrintedSource, PrintedSources},
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// The editions with their digests and notes, and every source once.
#[component]
pub(super) fn Sources() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let PrintedSources { editions, notes, sources } =
        untrack(|| session.printed_sources());
    let paper = &words.later.paper;
    let columns = vec![
        ("p-text", paper.pack.to_owned()),
        ("p-edition", paper.edition.to_owned()),
        ("p-sha", (paper.sha)(Edition::DIGITS)),
    ];
    let editions = editions.into_iter().map(|one| {
        let Edition { title, edition, digest } = one;
        view! { <tr><td>{shown(title)}</td><td>{edition}</td><td>{digest}</td></tr> }
    });
    let notes =
        notes.into_iter().map(|note| view! { <p class="p-why">{shown(note)}</p> });
    let sources = sources.into_iter().map(|source| {
        let PrintedSource { title, url, facts } = source;
        view! {
            <li>
                {shown(title)}
                <p class="p-url">{url}</p>
                <p class="p-why">{shown(facts)}</p>
            </li>
        }
    });
    view! {
        <h2>{shown(words.result.sources)}</h2>
        <table class="p-table p-editions">
            <TableHead columns/>
            <tbody>{editions.collect_view()}</tbody>
        </table>
        {notes.collect_view()}
        <ul class="p-sources">{sources.collect_view()}</ul>
    }
}
