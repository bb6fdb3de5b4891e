//! `dist/site/`: the page for a web server, beside the script that the bundler put there.

use anyhow::Result;

use super::{template, wasm};
use crate::headers::{self, Site};
use crate::{files, paths};

pub fn make(site: &Site) -> Result<()> {
    let folder = paths::dist().join("site");
    let source = paths::root().join("www").join("index.html");
    let page = template::fill(
        &files::name(&source),
        &files::text(&source)?,
        &[(template::CSP, &headers::meta(&site.csp))],
    )?;
    files::write(&folder.join("index.html"), page)?;
    files::write(&folder.join("_headers"), headers::hosts_file(site))?;
    files::copy(&paths::work().join("page.css"), &folder.join("page.css"))?;
    files::copy(&wasm::file(), &folder.join("hoshimi.wasm"))
}
