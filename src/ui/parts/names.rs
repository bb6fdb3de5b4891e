//! Whether what names the company goes along.

use super::toggle::check_row;
use crate::ui::{
    cx::Cx,
    el::{El, el},
    var::Var,
};

/// The tick, where something was put in that names somebody. Names go into a file or on paper
/// only when the visitor wants them there, each time anew.
pub(crate) fn names(cx: &Cx, wanted: &Var<bool>) -> Option<El> {
    if cx.session.book.read().form.is_empty() {
        return None;
    }
    let words = &cx.later.result;
    let (is, set) = (wanted.clone(), wanted.clone());
    let tick = check_row(
        &cx.id("save-names"),
        words.save_names,
        wanted.changed(),
        move || *is.read(),
        move |on| set.set(on),
    );
    Some(el("div.h-piece").child(tick).child(el("p.h-note").text(words.save_names_about)))
}

/// The tick for the mark 社外秘 on the paper.
pub(crate) fn secret(cx: &Cx) -> El {
    let (is, set) = (cx.session.clone(), cx.session.clone());
    check_row(
        &cx.id("print-secret"),
        cx.later.paper.print_secret,
        cx.session.press.secret.changed(),
        move || is.press.secret.get(),
        move |on| set.press.secret.set(on),
    )
}
