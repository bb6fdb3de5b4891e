//! Subsidies that ask for a star: the open ones first, the rest folded.

use crate::{
    content::declaration::Subsidy,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{fact::provenance, facts::warning, heading::heading, measures::fold},
    },
};

/// The section.
pub(super) fn subsidies(cx: &Cx) -> El {
    let words = &cx.later.declare;
    let list = |past: bool| {
        let all = cx.session.shelf.declaration().subsidies.iter();
        let rows = all.filter(|subsidy| subsidy.past == past);
        el("ul.h-subsidies").children(rows.map(|subsidy| card(cx, subsidy)))
    };
    let past = el("div.h-fold__body").child(list(true));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.subsidies))
        .child(el("p").text(words.subsidies_lead))
        .child(list(false))
        .child(fold(words.past).child(past))
}

fn card(cx: &Cx, subsidy: &Subsidy) -> El {
    let words = &cx.later.declare;
    let fact = &subsidy.fact;
    // Of what is over, the text says when it was so.
    let day = (!subsidy.past).then(|| (words.as_of)(&(cx.common.date)(fact.as_of)));
    let tag = |text: &str| el("span.h-tag").text(text);
    let tags = el("p.h-tags")
        .child(tag((words.stars)(subsidy.stars)))
        .child(tag((words.role)(subsidy.role)))
        .maybe(day.map(|day| tag(&day)))
        .maybe(warning(cx, fact));
    let note = fact.note.as_ref().map(|note| el("p.h-note").text(cx.say(note)));
    el("li.h-subsidies__one")
        .child(heading(cx, 2, "h-section__subtitle", cx.say(&subsidy.name)))
        .child(tags)
        .child(el("p").text(cx.say(&fact.text)))
        .maybe(note)
        .child(provenance(cx, fact))
}
