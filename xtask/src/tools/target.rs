//! The standard library for `wasm32-unknown-unknown`.

use std::path::Path;

use anyhow::{Context, Result};

use crate::run;

pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can build for the browser.
pub fn ensure() -> Result<()> {
    if is_there()? {
        return Ok(());
    }
    run::loud(run::program("rustup").args(["target", "add", WASM])).with_context(|| {
        format!("the compiler has no library for {WASM}; run `rustup target add {WASM}`")
    })
}

fn is_there() -> Result<bool> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder = run::quiet(run::program(rustc).args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]))?;
    Ok(Path::new(folder.trim()).is_dir())
}
