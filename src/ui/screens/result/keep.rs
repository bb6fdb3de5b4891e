//! Save, print, go over the answers, start over.

use crate::ui::{
    cx::Cx,
    effects::autosave,
    el::{El, button, el},
    kiosk::{or, private},
    outgo::{Extract, extract, result_file},
    paper,
    parts::{
        confirm::{Confirm, confirm},
        heading::heading,
        names::{names, secret},
        nav::{quiet, to},
        said::Said,
    },
    screen::Screen,
    var::Var,
};

/// What is done most often with the result; the rest is on a screen of its own.
pub(super) fn keep(cx: &Cx) -> El {
    let words = &cx.later.result;
    let over = Confirm {
        label: cx.ui.erase.over,
        question: cx.ui.erase.over_ask,
        yes: cx.ui.erase.over_yes,
        class: "h-button",
    };
    let (wanted, said) = (Var::new(false), Said::new());
    let (saved, printed, line) = (wanted.clone(), wanted.clone(), said.line());
    let save = cx.act(move |cx| {
        let notice = result_file(cx, saved.get());
        cx.session.say(Some(notice));
    });
    let print = cx.act(move |cx| paper::report(cx, printed.get()));
    let csv = cx.act(move |cx| said.say(cx, extract(cx, Extract::Answers)));
    let row = el("div.h-row")
        .maybe(private(cx, button("h-button h-button--primary", words.save, save)))
        .child(button("h-button h-button--primary", words.print, print))
        .maybe(private(cx, button("h-button", cx.later.keep.csv, csv)))
        .child(button("h-button", words.fix, to(cx, Screen::Review)))
        .maybe(private(cx, confirm(cx, over, start_over)));
    let other = or(cx, cx.later.keep.more, cx.later.kiosk.see_code);
    let more = el("div.h-row h-row--quiet")
        .child(quiet(cx, other, Screen::Keep))
        .child(quiet(cx, cx.later.keep.load, Screen::Load));
    el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", words.keep))
        .child(el("p.h-note").text(or(cx, words.keep_lead, cx.later.kiosk.take_away)))
        .maybe(names(cx, &wanted))
        .child(secret(cx))
        .child(row)
        .child(line)
        .child(more)
}

fn start_over(cx: &Cx) {
    autosave::erase(&cx.session);
    cx.session.reset();
}
