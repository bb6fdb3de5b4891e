//! Results of departments, put together as one.

mod clashes;
mod points;

use self::{clashes::Clashes, points::Points};
use crate::{
    app::merged::{MergedView, UnknownView},
    ui::{
        context::text,
        parts::{each::Each, heading::Heading},
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// What they come to.
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

/// How they are put together, and that the rule is our own.
#[component]
pub(crate) fn Rule() -> impl IntoView {
    let words = use_later_words();
    let rule = move |at: usize| {
        let rule = move || words().merge.rules.get(at).copied().unwrap_or_default();
        view! { <li>{text(rule)}</li> }.into_any()
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.merge.rule)/>
            <ul class="h-list"><Each count=move || words().merge.rules.len() row=rule/></ul>
            <p class="h-note">{text(later_word(|words| words.merge.rule_own))}</p>
        </section>
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
