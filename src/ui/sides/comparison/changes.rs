//! Every item that is answered differently, by the way it went.

use crate::{
    app::compared::{ChangedAnswer, ChangedWay},
    ui::{
        context::text,
        parts::{answer_mark::AnswerMark, heading::Heading},
        session_context::{later_word, use_later_words, use_result_words},
    },
};
use leptos::prelude::*;

/// The lists.
#[component]
pub(super) fn Changes(
    /// The ways.
    changes: Vec<ChangedWay>,
) -> impl IntoView {
    if changes.is_empty() {
        return view! {
            <p class="h-panel" part="panel">{text(later_word(|words| words.compare.same))}</p>
        }
        .into_any();
    }
    changes.into_iter().map(|way| view! { <Went way/> }).collect_view().into_any()
}

/// The items that went one way.
#[component]
fn Went(
    /// The way.
    way: ChangedWay,
) -> impl IntoView {
    let (words, result) = (use_later_words(), use_result_words());
    let ChangedWay { way, items } = way;
    let n = items.len();
    let title = move || (words().compare.went)((result().way)(way), n);
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=title/>
            <ul class="h-changes">
                {items.into_iter().map(|item| view! { <Changed item/> }).collect_view()}
            </ul>
        </section>
    }
}

/// An item with both answers.
#[component]
fn Changed(
    /// The item.
    item: ChangedAnswer,
) -> impl IntoView {
    let ChangedAnswer { label, before, after } = item;
    view! {
        <li class="h-changes__item">
            <span class="h-changes__name">{text(label)}</span>
            <span class="h-changes__marks">
                <AnswerMark counted=before.counted word=before.word/>
                <span class="h-changes__to">
                    <span class="h-hidden">{text(later_word(|words| words.compare.to))}</span>
                    <span aria-hidden="true">{"→"}</span>
                </span>
                <AnswerMark counted=after.counted word=after.word/>
            </span>
        </li>
    }
}
