//! `cargo xtask bench`: how fast it is, beside a form library and a plain page. Times are
//! written down for people, and no test asks for them.

use std::path::Path;

use anyhow::Result;

use crate::tools::{self, Tool, npm};
use crate::{build, compress, files, pages, paths, run, serve};

/// What the speed is compared with.
const RIVALS: &str = "benches/rivals";

/// The packages of what the speed is compared with.
static RIVALS_PACKAGES: Tool = Tool {
    name: "the npm packages of the bench",
    parts: npm::PARTS,
    fetch: || npm::fetch(RIVALS),
};

/// Builds, then measures the rules natively and the pages in Chromium, and writes what it
/// found to `target/bench/`.
pub fn command() -> Result<()> {
    let tools = pages::TOOLS.iter().copied().chain([&RIVALS_PACKAGES]);
    tools::install(&tools::once(tools))?;
    build::build()?;
    run::loud(run::cargo().args([
        "bench",
        "--no-default-features",
        "--bench",
        "engine",
    ]))?;
    let rivals = npm::folder_of(RIVALS)?;
    let target = paths::root().join("target");
    let folder = target.join("bench");
    let script = |name| paths::root().join("benches").join("browser").join(name);

    let served = folder.join("pages");
    files::remove_folder(&served)?;
    let mut node = pages::visited()?;
    node.env("HOSHIMI_SITE", build::served_folder()).env("HOSHIMI_RIVALS", &rivals);
    run::loud(node.arg(script("pages.mjs")).arg(&served))?;
    squeeze(&served)?;

    let server = serve::start_folder(0, &served)?;
    let mut node = pages::visited()?;
    node.env("HOSHIMI_BENCH", format!("http://{}/", server.address));
    node.env("HOSHIMI_CRITERION", target.join("criterion"));
    node.env("HOSHIMI_RIVALS", &rivals);
    run::loud(node.arg(script("bench.mjs")).arg(&folder))?;
    println!("these figures are in {}", files::name(&folder.join("bench.md")));
    Ok(())
}

/// Puts every file as brotli beside itself, as hosts send it, where it is not there yet.
fn squeeze(folder: &Path) -> Result<()> {
    for (name, path) in files::list(folder)? {
        let beside = folder.join(format!("{name}.br"));
        if !name.ends_with(".br") && !beside.is_file() {
            files::write(&beside, compress::brotli(&files::bytes(&path)?)?)?;
        }
    }
    Ok(())
}
