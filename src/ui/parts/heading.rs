//! A heading that fits the outline of the page around the widget.

use crate::ui::{
    cx::Cx,
    el::{El, el},
};

/// Tag names by level.
const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// A heading `depth` levels below the screen's own.
pub(crate) fn heading(cx: &Cx, depth: u8, class: &'static str, text: &str) -> El {
    let at = usize::from(cx.session.heading_level + depth).saturating_sub(1);
    el(TAGS.get(at).unwrap_or(&"h6")).class(class).text(text)
}

/// The heading of a screen: focus enters the screen here.
pub(crate) fn screen_heading(cx: &Cx, text: &str) -> El {
    entry().child(heading(cx, 0, "h-title__text", text))
}

/// What focus goes to when its screen is entered.
pub(crate) fn entry() -> El {
    el("div.h-title").attr("tabindex", "-1").attr("data-entry", "")
}
