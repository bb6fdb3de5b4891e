//! Results side by side on paper: the same pieces as on the screen.

use super::foot;
use crate::ui::{
    cx::Cx,
    el::{El, el},
    screens::{compare, merge},
};

/// An earlier result and the present one, in the order in which the screen has them.
pub(crate) fn delta(cx: &Cx, swapped: bool) -> El {
    let page = el("article.p-page").child(el("h1").text(cx.later.compare.title));
    compare::pieces(cx, swapped, page).child(foot(cx))
}

/// Departments put together, and how.
pub(crate) fn merged(cx: &Cx) -> El {
    let page = el("article.p-page").child(el("h1").text(cx.later.merge.title));
    merge::pieces(cx, page).child(merge::rule(cx)).child(foot(cx))
}
