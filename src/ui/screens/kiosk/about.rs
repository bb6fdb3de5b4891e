//! Which program this is: its version, and the digest of the file it came in.

use crate::ui::{
    cx::Cx,
    el::{El, el},
};

/// Letters of a digest that are read in one go.
const GROUP: usize = 8;

/// Both, as two lines; without a file only the version.
pub(super) fn about(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let version = (cx.ui.version)(env!("CARGO_PKG_VERSION"));
    let about = el("div.h-program").child(el("p").text(version));
    let Some(sha256) = &cx.session.kiosk.sha256 else { return about };
    if sha256.is_empty() {
        return about.child(el("p").text(words.no_sha256));
    }
    // Groups stand apart, but are copied and searched for as one text.
    let groups = sha256.as_bytes().chunks(GROUP);
    let groups = groups.filter_map(|group| std::str::from_utf8(group).ok());
    let digest = el("span.h-program__digest")
        .attr("translate", "no")
        .children(groups.map(|group| el("span").text(group)));
    about.child(el("p").text(words.sha256).child(digest))
}
