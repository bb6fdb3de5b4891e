//! `dist/npm/`: the package for those who build their pages from packages.
//!
//! Its loader imports each program as a module with the WebAssembly inside as a text, so that
//! it finds them wherever a bundler puts them, and the page needs no leave to connect.

mod crates;
mod examples;
mod notices;
mod sbom;
mod script;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::template;
use crate::{files, paths};

/// The version that stands in `pkg-config/npm/package.json` for the one of `Cargo.toml`.
const VERSION: &str = "\"0.0.0\"";
/// What the whole of Hoshimi has and the package has as well.
const COPIED: [&str; 3] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];
/// The licences of what is in the programs.
const NOTICES: &str = "THIRD-PARTY-NOTICES.txt";

/// Makes the package; the notices are laid beside everything else that has programs, too.
pub fn make(npm: &Path) -> Result<()> {
    let folder = folder();
    script::make(npm, &folder)?;
    let source = paths::root().join("pkg-config").join("npm");
    for (name, path) in files::list(&source)? {
        let text = files::text(&path)?;
        let text = if name == "package.json" {
            let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
            template::fill(&files::name(&path), &text, &[(VERSION, &version)])?
        } else {
            text
        };
        files::write(&folder.join(name), text)?;
    }
    for name in COPIED {
        files::write(&folder.join(name), files::text(&paths::root().join(name))?)?;
    }
    examples::make(npm, &folder)?;
    let crates = crates::of_the_program()?;
    files::write(&folder.join("sbom.cdx.json"), sbom::of(&crates)?)?;
    let notices = notices::of(&crates)?;
    let dist = paths::dist();
    for folder in [folder, dist.join("site"), dist] {
        files::write(&folder.join(NOTICES), &notices)?;
    }
    Ok(())
}

/// Where the package is.
fn folder() -> PathBuf {
    paths::dist().join("npm")
}
