//! Bars. The number stands beside them in words; a bar is decoration.

use crate::ui::el::{El, el};

/// A bar of so many out of all.
pub(crate) fn count_bar(n: usize, of: usize) -> El {
    drawn(of.to_string(), n.to_string())
}

fn drawn(max: String, value: String) -> El {
    let bar = el("progress.h-bar").attr("aria-hidden", "true");
    bar.attr("max", max).attr("value", value)
}

/// Which part this is, and how far one is through all of them.
pub(crate) fn progress(said: &str, section: &str, at: usize, of: usize) -> El {
    let bar = el("progress.h-progress__bar")
        .attr("aria-label", said)
        .attr("max", of.to_string())
        .attr("value", at.to_string());
    el("div.h-progress")
        .child(el("span.h-progress__part").text(section))
        .child(el("span.h-progress__number").text(said))
        .child(bar)
}
