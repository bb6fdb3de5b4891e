//! The report as a file: the document that is printed, without any script.

use super::{paper, title};
use crate::ui::{
    cx::Cx,
    el::{El, el},
    outgo::give,
    words::Notice,
};
use leptos::prelude::Owner;

/// Allows what is in the file: its own sheet and the logo. Nothing is fetched, nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Hands over the report as one HTML file; with `names`, the company is named on it.
pub(crate) fn save_html(cx: &Cx, names: bool) {
    let owner = Owner::new();
    let page = owner.with(|| document(cx, paper(cx, names))).into_element();
    // The browser writes the markup, so that every text in it stays text.
    let file = format!("<!doctype html>{}", page.outer_html());
    owner.cleanup();
    let name = format!("hoshimi-{}.html", cx.session.report.read().taken_on);
    let name = cx.session.app.file_name(&name);
    let saved = is_whole(cx, &file) && give(cx, &name, "text/html", &file);
    let notice = if saved { Notice::ReportSaved } else { Notice::NotSaved };
    cx.session.say(Some(notice));
}

fn document(cx: &Cx, article: El) -> El {
    let meta =
        |name, value, content| el("meta").attr(name, value).attr("content", content);
    let head = el("head")
        .child(el("meta").attr("charset", "utf-8"))
        .child(meta("http-equiv", "Content-Security-Policy", POLICY))
        .child(meta("name", "viewport", "width=device-width"))
        .child(el("title").text(title(cx)))
        .child(el("style").text(&cx.session.press.sheet));
    el("html").attr("lang", cx.lang.html()).child(head).child(el("body").child(article))
}

/// Whether every question is in the file, in order, up to the end of the document, and no
/// script.
fn is_whole(cx: &Cx, file: &str) -> bool {
    let mut rest = file;
    for part in cx.parts() {
        for item in &cx.loaded(part).pack.items {
            let number = format!("<strong>{}. ", item.number);
            let Some((_, after)) = rest.split_once(&number) else { return false };
            rest = after;
        }
    }
    rest.ends_with("</html>") && !file.contains("<script")
}
