//! `dist/site/`: the page for a web server, beside the scripts that the bundler put there.

use anyhow::Result;

use super::{program, template};
use crate::headers::{self, Headers};
use crate::{files, paths};

pub fn make(headers: &Headers) -> Result<()> {
    let folder = paths::dist().join("site");
    let source = paths::root().join("www").join("index.html");
    let page = template::fill(
        &files::name(&source),
        &files::text(&source)?,
        &[(template::CSP, &headers::meta(&headers.site.csp))],
    )?;
    files::write(&folder.join("index.html"), page)?;
    files::write(&folder.join("_headers"), headers::hosts_file(headers))?;
    files::copy(&paths::work().join("page.css"), &folder.join("page.css"))?;
    for program in program::ALL {
        files::copy(&program.wasm(), &folder.join(program.site))?;
    }
    Ok(())
}
