//! What papers have in common: the mark 社外秘, and what is said at their foot.

use super::words::{shown, use_paper_words};
use crate::ui::{context::use_answering, session_context::use_session};
use leptos::prelude::*;

/// The foot: what the result is not, and that nothing was sent.
#[component]
pub(super) fn Foot() -> impl IntoView {
    let (answering, words) = (use_answering(), use_paper_words());
    let is_own = untrack(|| !answering.is_official());
    let mut said =
        vec![words.result.guide.to_owned(), words.common.disclaimer.to_owned()];
    said.push((words.later.paper.made_with)(env!("CARGO_PKG_VERSION")));
    said.extend(is_own.then(|| words.result.own.to_owned()));
    view! { <footer class="p-foot"><p>{shown(said.join(words.common.gap))}</p></footer> }
}

/// The mark for papers that stay in the house, where the visitor wants it.
#[component]
pub(super) fn SecretMark() -> impl IntoView {
    let wanted = use_session().print().confidential().get_untracked();
    let mark = use_paper_words().later.paper.secret;
    wanted.then(|| view! { <p class="p-secret">{shown(mark)}</p> })
}

/// Pages with the mark on top of each. Only the head of a table is printed anew on every page, by
/// every browser.
#[component]
pub(super) fn Marked(
    /// Whether the pages lie on their side.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    if !use_session().print().confidential().get_untracked() {
        return children().into_any();
    }
    let class = if wide { "p-marked p-marked--wide" } else { "p-marked" };
    view! {
        <table class=class role="presentation">
            <thead><tr><td><SecretMark/></td></tr></thead>
            <tbody><tr><td>{children()}</td></tr></tbody>
        </table>
    }
    .into_any()
}
