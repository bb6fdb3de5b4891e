//! `cargo xtask build --twice`: whether the same sources make the same bytes, in another
//! folder and with nothing left of the first time but the compiled libraries.
//!
//! The second folder has only what [`stamp::SOURCES`] names, so a source that is missing
//! there stops the second build.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{integrity, program, stamp};
use crate::tools::target;
use crate::{files, hash, paths, run};

/// What cargo wants to see of the workspace, besides the sources.
const WORKSPACE: [&str; 2] = ["xtask/Cargo.toml", "benches/engine.rs"];

pub fn command() -> Result<()> {
    super::build()?;
    let root = paths::root();
    // Not inside the checkout: cargo would find settings in the folders above, and take them
    // twice. The name tells one checkout from another.
    let of = hash::short(root.as_os_str().as_encoded_bytes());
    let again = paths::cache()?.join(format!("again-{of}"));
    files::remove_folder(&again)?;
    for source in stamp::SOURCES.into_iter().chain(WORKSPACE) {
        copy(&root.join(source), &again.join(source))?;
    }
    let mut forget = run::cargo();
    forget.args(["clean", "--quiet", "--release", "--target", target::WASM]);
    let programs = program::ALL.into_iter().chain([&program::EXAMPLE]);
    let packages = programs.map(|program| program.package);
    for package in packages.chain([program::LIBRARY]) {
        forget.args(["--package", package]);
    }
    run::quiet(&mut forget)?;
    println!("\nonce more, in {}", again.display());
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
