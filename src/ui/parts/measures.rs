//! Why a question is asked and what one can do about it, folded away.

use super::source_line::source_line;
use crate::{
    content::words::ItemWords,
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// A folded piece with its summary.
pub(crate) fn fold(summary: &str) -> El {
    let summary = el("summary.h-fold__summary").text(summary);
    el("details.h-fold").child(summary)
}

/// The folded notes of an item: the reason, and with `full` the measures and the source.
pub(crate) fn measures(cx: &Cx, words: &ItemWords, full: bool) -> El {
    let mut body = el("div.h-fold__body");
    body = body.child(el("p").text(cx.say(&words.why)));
    if full {
        body = body
            .child(quick(cx, words))
            .child(measure_list(cx, words))
            .child(source_line(cx, &words.source));
    }
    fold(cx.ui.ask.why).child(body)
}

/// What can be done in ten minutes.
pub(crate) fn quick(cx: &Cx, words: &ItemWords) -> El {
    let label = el("strong").text(cx.ui.ask.quick);
    el("p.h-quick").child(label).text(cx.say(&words.quick))
}

/// The measures of an item as a list.
pub(crate) fn measure_list(cx: &Cx, words: &ItemWords) -> El {
    let rows = words.measures.iter().map(|measure| el("li").text(cx.say(measure)));
    el("ul.h-list").children(rows)
}
