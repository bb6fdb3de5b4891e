//! What is said where a page brings questions of its own.

use super::{
    cx::Cx,
    el::{El, el},
    parts::measures::fold,
};

/// What could not be taken, for the visitor and for whoever brought it.
pub(crate) fn refused(cx: &Cx) -> Option<El> {
    let (words, faults) = (&cx.later.brand, &cx.session.wishes.faults);
    let rows = faults.iter().map(|fault| el("li").attr("lang", "en").text(fault));
    let list = el("ul.h-list h-fold__body").children(rows);
    let panel = el("section.h-panel")
        .child(el("p").text(words.own_refused))
        .child(fold(words.own_faults).child(list));
    (!faults.is_empty()).then_some(panel)
}
