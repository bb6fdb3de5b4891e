//! One line of the plan.

use super::fields::fields;
use crate::{
    domain::{date::Date, pack::Item},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            cost::cost,
            glossary::small,
            measures::{advised, fold, measure_list, quick},
            nav::quiet,
        },
        session::Part,
    },
};

/// What a line is about.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// The item, by position in the pack that advice is drawn from.
    pub(super) item: usize,
    /// The day it is due, unless the visitor names another.
    pub(super) due: Date,
    /// Whether somebody is to be asked, rather than something to be done.
    pub(super) asking: bool,
    /// Whether it stands unfolded.
    pub(super) open: bool,
}

/// The line; nothing where there is no such item. It is folded, but what is to be done this
/// week stands open.
pub(super) fn entry(cx: &Cx, about: Entry) -> Option<El> {
    let (item, said) = cx.advised().at(about.item)?;
    let name = cx.item_name(part(cx), item);
    let title = format!("{name} {}", cx.say(&said.topic));
    let (body, texts) = if about.asking {
        let question = cx.say(&said.question);
        (el("p").text(question), vec![cx.say(&said.topic), question])
    } else {
        let more = el("div.h-fold__body").child(measure_list(cx, said));
        let more = fold(cx.ui.ask.measures).class("h-fold h-fold--small").child(more);
        let body = el("div.h-plan__body").child(cost(cx, item)).child(quick(cx, said));
        (body.child(more), advised(cx, said))
    };
    let change = quiet(cx, cx.later.result.change, part(cx).screen(about.item))
        .attr("aria-label", (cx.later.result.change_which)(&name));
    let group = el("fieldset.h-plan__fields")
        .child(el("legend.h-hidden").text(&title))
        .children(fields(cx, item, about.due))
        .child(change);
    let summary = el("summary.h-fold__summary h-plan__summary")
        .child(el("span.h-plan__name").text(&title))
        .child(now(cx, item, about.due));
    let mut line = el("details.h-fold h-plan__task").child(summary);
    if about.open {
        line = line.attr("open", "");
    }
    let body = el("div.h-fold__body").child(body).maybe(small(cx, &texts)).child(group);
    Some(el("li").child(line.child(body)))
}

/// Status, day and owner in a few words, so that a folded line still says how it stands.
fn now(cx: &Cx, item: &Item, due: Date) -> El {
    let (drawn, slug) = (cx.clone(), item.slug.clone());
    el("span.h-plan__now").live_text(&[cx.session.book.changed()], move || {
        let entry = drawn.session.book.read().plan.get(&slug);
        let day = (drawn.common.date)(entry.due.unwrap_or(due));
        let status = (drawn.result.progress)(entry.progress);
        (drawn.later.plan.now)(status, &day, &entry.owner)
    })
}

/// The part that advice is drawn from.
fn part(cx: &Cx) -> Part {
    if cx.asks_diagnosis() { Part::Diagnosis } else { Part::Principles }
}
