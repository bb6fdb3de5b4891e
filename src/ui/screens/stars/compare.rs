//! The stars and ISO 27001 side by side: a table where the window is wide, one card per
//! star where it is not. Both show the same cells, and only one of them exists at a time.

use super::{cell::cell, place::here};
use crate::{
    content::ladder::{Ladder, Rung},
    ui::{
        cx::Cx,
        effects::wide::wide,
        el::{El, el},
        parts::{glossary::glossary, heading::heading, measures::fold},
    },
};

/// The comparison.
pub(super) fn compare(cx: &Cx) -> El {
    let words = &cx.later.stars;
    let (drawn, wide) = (cx.clone(), wide());
    let is_wide = wide.clone();
    let shown = el("div.h-piece").live(&[wide.changed()], move || {
        let is_wide = *is_wide.read();
        Some(if is_wide { table(&drawn) } else { cards(&drawn) })
    });
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.compare).attr("id", id(cx)))
        .child(el("p").text(words.compare_lead))
        .child(shown)
        .maybe(words_of(cx))
}

/// The hard words of all cells, folded.
fn words_of(cx: &Cx) -> Option<El> {
    let mut texts = Vec::new();
    for rung in &cx.session.shelf.ladder().rungs {
        texts.push(cx.say(&rung.title));
        texts.extend(rung.cells.iter().map(|cell| cx.say(&cell.fact.text)));
    }
    glossary(cx, &texts)
}

fn id(cx: &Cx) -> String {
    cx.id("compare")
}

/// The table, in a box that the keyboard can scroll.
fn table(cx: &Cx) -> El {
    let (ladder, words) = (cx.session.shelf.ladder(), &cx.later.stars);
    let column = |text: &str| el("th").attr("scope", "col").text(text);
    let mut head = el("tr").child(column(words.row));
    for rung in &ladder.rungs {
        head = head.child(column(cx.say(&rung.title)));
    }
    let mut body = el("tbody");
    for (at, row) in ladder.rows.iter().enumerate() {
        let title = cx.say(&row.title);
        let mut line = el("tr").child(el("th").attr("scope", "row").text(title));
        for rung in &ladder.rungs {
            if let Some(holds) = rung.cells.get(at) {
                let of = (words.more_of)(cx.say(&rung.title), title);
                line = line.child(cell(cx, el("td"), holds, &of));
            }
        }
        body = body.child(line);
    }
    let table = el("table.h-table h-compare")
        .child(el("caption.h-hidden").text(words.compare))
        .child(el("thead").child(head))
        .child(body);
    el("div.h-scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", id(cx))
        .child(table)
}

/// One folded card per rung; the one to go for next is open.
fn cards(cx: &Cx) -> El {
    let ladder = cx.session.shelf.ladder();
    let (_, next) = here(cx, &cx.session.report.read());
    let mut cards = el("div.h-piece");
    for (at, rung) in ladder.rungs.iter().enumerate() {
        let card = card(cx, ladder, rung);
        let open = next == Some(at);
        cards = cards.child(if open { card.attr("open", "") } else { card });
    }
    cards
}

fn card(cx: &Cx, ladder: &Ladder, rung: &Rung) -> El {
    let (words, title) = (&cx.later.stars, cx.say(&rung.title));
    let mut list = el("dl.h-fold__body h-stars__facts");
    for (row, holds) in ladder.rows.iter().zip(&rung.cells) {
        let name = cx.say(&row.title);
        let of = (words.more_of)(title, name);
        let fact = el("div").child(el("dt").text(name));
        list = list.child(fact.child(cell(cx, el("dd"), holds, &of)));
    }
    fold(title).child(list)
}
