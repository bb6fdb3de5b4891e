//! Subsidies that ask for a star: the current ones first, the rest folded.

use crate::{
    content::declaration::{Standing, Subsidy},
    ui::{
        cx::Cx,
        effects::today::today,
        el::{El, el},
        parts::{
            fact::provenance,
            facts::{facts, warning},
            heading::heading,
            measures::fold,
        },
    },
};

/// The section.
pub(super) fn subsidies(cx: &Cx) -> El {
    let (words, declaration) = (&cx.later.declare, cx.session.shelf.declaration());
    let all = declaration.subsidies_on(today());
    let (current, rest): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(standing, _)| *standing == Standing::Current);
    let cards = |of: Vec<(Standing, &Subsidy)>| {
        let rows = of.into_iter().map(|(standing, subsidy)| card(cx, standing, subsidy));
        el("ul.h-subsidies").children(rows)
    };
    let none = current.is_empty().then(|| el("p").text(words.none_current));
    let current = none.unwrap_or_else(|| cards(current));
    let former = el("li.h-subsidies__one")
        .child(heading(cx, 2, "h-section__subtitle", cx.say(&declaration.former.title)))
        .child(facts(cx, declaration.former.facts.iter()));
    let rest = cards(rest).child(former);
    let rest = el("div.h-fold__body").child(rest);
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.subsidies))
        .child(el("p").text(words.subsidies_lead))
        .child(facts(cx, declaration.conditions.iter()))
        .child(current)
        .child(fold(words.past).child(rest))
}

fn card(cx: &Cx, standing: Standing, subsidy: &Subsidy) -> El {
    let words = &cx.later.declare;
    let fact = &subsidy.fact;
    let date = cx.common.date;
    // Of what is over, the text says when it was so.
    let day = (standing != Standing::Past).then(|| (words.as_of)(&date(fact.as_of)));
    let tag = |text: &str| el("span.h-tag").text(text);
    let tags = el("p.h-tags")
        .child(tag((words.stars)(subsidy.stars)))
        .child(tag((words.role)(subsidy.role)))
        .maybe(day.map(|day| tag(&day)))
        .maybe(warning(cx, fact));
    let last = fact.valid_until.filter(|_| standing == Standing::RanOut);
    let ran_out = last.map(|day| el("p").text((words.ran_out)(&date(day))));
    let note = fact.note.as_ref().map(|note| el("p.h-note").text(cx.say(note)));
    el("li.h-subsidies__one")
        .child(heading(cx, 2, "h-section__subtitle", cx.say(&subsidy.name)))
        .child(tags)
        .maybe(ran_out)
        .child(el("p").text(cx.say(&fact.text)))
        .maybe(note)
        .child(provenance(cx, fact))
}
