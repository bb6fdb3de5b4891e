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
