//! Where everything on the paper comes from.

use crate::{
    content::words::{Loaded, Source},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::source_line::source_facts,
    },
};

/// The notes of the editions, and every source once.
pub(super) fn sources(cx: &Cx, page: El) -> El {
    let mut page = page.child(el("h3").text(cx.later.paper.sources));
    let mut seen: Vec<&Source> =
        cx.catalog().levels().iter().map(|l| &l.source).collect();
    for part in cx.parts() {
        let loaded = cx.loaded(part);
        if let Some(note) = &loaded.note {
            page = page.child(el("p.p-why").text(cx.say(note)));
        }
        seen.extend(sources_of(loaded));
    }
    let once = seen
        .iter()
        .enumerate()
        .filter(|(at, source)| !seen.iter().take(*at).any(|before| before == *source));
    let rows = once.map(|(_, source)| row(cx, source));
    page.child(el("ul.p-sources").children(rows))
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
