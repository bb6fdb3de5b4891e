//! `cargo xtask tidy`: everything that can be said about the code without running it.

use anyhow::Result;

use crate::build::program;
use crate::run;
use crate::tools::{self, Tool, cargo, target};

/// What [`formatting`] needs.
pub const FORMATTING_TOOLS: &[&Tool] = &[&target::RUSTFMT];
/// What [`lints`] needs.
pub const LINTS_TOOLS: &[&Tool] = &[&target::CLIPPY, &target::TARGET];
/// What [`licences`] needs.
pub const LICENCES_TOOLS: &[&Tool] = &[&cargo::CARGO_DENY, &cargo::CRATES];
/// What [`package`] needs.
pub const PACKAGE_TOOLS: &[&Tool] = &[&target::TARGET];

pub fn command() -> Result<()> {
    tools::install(&[FORMATTING_TOOLS, LINTS_TOOLS, LICENCES_TOOLS].concat())?;
    run::all([formatting, lints, licences, rules], |check| check())
}

/// Whether all code is formatted.
pub fn formatting() -> Result<()> {
    run::all([&["--all"][..], &["--manifest-path", "fuzz/Cargo.toml"]], |part| {
        cargo(&[&["fmt"], part, &["--check"]].concat())
    })
}

/// Lints of the pure half, of both programs that run in a browser, and of this one.
pub fn lints() -> Result<()> {
    let mut parts = vec![vec!["-p", "hoshimi", "--no-default-features", "--all-targets"]];
    for program in program::ALL.into_iter().chain([&program::EXAMPLE]) {
        parts.push(vec!["-p", program.package, "--target", target::WASM]);
    }
    parts.push(vec!["-p", "xtask", "--all-targets"]);
    run::all(parts, |part| {
        cargo(&[&["clippy"][..], &part, &["--", "-D", "warnings"]].concat())
    })
}

/// Licences, sources and the crates that must not be here; the rules are in `deny.toml`.
pub fn licences() -> Result<()> {
    let checks = ["--offline", "--workspace", "check", "bans", "licenses", "sources"];
    run::loud(run::program(cargo::cargo_deny()?).args(checks))
}

/// Whether the library can be packed, and compiles from what is packed, as another app would.
pub fn package() -> Result<()> {
    // Also where something is not committed yet.
    cargo(&["package", "-p", "hoshimi", "--allow-dirty", "--target", target::WASM])
}

/// The rules in `tests/tidy`, which the tests of the crate check as well.
fn rules() -> Result<()> {
    cargo(&["test", "--no-default-features", "--test", "tidy"])
}

fn cargo(arguments: &[&str]) -> Result<()> {
    println!("cargo {}", arguments.join(" "));
    run::loud(run::cargo().args(arguments))
}
