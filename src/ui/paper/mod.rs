//! The printed report: the same report as on the screen, black on white.
//!
//! Page one is for the owner; the rest is for whoever goes into detail.

mod detail;
mod owner;
mod sources;

use crate::ui::{
    cx::Cx,
    el::{El, el},
};

/// The whole document.
pub(crate) fn paper(cx: &Cx) -> El {
    let report = cx.session.report.read();
    let page = |content: El| content.child(foot(cx));
    el("article")
        .child(page(owner::owner(cx, &report)))
        .child(page(detail::detail(cx, &report)))
}

/// What is said at the foot of both parts.
fn foot(cx: &Cx) -> El {
    let made = (cx.ui.paper.made_with)(env!("CARGO_PKG_VERSION"));
    let guide = el("p").text(cx.ui.result.guide).text(cx.ui.gap).text(cx.ui.disclaimer);
    el("footer.p-foot").child(guide).child(el("p").text(made))
}
