//! Tools that cargo installs: wasm-pack, wasm-bindgen and cargo-deny; and the crates.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{Tool, version};
use crate::{files, paths, run};

/// The program that runs the build of the crate for the browser.
pub static WASM_PACK: Tool =
    Tool { name: "wasm-pack", parts: &[], fetch: || fetch(&PACK) };

/// The program that makes the JavaScript side.
pub static WASM_BINDGEN: Tool =
    Tool { name: "wasm-bindgen", parts: &[], fetch: || fetch(&BINDGEN) };

/// The program that checks licences and sources.
pub static CARGO_DENY: Tool =
    Tool { name: "cargo-deny", parts: &[], fetch: || fetch(&DENY) };

/// Every crate of the lock file, also those for other systems.
pub static CRATES: Tool = Tool {
    name: "the crates",
    parts: &[],
    fetch: || run::loud(run::cargo().args(["fetch", "--locked"])),
};

/// A program, the crate it is in, and the one version of it that is used.
struct Program {
    name: &'static str,
    package: &'static str,
    version: fn() -> Result<String>,
    /// Whether the crate's own lock file is followed.
    locked: bool,
}

static PACK: Program = Program {
    name: "wasm-pack",
    package: "wasm-pack",
    version: || Ok("0.15.1".to_owned()),
    locked: true,
};

static BINDGEN: Program = Program {
    name: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    // That of the crate of this name: the two speak a protocol that changes with every
    // release.
    version: || {
        let lock = files::text(&paths::root().join("Cargo.lock"))?;
        locked_version(&lock, "wasm-bindgen")
    },
    // Its lock file may name a crate newer than a registry mirror holds.
    locked: false,
};

static DENY: Program = Program {
    name: "cargo-deny",
    package: "cargo-deny",
    version: || Ok("0.20.2".to_owned()),
    locked: true,
};

/// Where wasm-pack is.
pub fn wasm_pack() -> Result<PathBuf> {
    find(&PACK)
}

/// Where wasm-bindgen is.
pub fn wasm_bindgen() -> Result<PathBuf> {
    find(&BINDGEN)
}

/// Where cargo-deny is.
pub fn cargo_deny() -> Result<PathBuf> {
    find(&DENY)
}

/// The program on PATH if it has the version, else the one in the cache.
fn find(program: &Program) -> Result<PathBuf> {
    let version = (program.version)()?;
    if let Ok(found) = which::which(program.name)
        && says_its_version(&found, &version)
    {
        return Ok(found);
    }
    let found = folder(program, &version)?
        .join("bin")
        .join(program.name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    if !says_its_version(&found, &version) {
        bail!("{} {version} is missing; it must be {}", program.name, found.display());
    }
    Ok(found)
}

/// Where cargo installs the program.
fn folder(program: &Program, version: &str) -> Result<PathBuf> {
    Ok(paths::cache()?.join("tools").join(format!("{}-{version}", program.package)))
}

fn says_its_version(program: &Path, version: &str) -> bool {
    run::quiet(run::program(program).arg("--version"))
        .is_ok_and(|said| version::is(&said, version))
}

/// Installs the program unless it is there.
fn fetch(program: &Program) -> Result<()> {
    if find(program).is_ok() {
        return Ok(());
    }
    let version = (program.version)()?;
    let folder = folder(program, &version)?;
    install(program, &version, &folder)?;
    find(program).map(drop).with_context(|| {
        format!(
            "{} was installed but does not say it is {version}; remove {} and try again",
            program.name,
            folder.display()
        )
    })
}

fn install(program: &Program, version: &str, folder: &Path) -> Result<()> {
    let package = program.package;
    println!("\ninstalling {package} {version}: once, some minutes");
    let build = paths::cache()?.join("build").join(package);
    let mut cargo = run::cargo();
    // Flags of the user are for their own programs, and a shared target folder would be
    // filled with crates that nothing else uses.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo.env("CARGO_TARGET_DIR", &build);
    cargo
        .args(["install", package, "--version", version, "--force", "--root"])
        .arg(folder);
    cargo.args(program.locked.then_some("--locked"));
    run::loud(&mut cargo).with_context(|| {
        format!(
            "{package} {version} cannot be installed; check the network and try again"
        )
    })?;
    std::fs::remove_dir_all(&build)
        .with_context(|| format!("cannot remove {}", build.display()))
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
}

fn locked_version(lock: &str, name: &str) -> Result<String> {
    let lock: Lock = toml::from_str(lock).context("Cargo.lock is not as expected")?;
    let package = lock.package.into_iter().find(|package| package.name == name);
    let package = package.with_context(|| {
        format!("Cargo.lock has no {name}; run `cargo update --workspace`")
    })?;
    Ok(package.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "version = 4\n\
            [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.129\"\n\
            [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").unwrap(), "0.2.130");
        let error = locked_version(lock, "leptos").unwrap_err().to_string();
        assert!(error.contains("no leptos"), "{error}");
    }
}
