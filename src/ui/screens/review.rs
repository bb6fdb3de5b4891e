//! What is open, unknown or not applicable, each a way back to its question.

use crate::{
    app::review::{Entry, Remark, Review},
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            heading::{heading, screen_heading},
            nav::{row, to},
        },
        screen::Screen,
    },
};
use leptos::prelude::untrack;

/// The review screen.
pub(crate) fn review(cx: &Cx) -> El {
    let words = &cx.ui.review;
    let answering = cx.session.answering;
    let (review, last) = untrack(|| (answering.review(), answering.last_asked()));
    let Review { open, unknown, not_applicable } = review;
    let lead = match open.len() {
        0 => words.complete.to_owned(),
        n => (words.incomplete)(n),
    };
    let nav = el("div.h-nav")
        .child(button("h-button", cx.ui.ask.back, to(cx, last)))
        .child(button(
            "h-button h-button--primary",
            words.see_result,
            to(cx, Screen::Result),
        ));
    el("div.h-screen")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(lead))
        .maybe(group(cx, words.unanswered, words.unanswered_about, &open))
        .maybe(group(cx, words.unknown, words.unknown_about, &unknown))
        .maybe(group(
            cx,
            words.not_applicable,
            words.not_applicable_about,
            &not_applicable,
        ))
        .child(nav)
}

fn group(
    cx: &Cx,
    title: fn(usize) -> String,
    about: &'static str,
    entries: &[Entry],
) -> Option<El> {
    let rows = entries.iter().filter_map(|entry| line(cx, entry));
    (!entries.is_empty()).then(|| {
        el("section.h-section")
            .child(heading(cx, 1, "h-section__title", &title(entries.len())))
            .child(el("p.h-note").text(about))
            .child(el("ul.h-review").children(rows))
    })
}

/// One item, as the way back to its question.
fn line(cx: &Cx, entry: &Entry) -> Option<El> {
    let Entry { part, at, remark } = entry;
    let (item, words) = cx.loaded(*part).at(*at)?;
    let label = format!("{} {}", cx.item_name(*part, item), cx.say(&words.topic));
    let note = match remark {
        Remark::None => None,
        Remark::ReasonMissing => Some(cx.ui.review.reason_missing.to_owned()),
        Remark::Reason(reason) => Some((cx.common.reason)(reason)),
    };
    let note = note.map(|note| el("p.h-note").text(note));
    Some(row(cx, &label, part.screen(*at)).maybe(note))
}
