//! Who helped with the check, at the head of the first page.

use crate::ui::{
    cx::Cx,
    el::{El, el},
};

/// The head of the page, with name and logo beside it where there are any.
pub(super) fn headed(cx: &Cx, head: El) -> El {
    let support = cx.session.press.support.read();
    let (name, words) = (support.name.trim(), &cx.later.press);
    if name.is_empty() && support.logo.is_none() {
        return head;
    }
    let name = (!name.is_empty()).then(|| {
        el("p.p-support__name").text(words.supported_by).child(el("strong").text(name))
    });
    let logo = support
        .logo
        .as_ref()
        .map(|logo| el("img.p-support__logo").attr("src", logo).attr("alt", words.logo));
    let support = el("div.p-support").maybe(logo).maybe(name);
    el("div.p-headed").child(head).child(support)
}
