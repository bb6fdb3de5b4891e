//! What rustup adds to the compiler: the standard library for `wasm32-unknown-unknown`, and
//! the programs that look at the code.

use std::path::Path;

use anyhow::{Context, Result};

use super::Tool;
use crate::run;

pub const WASM: &str = "wasm32-unknown-unknown";

/// What the compiler needs to build for the browser.
pub static TARGET: Tool = Tool {
    name: "the library for WebAssembly",
    parts: &[],
    fetch: || if has_library()? { Ok(()) } else { rustup(["target", "add", WASM]) },
};

/// What formats the code.
pub static RUSTFMT: Tool =
    Tool { name: "rustfmt", parts: &[], fetch: || component("fmt", "rustfmt") };

/// What finds doubtful code.
pub static CLIPPY: Tool =
    Tool { name: "clippy", parts: &[], fetch: || component("clippy", "clippy") };

/// Adds a component unless cargo has its command.
fn component(command: &str, name: &str) -> Result<()> {
    if run::quiet(run::cargo().args([command, "--version"])).is_ok() {
        return Ok(());
    }
    rustup(["component", "add", name])
}

fn rustup(arguments: [&str; 3]) -> Result<()> {
    run::loud(run::program("rustup").args(arguments)).with_context(|| {
        format!("the compiler is not complete; run `rustup {}`", arguments.join(" "))
    })
}

fn has_library() -> Result<bool> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder = run::quiet(run::program(rustc).args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]))?;
    Ok(Path::new(folder.trim()).is_dir())
}
