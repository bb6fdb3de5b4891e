//! The 診断コード.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    kiosk::private,
    parts::{
        code::{code_card, present},
        heading::heading,
        said::Said,
    },
};

/// Code and picture, drawn anew when the answers change.
pub(super) fn code(cx: &Cx) -> El {
    let (words, said) = (&cx.later.keep, Said::new());
    let copied = said.clone();
    let copy = cx.act(move |cx| copied.copy(cx, "code", &present(cx)));
    let drawn = cx.clone();
    let on = [cx.session.report.changed()];
    let shown = el("div.h-piece").live(&on, move || Some(code_card(&drawn)));
    let items = cx.session.report.read().of;
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.code))
        .child(el("p").text((words.code_about)(items)))
        .child(shown)
        .maybe(private(
            cx,
            el("div.h-row").child(button("h-button", words.copy_code, copy)),
        ))
        .child(said.line())
}
