//! Where everything on the paper comes from.

use super::words::{shown, use_paper_words};
use crate::{
    app::printed::{Edition, PrintedSource, PrintedSources},
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// What a reader should know about the editions, and every source once.
#[component]
pub(super) fn Sources() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let PrintedSources { notes, sources, .. } = untrack(|| session.printed_sources());
    let notes =
        notes.into_iter().map(|note| view! { <p class="p-why">{shown(note)}</p> });
    let sources = sources.into_iter().map(|source| {
        let PrintedSource { title, url, facts } = source;
        view! {
            <li>
                {shown(title)}
                <span class="p-url">{url}</span>
                <span class="p-url">{shown(facts)}</span>
            </li>
        }
    });
    view! {
        <h2>{shown(words.result.sources)}</h2>
        {notes.collect_view()}
        <ul class="p-sources">{sources.collect_view()}</ul>
    }
}

/// The editions with the beginnings of their digests, in small print: by these one tells whether
/// two reports were made with the same questions.
#[component]
pub(super) fn Digests() -> impl IntoView {
    let (session, words) = (use_session(), &use_paper_words().later.paper);
    let editions = untrack(|| session.printed_sources()).editions;
    let editions = editions.into_iter().map(|one| {
        let Edition { title, edition, digest } = one;
        view! {
            <li>
                {shown(title)}{" "}{words.edition}{" "}{edition}{" "}
                <span translate="no">{digest}</span>
            </li>
        }
    });
    view! {
        <div class="p-digests">
            <p>{shown((words.sha)(Edition::DIGITS))}</p>
            <ul>{editions.collect_view()}</ul>
        </div>
    }
}
