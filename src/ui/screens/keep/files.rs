//! The files.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    outgo::{Extract, extract, result_file},
    parts::{by_hand::by_hand, heading::heading, said::Said},
    var::Var,
};

/// A row for each kind of file, and a line that says how it went.
pub(super) fn files(cx: &Cx, names: &Var<bool>) -> El {
    let (words, said) = (&cx.later.keep, Said::new());
    let file = |label, what| {
        let said = said.clone();
        let save = cx.act(move |cx| said.say(cx, extract(cx, what)));
        button("h-button", label, save)
    };
    let row =
        |about: &str| (el("li.h-ways__way"), el("p.h-note").text(about), el("div.h-row"));
    let way = |about, buttons: Vec<El>| {
        let (way, about, row) = row(about);
        way.child(row.children(buttons)).child(about)
    };
    let ways = el("ul.h-ways")
        .child(result(cx, &said, names))
        .child(way(words.csv_about, vec![file(words.csv, Extract::Answers)]))
        .child(way(
            words.plan_about,
            vec![
                file(words.plan, Extract::Plan),
                file(words.calendar, Extract::Calendar),
            ],
        ))
        .child(way(
            words.text_about,
            vec![
                file(words.text, Extract::Text),
                file(words.markdown, Extract::Markdown),
            ],
        ));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.files))
        .child(ways)
        .child(said.line())
        .child(by_hand(cx, names))
}

/// The file that can be loaded again.
fn result(cx: &Cx, said: &Said, names: &Var<bool>) -> El {
    let (said, names) = (said.clone(), names.clone());
    let save = cx.act(move |cx| {
        let notice = result_file(cx, names.get());
        said.say(cx, (cx.ui.notice)(&notice));
    });
    let save = button("h-button h-button--primary", cx.later.result.save, save);
    el("li.h-ways__way")
        .child(el("div.h-row").child(save))
        .child(el("p.h-note").text(cx.later.keep.json_about))
}
