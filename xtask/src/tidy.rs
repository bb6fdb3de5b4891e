//! `cargo xtask tidy`: everything that can be said about the code without running it.

use anyhow::Result;

use crate::build::program;
use crate::run;
use crate::tools::{cargo, target};

pub fn command() -> Result<()> {
    checks()?;
    cargo(&["test", "--no-default-features", "--test", "tidy"])
}

/// All but the rules in `tests/tidy.rs`, which the tests of the crate check as well.
pub fn checks() -> Result<()> {
    target::ensure()?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"])?;
    // The pure half, both programs that run in a browser, and this one.
    let mut parts = vec![vec!["-p", "hoshimi", "--no-default-features", "--all-targets"]];
    for program in program::ALL {
        parts.push(vec!["-p", program.package, "--target", target::WASM]);
    }
    parts.push(vec!["-p", "xtask", "--all-targets"]);
    for part in parts {
        cargo(&[&["clippy"][..], &part, &["--", "-D", "warnings"]].concat())?;
    }
    licences()
}

/// Licences, sources and the crates that must not be here; the rules are in `deny.toml`.
fn licences() -> Result<()> {
    let deny = cargo::cargo_deny()?;
    // It reads every crate of the lock file, also those for other systems.
    cargo(&["fetch", "--locked"])?;
    let checks = ["--offline", "--workspace", "check", "bans", "licenses", "sources"];
    run::loud(run::program(deny).args(checks))
}

fn cargo(arguments: &[&str]) -> Result<()> {
    println!("cargo {}", arguments.join(" "));
    run::loud(run::cargo().args(arguments))
}
