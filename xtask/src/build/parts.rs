//! `dist/parts/`: every part of the widget in every state, by day and by night, on one page
//! without a program. People look at it and tests measure it; nobody ships it.

use anyhow::Result;

use super::template;
use crate::{files, paths};

const BY_DAY: &str = "<!-- hoshimi:by-day -->";
const BY_NIGHT: &str = "<!-- hoshimi:by-night -->";

/// States that a browser gives to one part at a time, and the classes that give them to
/// any part here.
const STATES: [(&str, &str); 3] = [
    (":hover", ":is(:hover,.is-hover)"),
    (":focus-visible", ":is(:focus-visible,.is-focus)"),
    (":focus-within", ":is(:focus-within,.is-within)"),
];

pub fn make() -> Result<()> {
    let folder = paths::root().join("www").join("parts");
    let source = folder.join("index.html");
    let mut style = String::new();
    for sheet in ["widget.css", "later.css"] {
        style += &files::text(&paths::work().join(sheet))?;
    }
    let parts = files::text(&folder.join("parts.html"))?;
    let shown = format!("<style>{}</style>{parts}", with_states(&style));
    let page = template::fill(
        &files::name(&source),
        &files::text(&source)?,
        &[(BY_DAY, &shown), (BY_NIGHT, &shown)],
    )?;
    files::write(&folder_of_page().join("index.html"), page)
}

/// Where the page is.
pub fn folder_of_page() -> std::path::PathBuf {
    paths::dist().join("parts")
}

fn with_states(style: &str) -> String {
    STATES
        .iter()
        .fold(style.to_owned(), |style, (state, shown)| style.replace(state, shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_can_be_given_by_a_class() {
        assert_eq!(
            with_states("a:hover>b{}:focus-visible{}"),
            "a:is(:hover,.is-hover)>b{}:is(:focus-visible,.is-focus){}"
        );
    }
}
