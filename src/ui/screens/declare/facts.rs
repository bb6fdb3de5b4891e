//! What to do, what was done formerly, and where to look things up.

use crate::{
    content::declaration::Topic,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            facts::facts, glossary::small, heading::heading, measures::fold,
            source_line::link,
        },
    },
};

/// The steps, in order.
pub(super) fn steps(cx: &Cx) -> El {
    let steps = cx.session.shelf.declaration().steps.iter().enumerate();
    let rows = steps.map(|(at, step)| {
        let title = format!("{}. {}", at + 1, cx.say(&step.title));
        el("li.h-way__step").child(topic(cx, &title, step))
    });
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.later.declare.steps))
        .child(el("ol.h-way").children(rows))
}

/// The former process, folded.
pub(super) fn old(cx: &Cx) -> El {
    let topics = &cx.session.shelf.declaration().old;
    let rows = topics.iter().map(|old| topic(cx, cx.say(&old.title), old));
    fold(cx.later.declare.old).child(el("div.h-fold__body").children(rows))
}

fn topic(cx: &Cx, title: &str, topic: &Topic) -> El {
    let links = &cx.session.shelf.declaration().links;
    let page = topic.link.and_then(|at| links.get(at));
    let page = page.map(|page| el("p").child(link(&page.url, cx.say(&page.label))));
    let mut texts = vec![cx.say(&topic.title)];
    for fact in &topic.facts {
        texts.push(cx.say(&fact.text));
        texts.extend(fact.note.as_ref().map(|note| cx.say(note)));
    }
    el("div.h-way__topic")
        .child(heading(cx, 2, "h-section__subtitle", title))
        .maybe(page)
        .child(facts(cx, topic.facts.iter()))
        .maybe(small(cx, &texts))
}

/// Pages to look things up.
pub(super) fn links(cx: &Cx) -> El {
    let links = cx.session.shelf.declaration().links.iter();
    let rows = links.map(|page| el("li").child(link(&page.url, cx.say(&page.label))));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.later.declare.links))
        .child(el("ul.h-list").children(rows))
}
