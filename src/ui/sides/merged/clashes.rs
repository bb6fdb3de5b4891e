//! The items that departments answered differently.

use crate::{
    app::merged::ClashView,
    ui::{
        context::text,
        parts::{answer_mark::AnswerMark, heading::Heading},
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn Clashes(
    /// The items.
    clashes: Vec<ClashView>,
) -> impl IntoView {
    let words = use_later_words();
    let n = clashes.len();
    if n == 0 {
        return view! { <p>{text(later_word(|words| words.merge.no_clash))}</p> }
            .into_any();
    }
    let rows = clashes.into_iter().map(|clash| view! { <Clash clash/> });
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title"
                text=move || (words().merge.clashes)(n)/>
            <ul class="h-changes">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// An item: who said what, and what it is together.
#[component]
fn Clash(
    /// The item.
    clash: ClashView,
) -> impl IntoView {
    let words = use_later_words();
    let said = clash.said.into_iter().map(|(answer, who)| {
        let who = move || who.join(words().scs.and);
        view! { <li><AnswerMark counted=answer.counted word=answer.word/><span>{who}</span></li> }
    });
    view! {
        <li class="h-changes__item">
            <span class="h-changes__name">{text(clash.label)}</span>
            <ul class="h-changes__said">{said.collect_view()}</ul>
            <span class="h-changes__marks">
                <span class="h-changes__to">
                    {text(later_word(|words| words.merge.together))}
                </span>
                <AnswerMark counted=clash.together.counted word=clash.together.word/>
            </span>
        </li>
    }
}
