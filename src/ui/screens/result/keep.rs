//! Save, print, go over the answers, start over.

use crate::{
    export::json,
    ui::{
        cx::Cx,
        effects::{
            autosave,
            download::download,
            print::{Paper, print},
        },
        el::{El, button, el},
        paper,
        parts::{
            confirm::{Confirm, confirm},
            heading::heading,
            nav::to,
        },
        screen::Screen,
        words::Notice,
    },
};

/// What can be done with the result.
pub(super) fn keep(cx: &Cx) -> El {
    let words = &cx.ui.result;
    let over = Confirm {
        label: cx.ui.erase.over,
        question: cx.ui.erase.over_ask,
        yes: cx.ui.erase.over_yes,
        class: "h-button",
    };
    let row = el("div.h-row")
        .child(button("h-button h-button--primary", words.save, cx.act(save)))
        .child(button("h-button h-button--primary", words.print, cx.act(print_report)))
        .child(button("h-button", words.fix, to(cx, Screen::Review)))
        .child(confirm(cx, over, start_over));
    el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", words.keep))
        .child(el("p.h-note").text(words.keep_lead))
        .child(row)
}

fn start_over(cx: &Cx) {
    autosave::erase(&cx.session);
    cx.session.reset();
}

/// Hands over the result file, after reading it back: a file that cannot be read again
/// would be found out only when it is needed.
fn save(cx: &Cx) {
    let session = &cx.session;
    let file = session.file();
    let (taken_on, answered) = {
        let report = session.report.read();
        (report.taken_on, report.answered)
    };
    let read = json::read(cx.catalog(), &file);
    let whole = read.is_ok_and(|read| read.assessment == *session.assessment.read());
    let name = json::file_name(taken_on);
    let saved = whole && download(&name, "application/json", &file).is_ok();
    session.say(Some(if saved { Notice::Saved(answered) } else { Notice::NotSaved }));
}

fn print_report(cx: &Cx) {
    let session = &cx.session;
    let date = session.report.read().taken_on;
    let paper = Paper {
        title: format!("{} {date}", cx.ui.paper.title),
        lang: cx.lang.tag(),
        dress: session.dress.clone(),
    };
    let drawn = cx.clone();
    let root = session.root.get();
    let printed = root
        .is_some_and(|root| print(&root, paper, move || paper::paper(&drawn)).is_ok());
    if !printed {
        session.say(Some(Notice::NotPrinted));
    }
}
