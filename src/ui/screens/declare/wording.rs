//! What may be said and shown after declaring, and what the declaration does not mean.

use crate::{
    content::{declaration::WordingRule, lang::Text},
    ui::{
        context::text,
        parts::{
            fact_list::{FactList, FactSources, fact_warning},
            heading::Heading,
        },
        session_context::{later_word, pack_text, use_session},
        words::later::LaterText,
    },
};
use leptos::prelude::*;

/// The rules, with examples, and the limits.
#[component]
pub(super) fn Wording() -> impl IntoView {
    let extended = use_session().extended();
    let declaration = extended.declaration();
    let rows = declaration.rules.iter().map(rule_row).collect_view();
    let facts = declaration.rules.iter().map(|rule| rule.fact.clone()).collect();
    view! {
        <ul class="h-say">{rows}</ul>
        <FactSources facts said=true/>
        <Heading depth=1 class="h-section__subtitle"
            text=later_word(|words| words.declare.limits)/>
        <FactList facts=declaration.limits.clone()/>
    }
}

fn rule_row(rule: &WordingRule) -> AnyView {
    let right = ("○", "h-mark h-mark--done", &rule.right);
    let wrong = ("×", "h-mark h-mark--not", &rule.wrong);
    view! {
        <li class="h-say__rule">
            <p>{pack_text(&rule.fact.text)}{fact_warning(&rule.fact)}</p>
            {examples(right, |words| words.declare.right)}
            {examples(wrong, |words| words.declare.wrong)}
        </li>
    }
    .into_any()
}

/// Examples under a mark that says which kind they are.
fn examples(
    (shape, class, examples): (&'static str, &'static str, &Vec<Text>),
    word: fn(&LaterText) -> &'static str,
) -> Option<AnyView> {
    let rows = examples.iter().map(|example| view! { <li>{pack_text(example)}</li> });
    (!examples.is_empty()).then(|| {
        view! {
            <div class="h-say__examples">
                <p class=class><span class="h-mark__shape" aria-hidden="true">{shape}</span>
                    {text(later_word(word))}</p>
                <ul class="h-list">{rows.collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}
