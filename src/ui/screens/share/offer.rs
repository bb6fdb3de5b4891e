//! The way to the hand-over from the older screens.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    parts::nav::to,
    screen::Screen,
};

/// The way there, where the page takes results.
pub(crate) fn offer(cx: &Cx) -> Option<El> {
    let who = cx.session.wishes.brand.name.as_deref().unwrap_or(cx.later.brand.operator);
    cx.session.wishes.has(Screen::Share).then(|| {
        let label = (cx.later.share.title)(who);
        el("div.h-row").child(button("h-button", &label, to(cx, Screen::Share)))
    })
}
