//! What the server of `cargo xtask serve` sends: `dist/site/`, and each file as brotli too.
//!
//! Kept out of `dist/`, because hosts compress by themselves.

use std::path::PathBuf;

use anyhow::Result;

use crate::{compress, files, paths};

pub fn folder() -> PathBuf {
    paths::work().join("served")
}

pub fn is_there() -> bool {
    folder().join("index.html.br").is_file()
}

pub fn make() -> Result<()> {
    files::remove_folder(&folder())?;
    for (name, path) in files::list(&paths::dist().join("site"))? {
        // For other hosts' eyes, not for a visitor's.
        if name == "_headers" {
            continue;
        }
        let bytes = files::bytes(&path)?;
        files::write(&folder().join(format!("{name}.br")), compress::brotli(&bytes)?)?;
        files::write(&folder().join(name), bytes)?;
    }
    Ok(())
}
