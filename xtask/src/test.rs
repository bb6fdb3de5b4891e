//! `cargo xtask test`: everything that must hold. What its stages need is installed first;
//! a stage that fails stops only those that need it; all failures are listed at the end.

use std::env;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::count::{Reader, Results, Runner};
use crate::gate::{self, Outcome, Stage, Work};
use crate::tools::{self, Tool, nothing_to_fetch, npm, office, system};
use crate::{build, files, fuzz, pages, paths, run, schemas, size, tidy};

/// The reader of QR codes that is not ours.
static ZBAR: Tool = Tool {
    name: "zbarimg",
    parts: &[system::program("zbarimg", "zbar-tools")],
    fetch: nothing_to_fetch,
};

/// The stage that makes `dist/`, which most of those below read.
const BUILD: &str = "build";

static STAGES: [Stage; 14] = [
    Stage {
        group: "tidy",
        name: "formatting",
        after: &[],
        tools: &[tidy::FORMATTING_TOOLS],
        work: Work::Check(tidy::formatting),
    },
    Stage {
        group: "tidy",
        name: "lints",
        after: &[],
        tools: &[tidy::LINTS_TOOLS],
        work: Work::Check(tidy::lints),
    },
    Stage {
        group: "tidy",
        name: "licences",
        after: &[],
        tools: &[tidy::LICENCES_TOOLS],
        work: Work::Check(tidy::licences),
    },
    Stage {
        group: "tidy",
        name: "the crate as others get it",
        after: &[],
        tools: &[tidy::PACKAGE_TOOLS],
        work: Work::Check(tidy::package),
    },
    Stage {
        group: "pure",
        name: "the crate without a browser",
        after: &[],
        tools: &[&[&ZBAR]],
        work: Work::Tests(pure),
    },
    Stage {
        group: "pure",
        name: "the published schemas",
        after: &[],
        tools: &[schemas::TOOLS],
        work: Work::Tests(|results| tests(&mut schemas::test()?, Runner::Node, results)),
    },
    Stage {
        group: "fuzz",
        name: "the parsers against texts made at random",
        after: &[],
        tools: &[fuzz::TOOLS],
        work: Work::Check(|| fuzz::targets(BRIEFLY)),
    },
    Stage {
        group: "xtask",
        name: "xtask",
        after: &[],
        tools: &[&[&npm::NODE]],
        work: Work::Tests(|results| cargo_test(&["-p", "xtask"], results)),
    },
    Stage {
        group: "browser",
        name: BUILD,
        after: &[],
        tools: &[build::TOOLS],
        work: Work::Check(build::build),
    },
    Stage {
        group: "browser",
        name: "sizes",
        after: &[BUILD],
        tools: &[],
        work: Work::Check(size::gate),
    },
    Stage {
        group: "browser",
        name: "the same bytes, made once more in another folder",
        after: &[BUILD],
        tools: &[build::TOOLS],
        work: Work::Check(build::twice),
    },
    Stage {
        group: "browser",
        name: "the built pages in a browser",
        after: &[BUILD],
        tools: &[pages::TOOLS, &[&office::OFFICE, &ZBAR]],
        work: Work::Tests(browser),
    },
    Stage {
        group: "browser",
        name: "the package in projects of others",
        after: &[BUILD],
        tools: &[pages::TOOLS],
        work: Work::Tests(|results| visits("npm", 2, &mut pages::visited()?, results)),
    },
    Stage {
        group: "engines",
        name: "the built pages in every engine",
        after: &[BUILD],
        tools: &[pages::TOOLS_OF_EVERY_ENGINE],
        work: Work::Tests(|results| {
            visits("engines", 1, &mut pages::visited_in_every_engine()?, results)
        }),
    },
];

/// Seconds for each target here; `cargo xtask fuzz` takes its time.
const BRIEFLY: u32 = 10;

/// Crates that only a browser needs, and all of their families.
const OF_A_BROWSER: [&str; 5] = ["gloo", "js-sys", "leptos", "wasm-bindgen", "web-sys"];

/// The name of a group of stages, if there is one.
pub fn group(name: &str) -> Result<&'static str> {
    let found = STAGES.iter().find(|stage| stage.group == name);
    found.map(|stage| stage.group).with_context(|| {
        format!(
            "there is no part `{name}` of the tests; choose tidy, pure, fuzz, xtask, browser \
             or engines"
        )
    })
}

/// Tells the tests in a browser to look at every language in every light at every window.
const ALL_LOOKS: &str = "HOSHIMI_FULL";

/// Runs all stages with every look of every screen.
pub fn full() -> Result<ExitCode> {
    let this = env::current_exe().context("the path of this program is not known")?;
    let status = Command::new(this).arg("test").env(ALL_LOOKS, "1").status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the stages, or those of a group. The last line says how many tests ran.
pub fn command(only: Option<&str>) -> ExitCode {
    let stages = gate::selected(&STAGES, only);
    println!("\n== tools");
    let tools = tools::prepare(&gate::required_tools(&stages));
    for report in &tools {
        print_failure(&report.outcome);
    }
    let reports = gate::run_stages(&stages, tools, |stage| {
        println!("\n== {}", stage.name);
        let begun = Instant::now();
        let report = stage.run();
        print_failure(&report.outcome);
        println!("-- {} s", begun.elapsed().as_secs());
        report
    });
    let count = gate::total(&reports);
    let summary = gate::summary(&reports);
    if !summary.is_empty() {
        println!("\n== failures, of which more is said above\n{}", summary.trim_end());
    }
    println!("\n{} passed, {} failed", count.passed, count.failed);
    if gate::all_passed(&reports) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Says what is wrong where it happens; the end repeats its first line.
fn print_failure(outcome: &Outcome) {
    if let Outcome::Failed(why) = outcome {
        println!("\nerror: {why}");
    }
}

fn pure(results: &mut Results) -> Result<()> {
    let tree = ["tree", "-p", "hoshimi", "--no-default-features", "--edges", "normal"];
    let tree = run::quiet(run::cargo().args(tree).args(["--prefix", "none"]))?;
    if let Some(line) = tree.lines().find(|line| is_of_a_browser(line)) {
        bail!("the pure half needs `{line}`; put that crate behind the feature `widget`");
    }
    cargo_test(&["--no-default-features"], results)
}

/// Whether a line of `cargo tree` is about such a crate: `gloo-timers v0.4.0`.
fn is_of_a_browser(line: &str) -> bool {
    let name = line.split(' ').next().unwrap_or_default().replace('_', "-");
    OF_A_BROWSER.iter().any(|family| {
        name.strip_prefix(family)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })
}

/// All test programs, also after one of them has failed.
fn cargo_test(arguments: &[&str], results: &mut Results) -> Result<()> {
    let mut cargo = run::cargo();
    cargo.args(["test", "--no-fail-fast"]).args(arguments);
    tests(&mut cargo, Runner::Cargo, results)
}

fn browser(results: &mut Results) -> Result<()> {
    let mut node = pages::visited()?;
    node.env("HOSHIMI_SOFFICE", office::find()?);
    visits("e2e", 2, &mut node, results)
}

/// Runs the tests of that folder, so many files together. Much of a visit is waiting for the
/// browser, so two are done sooner than one after the other; engines that start slowly are not.
fn visits(
    folder: &str,
    together: usize,
    node: &mut Command,
    results: &mut Results,
) -> Result<()> {
    let folder = paths::root().join("tests").join(folder);
    let files = files::list(&folder)?.into_iter().map(|(_, path)| path);
    let files: Vec<_> =
        files.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    if files.is_empty() {
        bail!("{} has no file *.test.mjs; there must be one", files::name(&folder));
    }
    let together = format!("--test-concurrency={together}");
    node.args(["--test", &together, "--test-reporter=spec"]).args(files);
    tests(node, Runner::Node, results)
}

/// Runs a program that runs tests, and reads what became of them.
fn tests(command: &mut Command, runner: Runner, results: &mut Results) -> Result<()> {
    let mut reader = Reader::new(runner, results);
    run::loud_by_line(command, |line| reader.read(line))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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

    #[test]
    fn every_stage_has_a_name_of_its_own_and_needs_only_earlier_ones() {
        let mut earlier = BTreeSet::new();
        for stage in &STAGES {
            for need in stage.after {
                assert!(earlier.contains(need), "{} needs {need}", stage.name);
            }
            assert!(earlier.insert(stage.name), "{} is there twice", stage.name);
        }
    }

    #[test]
    fn whoever_opens_the_pages_builds_them_once() {
        for group in ["browser", "engines"] {
            let stages = gate::selected(&STAGES, Some(group));
            let builds = stages.iter().filter(|stage| stage.name == BUILD).count();
            assert_eq!(builds, 1, "{group}");
        }
        let pure = gate::selected(&STAGES, Some("pure"));
        assert!(pure.iter().all(|stage| stage.name != BUILD));
    }
}
