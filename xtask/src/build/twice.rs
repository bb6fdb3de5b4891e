//! `cargo xtask build --twice`: whether the same sources make the same bytes, in another
//! folder and with nothing left of the first time but the compiled libraries.
//!
//! The second folder has only what [`stamp::SOURCES`] names, so a source that is missing
//! there stops the second build.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{integrity, program, stamp};
use crate::tools::target;
use crate::{files, paths, run};

/// What cargo wants to see of the workspace, besides the sources.
const WORKSPACE: [&str; 2] = ["xtask/Cargo.toml", "benches/engine.rs"];

/// What cargo finds in the folders above as well, and would then take twice.
const INHERITED: &str = ".cargo/config.toml";

pub fn command() -> Result<()> {
    super::build()?;
    let root = paths::root();
    let again = root.join("target").join("again");
    files::remove_folder(&again)?;
    let sources = stamp::SOURCES.into_iter().filter(|source| *source != INHERITED);
    for source in sources.chain(WORKSPACE) {
        copy(&root.join(source), &again.join(source))?;
    }
    let mut forget = run::cargo();
    forget.args(["clean", "--quiet", "--release", "--target", target::WASM]);
    for package in [program::LIBRARY, program::FIRST.package, program::WHOLE.package] {
        forget.args(["--package", package]);
    }
    run::quiet(&mut forget)?;
    println!("\nonce more, in target/again");
    let this = std::env::current_exe().context("this program has no path")?;
    let mut second = run::program(this);
    // From there on the other folder is the checkout, but libraries are not compiled again.
    second.env("CARGO_MANIFEST_DIR", again.join("xtask"));
    second.env("CARGO_TARGET_DIR", root.join("target"));
    run::loud(second.current_dir(&again).arg("build"))?;
    let differing = integrity::differing(&paths::dist(), &again.join("dist"))?;
    if !differing.is_empty() {
        bail!("made twice, these files differ: {}", differing.join(", "));
    }
    files::remove_folder(&again)?;
    println!("every file is the same, byte for byte");
    Ok(())
}

/// Copies a file or a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        return files::copy(from, to);
    }
    for (name, path) in files::list(from)? {
        files::copy(&path, &to.join(name))?;
    }
    Ok(())
}
