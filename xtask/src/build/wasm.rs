//! A program as WebAssembly: compiled, described to JavaScript, made small.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::lto;
use super::names;
use super::program::Program;
use crate::tools::{npm, target};
use crate::{files, hash, run};

/// What makes the file small.
const WASM_OPT: [&str; 4] = ["-Oz", "--converge", "--strip-debug", "--strip-producers"];

/// The features that every supported browser has.
///
/// Never `--all-features`: that writes forms which no browser reads yet.
pub const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Compiles the entry crate of a program. All programs are compiled in one target folder, so
/// that every library is compiled once.
pub fn compile(program: &Program, wasm_pack: &Path, wasm_bindgen: &Path) -> Result<()> {
    files::remove_folder(&program.pkg())?;
    let mut command = run::program(wasm_pack);
    command.env("PATH", path_with(wasm_bindgen)?);
    // Flags of the user's own would take the place of those of the checkout.
    for variable in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(variable);
    }
    // Errors without the names of two hundred crates before them.
    command.env("CARGO_TERM_QUIET", "true");
    // `no-install`: every tool was made sure of before, at the version that is wanted.
    command.arg("build").arg(program.folder());
    command.args(["--release", "--target", "web", "--mode", "no-install"]);
    command.args(["--no-pack", "--no-typescript", "--out-name", "hoshimi", "--out-dir"]);
    command.arg(program.pkg()).args(["--", "--locked", "--config"]).arg(flags()?);
    run::quiet(&mut command)?;
    lto::check(program)
}

/// Makes the file small, unless the last one was made of the same bytes: it takes longer
/// than all other steps together after a change of a style sheet. The script follows.
pub fn optimise(program: &Program, npm: &Path) -> Result<()> {
    let (pkg, file) = (program.pkg(), program.wasm());
    let source = pkg.join("hoshimi_bg.wasm");
    let mut recipe = files::bytes(&source)?;
    recipe.extend([&WASM_OPT[..], &FEATURES[..]].concat().concat().into_bytes());
    let (recipe, last) = (hash::short(&recipe), program.file("hoshimi.wasm.from"));
    let printed = program.file("hoshimi.names.json");
    let same = std::fs::read_to_string(&last).is_ok_and(|last| last == recipe);
    if !(same && file.is_file() && printed.is_file()) {
        // First, so that an interrupted run leaves nothing that is taken as complete.
        files::write(&last, "")?;
        let mut command = npm::wasm_opt(npm)?;
        command.arg(source).arg("-o").arg(&file).args(WASM_OPT).args(FEATURES);
        run::quiet(&mut command)?;
        // Apart, because the passes above are repeated and names may be given only once.
        let mut command = npm::wasm_opt(npm)?;
        command.arg(&file).arg("-o").arg(&file).arg(names::SHORTEN).args(FEATURES);
        files::write(&printed, run::quiet(&mut command)?)?;
        files::write(&last, recipe)?;
    }
    let script = pkg.join("hoshimi.js");
    let renamed = names::rename(&files::text(&script)?, &files::text(&printed)?)?;
    files::write(&script, renamed)
}

/// PATH with the folder of a tool before all others: wasm-pack looks there for it.
fn path_with(tool: &Path) -> Result<OsString> {
    let folder = tool.parent().context("a tool has no folder")?.to_path_buf();
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&path)))
        .context("a folder on PATH has a character that PATH cannot hold")
}

/// Flags of the compiler that differ by machine, as cargo's `--config` takes them; they are
/// added to those in `.cargo/config.toml`. The folders of this machine are cut out of the
/// places that a panic names, so that every machine makes the same bytes.
fn flags() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")))
        .context("the folder of cargo is not known; set CARGO_HOME to it")?;
    let sources = home.join("registry").join("src");
    // A folder for each registry; cargo has filled it to compile this very program.
    let folders = std::fs::read_dir(&sources).into_iter().flatten().flatten();
    let flags: Vec<String> = folders
        .map(|folder| format!("--remap-path-prefix={}=", folder.path().display()))
        .collect();
    // Strings as JSON writes them are strings of TOML.
    let flags = serde_json::to_string(&flags)?;
    Ok(format!("target.{}.rustflags={flags}", target::WASM))
}
