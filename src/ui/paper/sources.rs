//! Where everything on the paper comes from.

use super::head;
use crate::{
    content::{
        lang::Text,
        words::{Loaded, Source},
    },
    ui::{
        cx::Cx,
        el::{El, el},
        parts::source_line::source_facts,
    },
};

/// The editions with their digests and notes, and every source once.
pub(super) fn sources(cx: &Cx, page: El) -> El {
    let words = &cx.later.paper;
    let mut page = page.child(el("h2").text(words.sources)).child(editions(cx));
    let mut seen: Vec<&Source> =
        cx.catalog().levels().iter().map(|l| &l.source).collect();
    for part in cx.parts() {
        let loaded = cx.loaded(part);
        if let Some(note) = &loaded.note {
            page = page.child(el("p.p-why").text(cx.say(note)));
        }
        seen.extend(sources_of(loaded));
    }
    if cx.asks_diagnosis() {
        seen.push(&cx.session.shelf.scs().source);
    }
    let once = seen
        .iter()
        .enumerate()
        .filter(|(at, source)| !seen.iter().take(*at).any(|before| before == *source));
    let rows = once.map(|(_, source)| row(cx, source));
    page.child(el("ul.p-sources").children(rows))
}

/// Digits of a digest on paper: enough to tell two packs apart by eye.
const DIGITS: usize = 12;

/// The packs that the report was made with, as in the result file.
fn editions(cx: &Cx) -> El {
    let words = &cx.later.paper;
    let sha = (words.sha)(DIGITS);
    let columns = [("p-text", words.pack), ("p-edition", words.edition), ("p-sha", &sha)];
    let mut rows = Vec::new();
    let mut row = |title: &Text, edition: &str, sha256: &str| {
        let digits = sha256.get(..DIGITS).unwrap_or(sha256);
        let cells = [cx.say(title), edition, digits];
        rows.push(el("tr").children(cells.map(|cell| el("td").text(cell))));
    };
    for part in cx.parts() {
        let loaded = cx.loaded(part);
        row(&loaded.title, &loaded.pack.edition, &loaded.sha256);
    }
    if cx.asks_diagnosis() {
        let scs = cx.session.shelf.scs();
        row(&scs.title, &scs.scheme.pack.edition, &scs.sha256);
    }
    el("table.p-table p-editions").child(head(&columns)).child(el("tbody").children(rows))
}

fn sources_of(loaded: &Loaded) -> Vec<&Source> {
    let mut all = vec![&loaded.source];
    if let Some(scoring) = &loaded.scoring {
        all.push(&scoring.source);
        all.extend(scoring.not_applicable.as_ref().map(|rule| &rule.source));
    }
    all.extend(loaded.items.iter().map(|item| &item.source));
    all
}

fn row(cx: &Cx, source: &Source) -> El {
    el("li")
        .text(cx.say(&source.title))
        .child(el("p.p-url").text(&source.url))
        .child(el("p.p-why").text(source_facts(cx, source)))
}
