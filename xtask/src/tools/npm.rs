//! Tools that npm installs: wasm-opt, esbuild, and what the browser tests import.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::system::{self, Part};
use super::{Tool, version};
use crate::{hash, paths, run};

/// The oldest Node.js that Vite runs on, which the package is tested with.
const OLDEST_NODE: [u32; 2] = [20, 19];
/// The oldest wasm-opt that knows every feature in [`crate::build::wasm`].
const OLDEST_WASM_OPT: u32 = 132;
/// Written last, so that a folder with it is complete.
const COMPLETE: &str = "complete";

/// Node.js alone.
pub static NODE: Tool = Tool {
    name: "Node.js",
    parts: &[system::program("node", "nodejs")],
    fetch: check_node,
};

/// The packages of `xtask/npm`, with Node.js.
pub static NPM: Tool =
    Tool { name: "the npm packages", parts: PARTS, fetch: || fetch("xtask/npm") };

/// What the packages of any folder need of the system.
pub const PARTS: &[Part] =
    &[system::program("node", "nodejs"), system::program("npm", "npm")];

/// The folder that holds `node_modules` of `xtask/npm`.
pub fn folder() -> Result<PathBuf> {
    folder_of("xtask/npm")
}

/// The same for the lock file in that folder of the checkout.
pub fn folder_of(name: &str) -> Result<PathBuf> {
    let folder = place(name)?;
    if !folder.join(COMPLETE).is_file() {
        bail!("the packages of {name} are missing; they must be in {}", folder.display());
    }
    Ok(folder)
}

/// Where the packages of a folder are kept.
///
/// The name of what is given has a hash of the lock file: another lock file is another folder.
fn place(name: &str) -> Result<PathBuf> {
    let lock = paths::root().join(name).join("package-lock.json");
    let lock = std::fs::read(lock).with_context(|| {
        format!("{name}/package-lock.json is missing; check the file out again")
    })?;
    Ok(paths::cache()?.join(format!("npm-{}", hash::short(&lock))))
}

/// Installs the packages of that folder of the checkout unless they are there.
pub fn fetch(name: &str) -> Result<()> {
    check_node()?;
    let folder = place(name)?;
    if folder.join(COMPLETE).is_file() {
        return Ok(());
    }
    println!("\ninstalling the packages of {name}: once, some seconds");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("cannot make {}", folder.display()))?;
    let source = paths::root().join(name);
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(source.join(file), folder.join(file))
            .with_context(|| format!("cannot copy {name}/{file}"))?;
    }
    let npm = which::which("npm").context("npm is not on PATH")?;
    // No scripts: a package that runs code while it is installed could do anything.
    run::loud(run::program(npm).current_dir(&folder).args(["ci", "--ignore-scripts"]))
        .with_context(|| {
            format!(
                "the packages of {name} cannot be installed; check the network and try again"
            )
        })?;
    std::fs::write(folder.join(COMPLETE), "").context("cannot mark the npm folder")
}

/// Node.js, to be started.
pub fn node() -> Command {
    run::program("node")
}

pub fn esbuild(npm: &Path) -> Command {
    script(npm, "esbuild/bin/esbuild")
}

/// wasm-opt, after asking it for its version: an old one of the system's refuses the file
/// or drops features without a word.
pub fn wasm_opt(npm: &Path) -> Result<Command> {
    let said = run::quiet(script(npm, "binaryen/bin/wasm-opt").arg("--version"))
        .with_context(|| {
            format!("wasm-opt does not run; remove {} and try again", npm.display())
        })?;
    if version::numbers(&said).is_none_or(|numbers| numbers < vec![OLDEST_WASM_OPT]) {
        bail!(
            "wasm-opt must be at least {OLDEST_WASM_OPT} but says `{}`; \
             set binaryen in xtask/npm/package.json and renew the lock file",
            said.trim()
        );
    }
    Ok(script(npm, "binaryen/bin/wasm-opt"))
}

/// A program of npm's, started as a file of node's: the shims in `.bin` differ by system.
fn script(npm: &Path, file: &str) -> Command {
    let mut command = node();
    command.arg(npm.join("node_modules").join(file));
    command
}

fn check_node() -> Result<()> {
    let said = run::quiet(node().arg("--version"))
        .context("Node.js is missing; install version 20.19 or newer")?;
    if version::numbers(&said).is_none_or(|numbers| numbers < OLDEST_NODE.to_vec()) {
        bail!(
            "Node.js must be at least 20.19 but says `{}`; install a newer one",
            said.trim()
        );
    }
    Ok(())
}
