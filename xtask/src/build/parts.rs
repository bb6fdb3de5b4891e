//! `dist/parts/`: every screen with every part of the widget unfolded, by day and by night, on one
//! page with the program of `dist/site/`. People look at it and tests measure it; nobody ships it.

use anyhow::Result;

use super::template;
use crate::{files, paths};

const RESULT: &str = "<!-- hoshimi:result -->";

/// The result that is shown: much is filled in there.
pub const SHOWN: &str = "tests/golden/worked-on/answers.json";

pub fn make() -> Result<()> {
    let folder = paths::root().join("www").join("parts");
    let source = folder.join("index.html");
    let result = files::text(&paths::root().join(SHOWN))?.replace('<', "\\u003c");
    let page = template::fill(
        &files::name(&source),
        &files::text(&source)?,
        &[(RESULT, &result)],
    )?;
    files::write(&folder_of_page().join("index.html"), page)?;
    let script = files::text(&folder.join("parts.js"))?;
    files::write(&folder_of_page().join("parts.js"), script)
}

/// Where the page is.
pub fn folder_of_page() -> std::path::PathBuf {
    paths::dist().join("parts")
}
