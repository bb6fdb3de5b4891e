//! What can be done with the departments put together.

use super::together::{Together, answered, together};
use crate::{
    export::{
        csv::{self, Department},
        json::{self, later},
    },
    ui::{
        cx::Cx,
        el::{El, button, el},
        kiosk::private,
        outgo::{CSV, hand},
        paper,
        parts::{
            confirm::{Confirm, confirm},
            said::Said,
        },
        screen::Screen,
        words::Notice,
    },
};

/// The buttons, and a line that says how it went.
pub(super) fn outgoing(cx: &Cx, said: &Said) -> El {
    let words = &cx.later.merge;
    let (of_file, of_table) = (said.clone(), said.clone());
    let save = cx.act(move |cx| {
        if let Ok(found) = together(cx) {
            of_file.say(cx, save(cx, &found));
        }
    });
    let table = cx.act(move |cx| {
        if let Ok(found) = together(cx) {
            of_table.say(cx, table(cx, &found));
        }
    });
    let print = cx.act(|cx| paper::send(cx, cx.later.merge.title, paper::merged));
    let opening = Confirm {
        label: cx.later.load.take,
        question: cx.later.load.replaces,
        yes: cx.later.load.take,
        class: "h-button",
    };
    let row = el("div.h-row")
        .maybe(private(cx, button("h-button h-button--primary", words.save, save)))
        .maybe(private(cx, button("h-button", cx.later.keep.csv, table)))
        .child(button("h-button", cx.later.result.print, print));
    el("div.h-piece")
        .child(row)
        .maybe(private(cx, el("p.h-note").text(words.save_about)))
        .child(said.line())
        .child(confirm(cx, opening, open))
}

/// Hands over the result file, after reading it back. What is to be said of that.
fn save(cx: &Cx, found: &Together) -> String {
    let session = &cx.session;
    let (a, book) = (&found.merged.assessment, found.book());
    let report = session.catalog.report(a, found.day);
    let members = later::write(&session.catalog, &session.shelf, a, &book, true);
    let file = json::write(&session.catalog, a, &report, &members, cx.lang);
    let whole = session
        .open(file.as_bytes())
        .is_ok_and(|back| back.assessment == *a && back.workbook == book);
    if !whole {
        return (cx.ui.notice)(&Notice::NotSaved);
    }
    let name = format!("hoshimi-merged-{}.json", found.day);
    hand(cx, &name, "application/json", &file)
}

/// Hands over the table. What is to be said of that.
fn table(cx: &Cx, found: &Together) -> String {
    let all = cx.session.carry.departments.read();
    let mut departments = Vec::new();
    for (name, one) in found.names.iter().zip(&*all) {
        departments.push(Department { name, assessment: &one.opened.assessment });
    }
    let table = csv::merged(cx.catalog(), &departments, &found.merged, cx.lang);
    hand(cx, &csv::file_name("merged", found.day), CSV, &csv::write(&table))
}

/// Puts the result into the place of the present one.
fn open(cx: &Cx) {
    let Ok(found) = together(cx) else { return };
    let (n, _) = answered(cx, &found.merged.assessment);
    cx.session.put(found.merged.assessment.clone(), found.day, found.book());
    cx.session.go(Screen::Result);
    cx.session.say(Some(Notice::Loaded(n)));
}
