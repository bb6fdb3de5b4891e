//! What may be said and shown after declaring, and what the declaration does not mean.

use crate::{
    content::{declaration::WordingRule, lang::Text},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            facts::{facts, sources, warning},
            heading::heading,
        },
    },
};

/// The rules, with examples.
pub(super) fn rules(cx: &Cx) -> El {
    let rules = &cx.session.shelf.declaration().rules;
    let rows = rules.iter().map(|rule| row(cx, rule));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.later.declare.rules))
        .child(el("ul.h-say").children(rows))
        .child(sources(cx, rules.iter().map(|rule| &rule.fact), true))
}

fn row(cx: &Cx, rule: &WordingRule) -> El {
    let words = &cx.later.declare;
    el("li.h-say__rule")
        .child(el("p").text(cx.say(&rule.fact.text)).maybe(warning(cx, &rule.fact)))
        .maybe(examples(cx, "○", "h-mark h-mark--done", words.right, &rule.right))
        .maybe(examples(cx, "×", "h-mark h-mark--not", words.wrong, &rule.wrong))
}

/// Examples under a mark that says which kind they are.
fn examples(
    cx: &Cx,
    shape: &str,
    class: &'static str,
    word: &str,
    examples: &[Text],
) -> Option<El> {
    let shape = el("span.h-mark__shape").attr("aria-hidden", "true").text(shape);
    let rows = examples.iter().map(|example| el("li").text(cx.say(example)));
    (!examples.is_empty()).then(|| {
        el("div.h-say__examples")
            .child(el("p").class(class).child(shape).text(word))
            .child(el("ul.h-list").children(rows))
    })
}

/// What the declaration does not mean.
pub(super) fn limits(cx: &Cx) -> El {
    let limits = &cx.session.shelf.declaration().limits;
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.later.declare.limits))
        .child(facts(cx, limits.iter()))
}
