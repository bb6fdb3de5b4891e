//! `cargo xtask shots`: pictures of every screen, to be looked at by people.

use anyhow::Result;

use crate::{build, files, pages, paths, run, tools};

/// Builds, then takes the pictures of `target/shots/` and those of the README.
pub fn command() -> Result<()> {
    tools::install(pages::TOOLS_OF_EVERY_ENGINE)?;
    build::build()?;
    let folder = paths::root().join("target").join("shots");
    files::remove_folder(&folder)?;
    let script = paths::root().join("tests").join("e2e").join("shots.mjs");
    run::loud(pages::visited()?.arg(script).arg(&folder))?;
    let script = paths::root().join("tests").join("engines").join("shots.mjs");
    run::loud(pages::visited_in_every_engine()?.arg(script).arg(&folder))?;
    println!("the pictures are in {}", folder.display());
    Ok(())
}
