//! Results side by side on paper: the same pieces as on the screen.

use super::{
    foot::Foot,
    words::{shown, use_paper_words},
};
use crate::ui::{
    session_context::use_session,
    sides::{
        comparison::ComparisonPieces,
        merged::{MergedPieces, Rule},
    },
};
use leptos::prelude::*;

/// An earlier result and the present one, in the order in which the screen has them.
#[component]
pub(super) fn ComparisonPaper() -> impl IntoView {
    let session = use_session();
    let view = untrack(|| session.comparison());
    view! {
        <article class="p-page">
            <h1>{shown(use_paper_words().later.compare.title)}</h1>
            {view.map(|view| view! { <ComparisonPieces view/> })}
            <Foot/>
        </article>
    }
}

/// Departments put together, and how.
#[component]
pub(super) fn MergedPaper() -> impl IntoView {
    let session = use_session();
    let view = untrack(|| session.merged()).ok();
    view! {
        <article class="p-page">
            <h1>{shown(use_paper_words().later.merge.title)}</h1>
            {view.map(|view| view! { <MergedPieces view/> })}
            <Rule/>
            <Foot/>
        </article>
    }
}
