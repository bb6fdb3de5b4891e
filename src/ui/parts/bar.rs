//! A bar for points. The number stands beside it in words; the bar is decoration.

use crate::{
    domain::score::Tally,
    ui::el::{El, el},
};

/// A bar from nothing to the most that can be had. Points below zero leave it empty.
pub(crate) fn bar(tally: &Tally) -> El {
    el("progress.h-bar")
        .attr("aria-hidden", "true")
        .attr("max", tally.max.to_string())
        .attr("value", tally.points.max(0).to_string())
}
