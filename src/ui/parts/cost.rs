//! What an item takes, at a glance.

use crate::{
    domain::pack::Item,
    ui::{
        cx::Cx,
        el::{El, el},
    },
};

/// Minutes and class of cost.
pub(crate) fn cost(cx: &Cx, item: &Item) -> El {
    let minutes = (cx.result.minutes)(item.minutes);
    let cost = (cx.result.cost)(item.cost);
    el("p.h-tags")
        .child(el("span.h-tag").text(minutes))
        .child(el("span.h-tag").text(cost))
}
