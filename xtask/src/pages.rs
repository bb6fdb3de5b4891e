//! The built pages, served and opened by a script of `tests` in a real browser.

use std::process::Command;

use anyhow::Result;

use crate::tools::{Tool, browser, engines, npm};
use crate::{files, paths, serve};

/// What [`visited`] needs.
pub const TOOLS: &[&Tool] = &[&npm::NPM, &browser::BROWSER];

/// What [`visited_in_every_engine`] needs.
pub const TOOLS_OF_EVERY_ENGINE: &[&Tool] =
    &[&npm::NPM, &browser::BROWSER, &engines::ENGINES];

/// Node.js, told where the pages and its tools are. The pages are served until this
/// program ends.
pub fn visited() -> Result<Command> {
    let chromium = browser::find()?;
    let npm = npm::folder()?;
    let server = serve::start(0, &serve::built()?)?;
    let mut node = npm::node();
    node.env("HOSHIMI_URL", format!("http://{}/", server.address));
    node.env("HOSHIMI_PARTS", format!("http://{}/parts/", server.address));
    node.env("HOSHIMI_EXAMPLES", format!("http://{}/examples/", server.address));
    node.env("HOSHIMI_SINGLE", files::url(&paths::dist().join("hoshimi.html")));
    node.env("HOSHIMI_NPM", npm);
    node.env("HOSHIMI_CHROMIUM", chromium);
    Ok(node)
}

/// The same, told where the other engines are, too.
pub fn visited_in_every_engine() -> Result<Command> {
    let engines = engines::find()?;
    let mut node = visited()?;
    node.env("HOSHIMI_FIREFOX", engines.firefox);
    node.env("HOSHIMI_WEBKIT", engines.webkit);
    node.env("HOSHIMI_WEBKIT_DRIVER", engines.webkit_driver);
    Ok(node)
}
