//! What goes on paper, and the report as one file.

use super::support::support;
use crate::{
    content::ruby,
    ui::{
        cx::Cx,
        el::{El, button, el},
        kiosk::private,
        paper,
        parts::{heading::heading, names::secret},
        var::Var,
    },
};

/// The report and the form to fill in by hand. `names` says whether the company is named.
pub(super) fn papers(cx: &Cx, names: &Var<bool>) -> El {
    let words = &cx.later.press;
    let (printed, filed) = (names.clone(), names.clone());
    let print = cx.act(move |cx| paper::report(cx, printed.get()));
    let file = cx.act(move |cx| paper::save_html(cx, filed.get()));
    let row = el("div.h-row")
        .child(button("h-button h-button--primary", cx.later.result.print, print))
        .maybe(private(cx, button("h-button", words.html, file)));
    let blank = el("div.h-row").child(button("h-button", words.blank, cx.act(blank)));
    let way = |row, about: Option<El>| el("li.h-ways__way").child(row).maybe(about);
    let about = |text| el("p.h-note").text(text);
    let ways = el("ul.h-ways")
        .child(way(row, private(cx, about(words.print_about))))
        .child(way(blank, Some(about(words.blank_about))));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.title))
        .child(secret(cx))
        .maybe(private(cx, support(cx)))
        .child(ways)
}

fn blank(cx: &Cx) {
    let title = ruby::plain((cx.later.blank.title)(cx.lang));
    paper::send(cx, &title, paper::blank);
}
