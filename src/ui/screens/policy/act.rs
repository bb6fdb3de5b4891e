//! What is done with the draft: copied, saved, printed.

use super::draft::written;
use crate::{
    export::policy::{Written, file_name, html, markdown, plain},
    ui::{
        cx::Cx,
        el::{El, button, el},
        kiosk::note,
        outgo::hand,
        paper,
        parts::{measures::fold, said::Said},
    },
};

/// A policy in some format.
type Format = fn(&Written) -> String;

/// The buttons, and a line that says how it went.
pub(super) fn act(cx: &Cx) -> El {
    let (words, said) = (&cx.later.policy, Said::new());
    let clip = |class, label, format: Format| {
        let said = said.clone();
        let act = cx.act(move |cx| said.copy(cx, "copy", &format(&written(cx))));
        button(class, label, act)
    };
    let file = |label, ending, mime, format: Format| {
        let said = said.clone();
        let act = cx.act(move |cx| said.say(cx, save(cx, ending, mime, format)));
        button("h-button", label, act)
    };
    let print = cx.act(|cx| {
        let policy = written(cx);
        let title = policy.title.clone();
        paper::send(cx, &title, move |_| paper::policy(&policy));
    });
    if cx.session.kiosk.on {
        let row = el("div.h-row").child(button("h-button", words.print, print));
        return el("div.h-piece").child(row).child(note(cx));
    }
    let row = el("div.h-row")
        .child(clip("h-button h-button--primary", words.copy, plain))
        .child(file(words.save_text, "txt", "text/plain", plain))
        .child(file(words.save_markdown, "md", "text/markdown", markdown))
        .child(clip("h-button", words.copy_html, html))
        .child(button("h-button", words.print, print));
    el("div.h-piece").child(row).child(said.line()).child(code(cx))
}

/// The HTML to look at, and to copy by hand where the browser does not let the button.
fn code(cx: &Cx) -> El {
    let (drawn, label) = (cx.clone(), cx.later.policy.see_html);
    let code = el("pre.h-code")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", label)
        .live_text(&[cx.session.book.changed()], move || html(&written(&drawn)));
    fold(label).child(el("div.h-fold__body").child(code))
}

/// Hands over a file. What is to be said of that.
fn save(cx: &Cx, ending: &str, mime: &str, format: Format) -> String {
    hand(cx, &file_name(ending), mime, &format(&written(cx)))
}
