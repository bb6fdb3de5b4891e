//! `cargo xtask test`: everything that must hold, stopping at the first stage that fails.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::count::{self, Count};
use crate::tools::{office, system};
use crate::{build, files, fuzz, pages, paths, run, schemas, size, tidy};

/// One stage: the name it is chosen by, what it does, and the doing.
type Stage = (&'static str, &'static str, fn(&mut Count) -> Result<()>);

const STAGES: [Stage; 12] = [
    ("tidy", "formatting, lints and licences", |_| tidy::checks()),
    ("pure", "the crate without a browser", pure),
    ("pure", "the published schemas", |count| {
        counted(&mut schemas::test()?, count::node, count)
    }),
    ("fuzz", "the parsers against texts made at random", |_| fuzz::command(BRIEFLY)),
    ("xtask", "xtask", |count| cargo_test(&["-p", "xtask"], count)),
    ("browser", "build", |_| build::build()),
    ("browser", "sizes", |_| size::gate()),
    ("browser", "the same bytes, made once more in another folder", |_| build::twice()),
    ("browser", "the built pages in a browser", browser),
    ("browser", "the package in projects of others", package),
    ("engines", "build", |_| build::build()),
    ("engines", "the built pages in every engine", |count| {
        visits("engines", 1, &mut pages::visited_in_every_engine()?, count)
    }),
];

/// Seconds for each target here; `cargo xtask fuzz` takes its time.
const BRIEFLY: u32 = 10;

/// Crates that only a browser needs, and all of their families.
const OF_A_BROWSER: [&str; 5] = ["gloo", "js-sys", "leptos", "wasm-bindgen", "web-sys"];

/// The name of a group of stages, if there is one.
pub fn group(name: &str) -> Result<&'static str> {
    let found = STAGES.iter().find(|(group, ..)| *group == name);
    found.map(|(group, ..)| *group).with_context(|| {
        format!(
            "there is no part `{name}` of the tests; choose tidy, pure, fuzz, xtask, browser \
             or engines"
        )
    })
}

/// Runs the stages, or those of a group. The last line says how many tests ran.
pub fn command(only: Option<&str>) -> ExitCode {
    let mut count = Count::default();
    let result = stages(only, &mut count);
    if let Err(error) = &result {
        eprintln!("\nerror: {error:#}");
        // What failed before it could count, such as a lint, is one failure.
        count.failed = count.failed.max(1);
    }
    println!("\n{} passed, {} failed", count.passed, count.failed);
    if result.is_ok() && count.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn stages(only: Option<&str>, count: &mut Count) -> Result<()> {
    for (group, what, work) in STAGES {
        if only.is_none_or(|only| only == group) {
            println!("\n== {what}");
            work(count).with_context(|| format!("{what}: not as it must be"))?;
        }
    }
    if only != Some("tidy") && *count == Count::default() {
        bail!("no test ran; look at the output above for why");
    }
    Ok(())
}

fn pure(count: &mut Count) -> Result<()> {
    let tree = ["tree", "-p", "hoshimi", "--no-default-features", "--edges", "normal"];
    let tree = run::quiet(run::cargo().args(tree).args(["--prefix", "none"]))?;
    if let Some(line) = tree.lines().find(|line| is_of_a_browser(line)) {
        bail!("the pure half needs `{line}`; put that crate behind the feature `widget`");
    }
    // The tests have the QR codes read by a program that is not ours.
    system::ensure("the tests of the QR code need", &["zbar-tools"], || {
        Ok(system::missing(&["zbarimg"]))
    })?;
    cargo_test(&["--no-default-features"], count)
}

/// Whether a line of `cargo tree` is about such a crate: `gloo-timers v0.4.0`.
fn is_of_a_browser(line: &str) -> bool {
    let name = line.split(' ').next().unwrap_or_default().replace('_', "-");
    OF_A_BROWSER.iter().any(|family| {
        name.strip_prefix(family)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })
}

fn cargo_test(arguments: &[&str], count: &mut Count) -> Result<()> {
    counted(run::cargo().arg("test").args(arguments), count::cargo, count)
}

fn browser(count: &mut Count) -> Result<()> {
    let mut node = pages::visited()?;
    node.env("HOSHIMI_SOFFICE", office::ensure()?);
    visits("e2e", 2, &mut node, count)
}

fn package(count: &mut Count) -> Result<()> {
    visits("npm", 2, &mut pages::visited()?, count)
}

/// Runs the tests of that folder, so many files together. Much of a visit is waiting for the
/// browser, so two are done sooner than one after the other; engines that start slowly are not.
fn visits(
    folder: &str,
    together: usize,
    node: &mut Command,
    count: &mut Count,
) -> Result<()> {
    let folder = paths::root().join("tests").join(folder);
    let tests = files::list(&folder)?.into_iter().map(|(_, path)| path);
    let tests: Vec<_> =
        tests.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    if tests.is_empty() {
        bail!("{} has no file *.test.mjs; there must be one", files::name(&folder));
    }
    let together = format!("--test-concurrency={together}");
    node.args(["--test", &together, "--test-reporter=spec"]).args(tests);
    counted(node, count::node, count)
}

fn counted(
    command: &mut Command,
    read: fn(&str) -> Count,
    count: &mut Count,
) -> Result<()> {
    run::loud_by_line(command, |line| *count += read(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_of_a_browser_is_known_by_its_family() {
        for line in
            ["leptos v0.8.23", "leptos_macro v0.8.20 (proc-macro)", "gloo-timers v0.4.0"]
        {
            assert!(is_of_a_browser(line), "{line}");
        }
        for line in ["serde v1.0.229", "hoshimi v0.1.0 (/web-sys)", "gloomy v1.0.0"] {
            assert!(!is_of_a_browser(line), "{line}");
        }
    }

    #[test]
    fn an_unknown_part_is_a_sentence() {
        assert_eq!(group("pure").unwrap(), "pure");
        let error = group("all").unwrap_err().to_string();
        assert!(error.starts_with("there is no part `all`"), "{error}");
    }
}
