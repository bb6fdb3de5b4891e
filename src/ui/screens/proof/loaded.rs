//! What the page has loaded.

use crate::{
    content::json::Json,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::heading::heading,
        words::later::ProofText,
    },
};

/// The list as it is when the screen is entered.
pub(super) fn loaded(cx: &Cx) -> El {
    let words = &cx.later.proof;
    let loaded = cx.session.proof.read();
    let others_after = loaded.count(3);
    let others = loaded.count(2) + others_after;
    let section =
        el("section.h-section").child(heading(cx, 1, "h-section__title", words.loaded));
    // The page is in the list where the browser notes it.
    let shown = match loaded.files() {
        [] | [_] if loaded.is_single() && others == 0 => el("p").text(words.only),
        [] => return section.child(el("p").text(words.unknown)),
        files => list(words, files),
    };
    let section = section.child(shown).child(count(words.after, loaded.count(1)));
    if others == 0 {
        return section;
    }
    section
        .child(count(words.others, others))
        .child(count(words.others_after, others_after))
}

fn count(label: &str, count: i64) -> El {
    el("p").text(format!("{label}{count}"))
}

fn list(words: &ProofText, files: &[Json]) -> El {
    let mut list = el("ul.h-list");
    for file in files {
        let [Json::Text(name), Json::Text(size), Json::Text(at)] = file.elements() else {
            continue;
        };
        let kind = if name.is_empty() || name.ends_with(".html") {
            words.page
        } else if name.ends_with(".js") || name.ends_with(".wasm") {
            words.program
        } else if name.ends_with(".css") {
            words.style
        } else {
            words.other
        };
        let name = if name.is_empty() { "/" } else { name };
        list = list.child(el("li").text((words.file)(name, kind, size, at)));
    }
    list
}
