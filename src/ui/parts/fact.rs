//! A dated fact: what is so, and on demand where that stands, when and how sure it is.

use super::{measures::fold, source_line::source_link};
use crate::{
    content::fact::Fact,
    export::provenance as provenance_of,
    ui::{
        cx::Cx,
        effects::today::today,
        el::{El, el},
    },
};

/// The fact with its fold. One that may have changed says so without being asked.
pub(crate) fn fact(cx: &Cx, fact: &Fact) -> El {
    let note = fact.note.as_ref().map(|note| el("p.h-note").text(cx.say(note)));
    el("div.h-fact").child(said(cx, fact)).maybe(note).child(provenance(cx, fact))
}

/// What the fact says, with 要確認 once it may have changed.
pub(crate) fn said(cx: &Cx, fact: &Fact) -> El {
    let stale = fact
        .is_stale(today())
        .then(|| el("span.h-tag h-tag--star").text(cx.later.field.check_again));
    el("p.h-fact__text").text(cx.say(&fact.text)).maybe(stale)
}

/// Source, day and certainty of a fact, folded.
pub(crate) fn provenance(cx: &Cx, fact: &Fact) -> El {
    fold(cx.later.field.provenance)
        .attr("class", "h-fold h-fold--small")
        .child(el("div.h-fold__body").child(origin(cx, fact)))
}

/// Days and certainty of a fact.
pub(crate) fn days(cx: &Cx, fact: &Fact) -> String {
    let facts = provenance_of(cx.common, &fact.source, fact.certainty);
    if fact.as_of == fact.source.seen_on() {
        return facts;
    }
    let day = (cx.common.date)(fact.as_of);
    format!("{} · {facts}", (cx.later.field.as_of)(&day))
}

/// Source, days and certainty of a fact, as one line.
pub(crate) fn origin(cx: &Cx, fact: &Fact) -> El {
    let facts = el("span.h-source__facts").text(days(cx, fact));
    el("p.h-note h-source").child(source_link(cx, &fact.source)).child(facts)
}
