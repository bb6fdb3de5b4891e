//! Tools that cargo installs: wasm-pack, wasm-bindgen and cargo-deny.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::version;
use crate::{paths, run};

/// A program, the crate it is in, and the one version of it that is used.
struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    /// Whether the crate's own lock file is followed.
    locked: bool,
}

/// The program that runs the build of the crate for the browser.
pub fn wasm_pack() -> Result<PathBuf> {
    ensure(&Tool {
        program: "wasm-pack",
        package: "wasm-pack",
        version: "0.15.1".to_owned(),
        locked: true,
    })
}

/// The program that makes the JavaScript side, at the version of the crate of that name:
/// the two speak a protocol that changes with every release.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let file = paths::root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    ensure(&Tool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: locked_version(&lock, "wasm-bindgen")?,
        // Its lock file may name a crate newer than a registry mirror holds.
        locked: false,
    })
}

/// The program that checks licences and sources.
pub fn cargo_deny() -> Result<PathBuf> {
    ensure(&Tool {
        program: "cargo-deny",
        package: "cargo-deny",
        version: "0.20.2".to_owned(),
        locked: true,
    })
}

fn ensure(tool: &Tool) -> Result<PathBuf> {
    if let Ok(program) = which::which(tool.program)
        && says_its_version(&program, tool)
    {
        return Ok(program);
    }
    let folder =
        paths::cache()?.join("tools").join(format!("{}-{}", tool.package, tool.version));
    let program = folder
        .join("bin")
        .join(tool.program)
        .with_extension(std::env::consts::EXE_EXTENSION);
    if !says_its_version(&program, tool) {
        install(tool, &folder)?;
        if !says_its_version(&program, tool) {
            bail!(
                "{} was installed but does not say it is {}; remove {} and try again",
                program.display(),
                tool.version,
                folder.display()
            );
        }
    }
    Ok(program)
}

fn says_its_version(program: &Path, tool: &Tool) -> bool {
    run::quiet(run::program(program).arg("--version"))
        .is_ok_and(|said| version::is(&said, &tool.version))
}

fn install(tool: &Tool, folder: &Path) -> Result<()> {
    let Tool { package, version, .. } = tool;
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
    cargo.args(tool.locked.then_some("--locked"));
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
