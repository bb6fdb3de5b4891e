//! Several facts that belong together, with one fold for all their sources.

use super::{fact::days, measures::fold, source_line::source_link};
use crate::{
    content::{fact::Fact, words::Certainty},
    export::provenance,
    ui::{
        cx::Cx,
        effects::today::today,
        el::{El, el},
    },
};

/// The facts as a list, and on demand where each stands, when it was read and how sure it is.
pub(crate) fn facts<'a>(cx: &Cx, facts: impl Iterator<Item = &'a Fact> + Clone) -> El {
    let rows = facts.clone().map(|fact| line(cx, fact));
    el("div.h-facts-of")
        .child(el("ul.h-list").children(rows))
        .child(sources(cx, facts, true))
}

fn line(cx: &Cx, fact: &Fact) -> El {
    let note = fact.note.as_ref().map(|note| el("p.h-note").text(cx.say(note)));
    let text = el("p").text(cx.say(&fact.text)).maybe(warning(cx, fact));
    el("li").child(text).maybe(note)
}

/// A tag for what one should look up before relying on it.
pub(crate) fn warning(cx: &Cx, fact: &Fact) -> Option<El> {
    let text = if fact.is_stale(today()) {
        cx.later.field.check_again
    } else if fact.certainty == Certainty::Unconfirmed {
        (cx.common.certainty)(fact.certainty)
    } else {
        return None;
    };
    Some(el("span.h-tag h-tag--star").text(text))
}

/// The sources of facts, folded; with `said`, each under what it is the source of.
pub(crate) fn sources<'a>(
    cx: &Cx,
    facts: impl Iterator<Item = &'a Fact>,
    said: bool,
) -> El {
    let mut rows = el("ul.h-list");
    let mut seen: Vec<&Fact> = Vec::new();
    for fact in facts {
        let same = |before: &&Fact| {
            before.source == fact.source && before.certainty == fact.certainty
        };
        if !said && seen.iter().any(same) {
            continue;
        }
        seen.push(fact);
        let facts = if said {
            days(cx, fact)
        } else {
            provenance(cx.common, &fact.source, fact.certainty)
        };
        let facts = el("span.h-source__facts").text(facts);
        let about = said.then(|| el("p.h-note").text(cx.say(&fact.text)));
        let source = source_link(cx, &fact.source);
        rows = rows.child(el("li").maybe(about).child(source).child(facts));
    }
    fold(cx.later.field.provenance)
        .attr("class", "h-fold h-fold--small")
        .child(el("div.h-fold__body").child(rows))
}
