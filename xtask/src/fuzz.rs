//! `cargo xtask fuzz`: texts made at random against every parser, for a while each.
//!
//! libFuzzer is linked into each target of `fuzz/`; the pinned compiler writes the marks of
//! coverage that it steers by, so neither another compiler nor a tool is needed. Memory is
//! not watched besides: there is no unsafe code to go astray.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::tools::{self, Tool, nothing_to_fetch, system};
use crate::{files, paths, run, schemas};

/// Seconds for each target when none are named.
pub const LONG: u32 = 60;

/// Marks of coverage, as libFuzzer reads them; for the host's programs alone, because build
/// scripts have no libFuzzer.
const FLAGS: [&str; 7] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
];

/// Longest text that is tried: some times a result, which is what most grow from.
const MAX_LEN: &str = "-max_len=20000";
/// Seconds after which one text has taken too long.
const TIMEOUT: &str = "-timeout=5";

/// Each target, and the folders of texts to begin with.
const TARGETS: [(&str, &[&str]); 5] = [
    ("json", &["tests/hostile"]),
    ("import", &["tests/hostile", "target/hoshimi/seeds/results"]),
    ("code", &["target/hoshimi/seeds/codes"]),
    ("pack", &["target/hoshimi/packs/broken"]),
    ("profile", &["tests/hostile"]),
];

/// What [`targets`] needs.
pub const TOOLS: &[&Tool] = &[&COMPILER, &CRATES];

static COMPILER: Tool = Tool {
    name: "a compiler for C++",
    parts: &[system::program("c++", "g++")],
    fetch: nothing_to_fetch,
};

/// The crates of the lock file in `fuzz/`, for this system.
static CRATES: Tool = Tool {
    name: "the crates of fuzz/",
    parts: &[],
    fetch: || {
        let fetch = ["fetch", "--locked", "--manifest-path", MANIFEST, "--target"];
        run::loud(run::cargo().args(fetch).arg(host()?))
    },
};

const MANIFEST: &str = "fuzz/Cargo.toml";

/// Installs what is needed and tries every target for that many seconds.
pub fn command(seconds: u32) -> Result<()> {
    tools::install(TOOLS)?;
    targets(seconds)
}

/// Tries every target for that many seconds. What a target found in good texts is kept in
/// `target/hoshimi/fuzz` and gone on from the next time.
pub fn targets(seconds: u32) -> Result<()> {
    let programs = build()?;
    seeds()?;
    let root = paths::root();
    run::all(TARGETS, |(name, seeds)| {
        println!("\n== {name}, {seconds} s");
        let work = paths::work().join("fuzz").join(name);
        let (found, failed) = (work.join("found"), work.join("failed"));
        for folder in [&found, &failed] {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("cannot make {}", files::name(folder)))?;
        }
        let mut target = run::program(programs.join(name));
        target.args([MAX_LEN, TIMEOUT, "-verbosity=0", "-print_final_stats=1"]);
        target.arg(format!("-max_total_time={seconds}"));
        target.arg(format!("-artifact_prefix={}/", failed.display()));
        target.arg(found).args(seeds.iter().map(|folder| root.join(folder)));
        run::loud(&mut target).with_context(|| {
            format!(
                "a text stops `{name}`; it is in {}: mend what it shows and keep it as a \
                 case of the tests",
                files::name(&failed)
            )
        })
    })
}

/// Builds the targets; says where they are.
fn build() -> Result<PathBuf> {
    let host = host()?;
    let folder = paths::work().join("fuzz").join("target");
    let mut cargo = run::cargo();
    cargo.args(["build", "--release", "--locked", "--manifest-path", MANIFEST]);
    cargo.args(["--target", &host]).arg("--target-dir").arg(&folder);
    cargo.env_remove("RUSTFLAGS");
    cargo.env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
    run::loud(&mut cargo).context(
        "the targets of fuzz/ cannot be built; they need a compiler for C++ (Debian: \
         `apt-get install g++`)",
    )?;
    Ok(folder.join(host).join("release"))
}

/// The system that the compiler itself runs on.
fn host() -> Result<String> {
    host_in(&run::quiet(run::program("rustc").arg("-vV"))?)
}

fn host_in(said: &str) -> Result<String> {
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("`rustc -vV` names no host")?.to_owned())
}

/// Lays out the texts that are not a folder of their own.
fn seeds() -> Result<()> {
    let tests = paths::root().join("tests");
    let seeds = paths::work().join("seeds");
    files::remove_folder(&seeds)?;
    for (from, ending, to) in
        [("golden", "result.json", "results"), ("hostile", ".txt", "codes")]
    {
        copy(&tests.join(from), ending, &seeds.join(to))?;
    }
    schemas::packs()?;
    Ok(())
}

fn copy(from: &Path, ending: &str, to: &Path) -> Result<()> {
    for (name, path) in files::list(from)? {
        if name.ends_with(ending) {
            files::copy(&path, &to.join(name.replace('/', "-")))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_read_from_what_the_compiler_says() {
        let said = "rustc 1.95.0\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\n";
        assert_eq!(host_in(said).unwrap(), "x86_64-unknown-linux-gnu");
        assert!(host_in("rustc 1.95.0").is_err());
    }

    #[test]
    fn every_target_has_its_file() {
        let files = files::list(&paths::root().join("fuzz").join("targets")).unwrap();
        let mut names: Vec<_> =
            TARGETS.iter().map(|(name, _)| format!("{name}.rs")).collect();
        names.sort();
        assert_eq!(files.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), names);
    }
}
