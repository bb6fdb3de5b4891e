//! The result file as a text, for where no file gets through.

use super::{measures::fold, said::Said};
use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    var::Var,
};

/// The file that can be loaded again, as a text to copy: a frame without leave for downloads
/// drops a file and tells nobody.
pub(crate) fn by_hand(cx: &Cx, names: &Var<bool>) -> El {
    let (cx, names, on) = (cx.clone(), names.clone(), names.changed().clone());
    el("div").live(&[&on], move || {
        let (words, said) = (&cx.later.keep, Said::new());
        let (text, line) = (cx.session.file(names.get()), said.line());
        let field = el("textarea.h-field__input")
            .attr("readonly", "")
            .attr("rows", "4")
            .attr("aria-label", words.by_hand)
            .text(&text);
        let copy = cx.act(move |cx| said.copy(cx, "json", &text));
        let body = el("div.h-fold__body h-piece")
            .child(el("p").text(words.by_hand_about))
            .child(field)
            .child(el("div.h-row").child(button("h-button", cx.later.field.copy, copy)))
            .child(line);
        Some(fold(words.by_hand).child(body))
    })
}
