//! The printed report: the same report as on the screen, black on white.
//!
//! Page one is for the owner; the rest is for whoever goes into detail.

mod detail;
mod owner;
mod policy;
mod sheet;
mod sources;

pub(crate) use policy::policy;
pub(crate) use sheet::sheet;

use crate::ui::{
    cx::Cx,
    effects::print::{Paper, print},
    el::{El, el},
    words::Notice,
};

/// The whole document.
pub(crate) fn paper(cx: &Cx) -> El {
    let report = cx.session.report.read();
    let page = |content: El| content.child(foot(cx));
    el("article")
        .child(page(owner::owner(cx, &report)))
        .child(page(detail::detail(cx, &report)))
}

/// Opens the print dialog for a document of that title, and says so where that fails.
pub(crate) fn send(cx: &Cx, title: &str, view: impl FnOnce(&Cx) -> El + 'static) {
    let session = &cx.session;
    let paper = Paper {
        title: title.to_owned(),
        lang: cx.lang.html(),
        dress: session.dress.clone(),
    };
    let (drawn, root) = (cx.clone(), session.root.get());
    let printed =
        root.is_some_and(|root| print(&root, paper, move || view(&drawn)).is_ok());
    if !printed {
        session.say(Some(Notice::NotPrinted));
    }
}

/// What is said at the foot of both parts.
fn foot(cx: &Cx) -> El {
    let made = (cx.later.paper.made_with)(env!("CARGO_PKG_VERSION"));
    let guide =
        el("p").text(cx.later.result.guide).text(cx.ui.gap).text(cx.ui.disclaimer);
    el("footer.p-foot").child(guide).child(el("p").text(made))
}
