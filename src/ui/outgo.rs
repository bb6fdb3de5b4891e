//! What leaves as a file: handed over, with a word of how that went.

use super::{
    cx::Cx,
    effects::{download::download, told::tell_export},
    words::Notice,
};
pub(crate) use crate::app::extract::Extract;
use leptos::prelude::untrack;

/// Hands over the result file. With `names`, it names company and people. What is to be said of
/// that.
pub(crate) fn result_file(cx: &Cx, names: bool) -> Notice {
    let session = &cx.session;
    let answered = session.report.read().answered;
    let file = untrack(|| session.app.result_file(names));
    let saved =
        file.is_some_and(|file| give(cx, &file.name, file.media_type, &file.text));
    if saved { Notice::Saved(answered) } else { Notice::NotSaved }
}

/// Hands over an extract. What is to be said of that.
pub(crate) fn extract(cx: &Cx, what: Extract) -> String {
    let file = untrack(|| cx.session.app.extract(what));
    hand(cx, &file.name, file.media_type, &file.text)
}

/// Hands over a file. What is to be said of that.
pub(crate) fn hand(cx: &Cx, name: &str, mime: &str, text: &str) -> String {
    if give(cx, name, mime, text) {
        (cx.later.field.saved)(name)
    } else {
        (cx.ui.notice)(&Notice::NotSaved)
    }
}

/// Hands over a file and tells the page that one of its kind left; `false` where the browser
/// did not take it.
pub(crate) fn give(cx: &Cx, name: &str, mime: &str, text: &str) -> bool {
    let taken = download(name, mime, text).is_ok();
    if taken {
        let dot = name.bytes().rposition(|byte| byte == b'.').unwrap_or_default();
        tell_export(&cx.session, name.get(dot + 1..).unwrap_or_default());
    }
    taken
}
