//! Save, print, go over the answers, start over.

use crate::{
    export::json,
    ui::{
        book,
        cx::Cx,
        effects::{autosave, download::download},
        el::{El, button, el},
        paper,
        parts::{
            confirm::{Confirm, confirm},
            heading::heading,
            nav::to,
            toggle::check_row,
        },
        screen::Screen,
        var::Var,
        words::Notice,
    },
};

/// What can be done with the result.
pub(super) fn keep(cx: &Cx) -> El {
    let words = &cx.later.result;
    let over = Confirm {
        label: cx.ui.erase.over,
        question: cx.ui.erase.over_ask,
        yes: cx.ui.erase.over_yes,
        class: "h-button",
    };
    // Names go into a file only when the visitor wants them there, each time anew.
    let names = Var::new(false);
    let (is, set) = (names.clone(), names.clone());
    let (saved, printed) = (names.clone(), names.clone());
    let on = names.changed();
    let named = !cx.session.book.read().form.is_empty();
    let tick = named.then(|| {
        let tick = check_row(
            &cx.id("save-names"),
            words.save_names,
            on,
            move || *is.read(),
            move |on| set.set(on),
        );
        el("div.h-piece").child(tick).child(el("p.h-note").text(words.save_names_about))
    });
    let save = cx.act(move |cx| save(cx, *saved.read()));
    let print = cx.act(move |cx| print_report(cx, *printed.read()));
    let row = el("div.h-row")
        .child(button("h-button h-button--primary", words.save, save))
        .child(button("h-button h-button--primary", words.print, print))
        .child(button("h-button", words.fix, to(cx, Screen::Review)))
        .child(confirm(cx, over, start_over));
    el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", words.keep))
        .child(el("p.h-note").text(words.keep_lead))
        .maybe(tick)
        .child(secret(cx))
        .child(row)
}

fn start_over(cx: &Cx) {
    autosave::erase(&cx.session);
    cx.session.reset();
}

/// Hands over the result file, after reading it back: a file that cannot be read again
/// would be found out only when it is needed.
fn save(cx: &Cx, names: bool) {
    let session = &cx.session;
    let file = session.file(names);
    let (taken_on, answered) = {
        let report = session.report.read();
        (report.taken_on, report.answered)
    };
    let whole = json::read(cx.catalog(), &file).is_ok_and(|read| {
        let (book, all) = book::read(session, &read.later);
        let same = !names || book == *session.book.read();
        all && same && read.assessment == *session.assessment.read()
    });
    let name = json::file_name(taken_on);
    let saved = whole && download(&name, "application/json", &file).is_ok();
    session.say(Some(if saved { Notice::Saved(answered) } else { Notice::NotSaved }));
}

/// The tick for the mark on the paper.
fn secret(cx: &Cx) -> El {
    let (is, set) = (cx.session.clone(), cx.session.clone());
    check_row(
        &cx.id("print-secret"),
        cx.later.paper.print_secret,
        cx.session.secret.changed(),
        move || is.secret.get(),
        move |on| set.secret.set(on),
    )
}

fn print_report(cx: &Cx, names: bool) {
    let date = cx.session.report.read().taken_on;
    let title = format!("{} {date}", cx.later.paper.title);
    paper::send(cx, &title, move |cx| paper::paper(cx, names));
}
