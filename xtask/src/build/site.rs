//! `dist/site/`: the page for a web server with its manifest, icons and settings, beside the
//! scripts that the bundler put there.

use anyhow::Result;

use super::{fetched, program, template};
use crate::headers::{self, Headers};
use crate::{files, paths};

/// What is shipped as it is.
const PLAIN: [&str; 2] = ["manifest.webmanifest", "hoshimi.json"];

pub fn make(headers: &Headers) -> Result<()> {
    let folder = paths::dist().join("site");
    let www = paths::root().join("www");
    let source = www.join("index.html");
    let page = template::fill(
        &files::name(&source),
        &files::text(&source)?,
        &[
            (template::CSP, &headers::meta(&headers.site.csp)),
            ("{integrity:hoshimi-first.js}", &fetched::digest_of("hoshimi-first.js")?),
        ],
    )?;
    files::write(&folder.join("index.html"), page)?;
    files::write(&folder.join("_headers"), headers::hosts_file(headers))?;
    files::copy(&paths::work().join("page.css"), &folder.join("page.css"))?;
    for name in PLAIN {
        files::copy(&www.join(name), &folder.join(name))?;
    }
    for (name, path) in files::list(&www.join("icons"))? {
        files::copy(&path, &folder.join("icons").join(name))?;
    }
    for program in program::ALL {
        files::copy(&program.wasm(), &folder.join(program.site))?;
    }
    Ok(())
}
