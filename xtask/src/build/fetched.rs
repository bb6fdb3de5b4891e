//! What the loader of the site fetches, with its digests. The loader and the page have them
//! inside, so that a browser runs nothing that was changed on the way.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::program;
use crate::{files, hash, paths};

/// The scripts of the two programs.
const SCRIPTS: [&str; 2] = ["hoshimi-first.js", "hoshimi-whole.js"];

/// What `www/site.js` imports.
const NAME: &str = "integrity.json";

/// Writes the digests for the loader, when everything but the loader is made.
pub fn write() -> Result<()> {
    let mut digests = BTreeMap::new();
    for (name, path) in all() {
        digests.insert(name, digest(&path)?);
    }
    let text = serde_json::to_string(&digests).context("cannot write JSON")?;
    files::write(&paths::work().join(NAME), text)
}

/// The digest of one of them, as the page names it.
pub fn digest_of(name: &str) -> Result<String> {
    let (_, path) = all()
        .find(|(fetched, _)| *fetched == name)
        .with_context(|| format!("the loader does not fetch {name}"))?;
    digest(&path)
}

/// Their names, and where each lies before it is copied anywhere.
fn all() -> impl Iterator<Item = (&'static str, PathBuf)> {
    let site = paths::dist().join("site");
    let scripts = SCRIPTS.into_iter().map(move |name| (name, site.join(name)));
    scripts.chain(program::ALL.map(|program| (program.site, program.wasm())))
}

fn digest(path: &Path) -> Result<String> {
    Ok(hash::integrity(&files::bytes(path)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_two_programs_with_their_scripts_and_never_the_loader() {
        let names: Vec<_> = all().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "hoshimi-first.js",
                "hoshimi-whole.js",
                "hoshimi.wasm",
                "hoshimi-whole.wasm"
            ]
        );
        // The loader cannot hold a digest of itself.
        let error = digest_of("hoshimi.js").unwrap_err().to_string();
        assert_eq!(error, "the loader does not fetch hoshimi.js");
    }
}
