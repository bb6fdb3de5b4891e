//! What the departments come to together.

use super::{Merged, clashes::Clashes, points::Points, ways::Ways};
use crate::{
    app::merged::{AskedView, MergedView, UnknownView},
    domain::merge::{DEPARTMENTS, NotMerged},
    ui::{
        context::text,
        parts::{each::Each, heading::Heading},
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The result, or what it still needs.
#[component]
pub(super) fn Outcome(
    /// The result.
    merged: Merged,
) -> impl IntoView {
    let words = use_later_words();
    let missing =
        Memo::new(move |_| merged.with(|merged| merged.as_ref().err().copied()));
    let more = move || (words().merge.more)(*DEPARTMENTS.start());
    let pieces =
        move || merged.get().ok().map(|view| view! { <MergedPieces view/> }.into_any());
    move || match missing.get() {
        Some(NotMerged::Number(_)) => {
            view! { <p class="h-note">{text(more)}</p> }.into_any()
        }
        Some(NotMerged::Unlike) => view! { <Unlike/> }.into_any(),
        None => view! { <div class="h-sides">{pieces}<Ways/></div> }.into_any(),
    }
}

/// What they come to. It stands on the screen and on paper.
#[component]
pub(crate) fn MergedPieces(
    /// The result.
    view: MergedView,
) -> impl IntoView {
    let MergedView { departments, total, weakest, average, clashes, unknown } = view;
    view! {
        <Points departments total weakest average/>
        <Clashes clashes/>
        {(!unknown.is_empty()).then(|| view! { <Unknown unknown/> })}
    }
}

/// Who answered what, where that is not the same.
#[component]
fn Unlike() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let asked = Memo::new(move |_| session.departments_asked());
    let row = move |at: usize| {
        let said = move |one: &AskedView| {
            let words = words();
            (words.merge.unlike_one)(&one.name, &one.packs.join(words.scs.and))
        };
        let said = move || asked.with(|all| all.get(at).map(said)).unwrap_or_default();
        view! { <li>{text(said)}</li> }.into_any()
    };
    view! {
        <div class="h-panel" part="panel">
            <p>{text(later_word(|words| words.merge.unlike))}</p>
            <ul class="h-list"><Each count=move || asked.with(Vec::len) row/></ul>
        </div>
    }
}

/// What departments do not know.
#[component]
fn Unknown(
    /// Those that do not know something.
    unknown: Vec<UnknownView>,
) -> impl IntoView {
    let one = |one: UnknownView| {
        let items = one.items.into_iter().map(|item| view! { <li>{text(item)}</li> });
        view! {
            <Heading depth=2 class="h-section__subtitle" text=one.name/>
            <ul class="h-list">{items.collect_view()}</ul>
        }
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title"
                text=later_word(|words| words.merge.unknown)/>
            <p class="h-note">{text(later_word(|words| words.merge.unknown_about))}</p>
            {unknown.into_iter().map(one).collect_view()}
        </section>
    }
}
