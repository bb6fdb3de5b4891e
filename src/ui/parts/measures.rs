//! Why a question is asked and what one can do about it, folded away.

use super::{glossary::explained, source_line::source_line};
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
/// Without it the hard words are explained in the same fold, since there are many of them on
/// a screen.
pub(crate) fn measures(cx: &Cx, words: &ItemWords, full: bool) -> El {
    let mut body = el("div.h-fold__body");
    body = body.child(el("p").text(cx.say(&words.why)));
    if full {
        body = body
            .child(quick(cx, words))
            .child(measure_list(cx, words))
            .child(source_line(cx, &words.source));
    } else {
        body = body.maybe(explained(cx, &asked(cx, words)));
    }
    fold(cx.ui.ask.why).child(body)
}

/// What can be done in ten minutes.
pub(crate) fn quick(cx: &Cx, words: &ItemWords) -> El {
    let label = el("strong").text(cx.common.quick);
    el("p.h-quick").child(label).text(cx.say(&words.quick))
}

/// What an item is about and asks, and why.
fn asked<'a>(cx: &Cx, words: &'a ItemWords) -> [&'a str; 3] {
    [cx.say(&words.topic), cx.say(&words.question), cx.say(&words.why)]
}

/// What an item is about and advises.
pub(crate) fn advised<'a>(cx: &Cx, words: &'a ItemWords) -> Vec<&'a str> {
    let mut texts = vec![cx.say(&words.topic), cx.say(&words.quick)];
    for measure in &words.measures {
        texts.push(cx.say(measure));
    }
    texts
}

/// Everything that is said of an item.
pub(crate) fn said<'a>(cx: &Cx, words: &'a ItemWords) -> Vec<&'a str> {
    let mut texts = asked(cx, words).to_vec();
    texts.extend(advised(cx, words));
    texts
}

/// The measures of an item as a list.
pub(crate) fn measure_list(cx: &Cx, words: &ItemWords) -> El {
    let rows = words.measures.iter().map(|measure| el("li").text(cx.say(measure)));
    el("ul.h-list").children(rows)
}
