//! Save, print, go over the answers, start over.

use crate::app::config::StorageMode;
use crate::ui::{
    cx::Cx,
    effects::{autosave, download::is_framed},
    el::{El, button, el},
    kiosk::{or, private},
    outgo::{Extract, extract, result_file},
    paper,
    parts::{
        by_hand::by_hand,
        confirm::{Confirm, confirm},
        heading::heading,
        names::{names, secret},
        nav::{to, ways},
        said::Said,
    },
    screen::Screen,
    screens::share::offer,
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
    let lead = match cx.session.wishes.storage {
        StorageMode::Local => words.keep_lead_browser,
        StorageMode::Session | StorageMode::None => words.keep_lead,
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
    let keep = or(cx, cx.later.keep.more, cx.later.kiosk.see_code);
    let load = cx.later.keep.load;
    let more = ways(cx, &[(keep, Screen::Keep), (load, Screen::Load)]);
    el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", words.keep))
        .child(el("p.h-note").text(or(cx, lead, cx.later.kiosk.take_away)))
        .maybe(names(cx, &wanted))
        .child(secret(cx))
        .child(row)
        .child(line)
        .maybe(is_framed().then(|| by_hand(cx, &wanted)))
        .maybe(offer(cx))
        .maybe(more)
}

fn start_over(cx: &Cx) {
    autosave::wipe(&cx.session, "visitor");
}
