//! What the departments come to together.

use super::{Merged, ways::Ways};
use crate::{
    app::merged::AskedView,
    domain::merge::{DEPARTMENTS, NotMerged},
    ui::{
        context::text,
        parts::each::Each,
        session_context::{later_word, use_later_words, use_session},
        sides::merged::MergedPieces,
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
