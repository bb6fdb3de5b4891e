//! Where everything on the paper comes from.

use super::head;
use crate::{
    content::{lang::Text, words::Source},
    export,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::source_line::source_facts,
    },
};

/// The editions with their digests and notes, and every source once.
pub(super) fn sources(cx: &Cx, page: El) -> El {
    let mut page = page.child(el("h2").text(cx.result.sources)).child(editions(cx));
    for part in cx.parts() {
        let note = cx.loaded(part).note.as_ref();
        page = page.maybe(note.map(|note| el("p.p-why").text(cx.say(note))));
    }
    let a = cx.session.assessment.read();
    let mut all = export::sources(cx.catalog(), &a);
    let scs = &cx.session.shelf.scs().source;
    if a.asks_diagnosis() && !all.contains(&scs) {
        all.push(scs);
    }
    page.child(el("ul.p-sources").children(all.into_iter().map(|source| row(cx, source))))
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

fn row(cx: &Cx, source: &Source) -> El {
    el("li")
        .text(cx.say(&source.title))
        .child(el("p.p-url").text(&source.url))
        .child(el("p.p-why").text(source_facts(cx, source)))
}
