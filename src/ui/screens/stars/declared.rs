//! Which star have we declared? Over a fifth of the companies do not know.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::{
        fact::fact,
        field::{Field, pick},
        heading::heading,
        measures::fold,
        nav::quiet,
    },
    screen::Screen,
};

/// The name the answer is kept by.
pub(super) const NAME: &str = "declared";

/// The question, what to do next, and how a company can tell.
pub(super) fn declared(cx: &Cx) -> El {
    let (words, helper) = (&cx.later.stars, &cx.session.shelf.ladder().declared);
    let options = helper.options.iter();
    let options: Vec<_> =
        options.map(|o| (o.id.as_str(), cx.say(&o.label), "")).collect();
    let field = Field { name: NAME, label: words.own_ask, hint: words.own_hint };
    let drawn = cx.clone();
    let next = el("div.h-piece")
        .attr("role", "status")
        .live(&[cx.session.book.changed()], move || next(&drawn));
    let ways = helper.ways.iter().map(|way| el("li").child(fact(cx, way)));
    let ways = el("ol.h-fold__body h-stars__ways").children(ways);
    el("section.h-section h-stars__prose")
        .child(heading(cx, 1, "h-section__title", words.own))
        .child(pick(cx, field, &options))
        .child(next)
        .child(fold(words.own_ways).child(ways))
}

/// What to do next; nothing before anything is chosen.
fn next(cx: &Cx) -> Option<El> {
    let chosen = cx.session.form(NAME);
    let mut options = cx.session.shelf.ladder().declared.options.iter();
    let found = options.find(|option| option.id.as_str() == chosen)?;
    let ways = el("div.h-row")
        .child(quiet(cx, cx.later.what_if.title, Screen::WhatIf))
        .child(quiet(cx, cx.later.stars.to_declare, Screen::Declare));
    Some(el("div.h-panel").child(el("p").text(cx.say(&found.next))).child(ways))
}
