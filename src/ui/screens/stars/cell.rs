//! What holds for a rung in a row, and on demand where that stands.

use crate::{
    content::{fact::Fact, ladder::Cell},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::fact::{origin, said},
    },
};

/// Puts the cell into its element. `of` tells screen readers what the fold is about.
pub(super) fn cell(cx: &Cx, place: El, cell: &Cell, of: &str) -> El {
    let about = el("span.h-hidden").text(of);
    let summary = el("summary.h-fold__summary").text(cx.later.stars.more).child(about);
    let mut body = el("div.h-fold__body");
    body = note(cx, body, &cell.fact).child(origin(cx, &cell.fact));
    for more in &cell.more {
        body = note(cx, body.child(said(cx, more)), more).child(origin(cx, more));
    }
    let fold = el("details.h-fold h-fold--small").child(summary).child(body);
    place.child(said(cx, &cell.fact)).child(fold)
}

fn note(cx: &Cx, body: El, fact: &Fact) -> El {
    body.maybe(fact.note.as_ref().map(|note| el("p").text(cx.say(note))))
}
