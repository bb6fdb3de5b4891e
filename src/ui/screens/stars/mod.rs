//! Every star and ISO 27001: where the company stands, what is left, what each asks, which
//! star it has declared and which one a buyer may ask for.

mod buyer;
mod cell;
mod compare;
mod declared;
mod left;
mod path;
mod place;

pub(crate) use place::{here, state};

use crate::{
    domain::report::Report,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            fact::fact,
            heading::{heading, screen_heading},
            source_line::link,
        },
    },
};

/// The screen.
pub(crate) fn stars(cx: &Cx) -> El {
    let words = &cx.later.stars;
    el("div.h-screen h-screen--stars")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(follow(cx, path::path))
        .child(relation(cx))
        .child(follow(cx, left::left))
        .child(compare::compare(cx))
        .child(declared::declared(cx))
        .child(buyer::buyer(cx))
        .child(links(cx))
}

/// A piece that is drawn anew whenever something that tells the place changes.
fn follow(cx: &Cx, draw: fn(&Cx, &Report) -> El) -> El {
    let drawn = cx.clone();
    let on = [cx.session.report.changed(), cx.session.book.changed()];
    el("div.h-piece").live(&on, move || {
        let report = drawn.session.report.read();
        Some(draw(&drawn, &report))
    })
}

/// What a declaration and the SCS scheme have to do with each other.
fn relation(cx: &Cx) -> El {
    el("section.h-section h-stars__prose")
        .child(heading(cx, 1, "h-section__title", cx.later.stars.relation))
        .child(fact(cx, &cx.session.shelf.ladder().relation))
}

/// The official pages.
fn links(cx: &Cx) -> El {
    let words = &cx.later.stars;
    let links = cx.session.shelf.ladder().links.iter();
    let rows = links.map(|page| el("li").child(link(&page.url, cx.say(&page.title))));
    el("section.h-section h-stars__prose")
        .child(heading(cx, 1, "h-section__title", words.links))
        .child(el("p").text(words.links_lead))
        .child(el("ul.h-list").children(rows))
}
