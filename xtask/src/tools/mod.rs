//! The programs that the build and the tests need, fetched once and kept in the cache.
//!
//! A command names its tools and has them installed before it begins, so that nothing is
//! installed in the middle of a long work. Whoever uses one of them then only finds it.
//!
//! Nothing here is taken as present because a folder is there: a cargo tool is asked for its
//! version, and an npm folder has a file that is written last. So an install that was
//! interrupted is done again.

pub mod browser;
pub mod cargo;
pub mod engines;
pub mod npm;
pub mod office;
pub mod system;
pub mod target;
mod version;

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::gate::{Outcome, Report};
use system::Part;

/// Something that must be there before a work begins.
pub struct Tool {
    /// As a sentence names it.
    pub name: &'static str,
    /// What of it comes with packages of the system.
    pub parts: &'static [Part],
    /// Fetches the rest, unless it is there.
    pub fetch: fn() -> Result<()>,
}

/// For a tool that comes with packages of the system alone.
pub fn nothing_to_fetch() -> Result<()> {
    Ok(())
}

/// The report that tells whether packages of the system could be installed.
const PACKAGES: &str = "install packages of the system";

impl Tool {
    /// What its report is called.
    pub fn report_name(&self) -> String {
        format!("install {}", self.name)
    }
}

/// Each tool once, where it is named first.
pub fn once(tools: impl IntoIterator<Item = &'static Tool>) -> Vec<&'static Tool> {
    let mut names = BTreeSet::new();
    let mut once: Vec<_> = tools.into_iter().collect();
    once.retain(|tool| names.insert(tool.name));
    once
}

/// Installs what is missing of these tools; fails with a sentence for each that is not there
/// then.
pub fn install(tools: &[&'static Tool]) -> Result<()> {
    let reports = prepare(tools);
    let failures: Vec<_> = reports
        .iter()
        .filter_map(|report| match &report.outcome {
            Outcome::Failed(why) => Some(why.as_str()),
            _ => None,
        })
        .collect();
    if !failures.is_empty() {
        bail!("{}", failures.join("; "));
    }
    Ok(())
}

/// Installs what is missing of these tools and reports of each whether it is there: the packages
/// of the system together, then everything else.
pub fn prepare(tools: &[&'static Tool]) -> Vec<Report> {
    prepare_by(tools, system::install)
}

fn prepare_by(
    tools: &[&'static Tool],
    install: impl FnOnce(&[&'static Part]) -> Result<()>,
) -> Vec<Report> {
    // A tool whose parts cannot be looked for is reported below.
    let missing: Vec<&Part> = tools
        .iter()
        .filter_map(|tool| system::missing(tool.parts).ok())
        .flatten()
        .collect();
    let mut reports = Vec::new();
    let mut installed = true;
    if !missing.is_empty() {
        let result = install(&missing);
        installed = result.is_ok();
        reports.push(Report::of(PACKAGES, &result));
    }
    for tool in tools {
        let missing = system::missing(tool.parts);
        // That the packages could not be installed is reported once.
        let unpacked =
            !installed && missing.as_ref().is_ok_and(|parts| !parts.is_empty());
        reports.push(if unpacked {
            let why = format!("`{PACKAGES}` failed");
            Report::new(tool.report_name(), Outcome::Skipped(why))
        } else {
            let result = missing.and_then(|parts| match parts[..] {
                [] => (tool.fetch)(),
                [part, ..] => bail!(
                    "{} is still missing after the install; install it by hand",
                    part.name
                ),
            });
            Report::of(tool.report_name(), &result)
        });
    }
    reports
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    use super::*;

    /// Whether the packages of this test have been installed.
    static INSTALLED: AtomicBool = AtomicBool::new(false);

    const fn part(package: &'static str, is_there: fn(&str) -> Result<bool>) -> Part {
        Part { name: package, package, is_there }
    }

    fn once_installed(_: &str) -> Result<bool> {
        Ok(INSTALLED.load(Relaxed))
    }

    static READY: Tool = Tool {
        name: "ready",
        parts: &[part("a", |_| Ok(true))],
        fetch: nothing_to_fetch,
    };
    static ONE: Tool = Tool {
        name: "one",
        parts: &[part("c", once_installed), part("b", once_installed)],
        fetch: nothing_to_fetch,
    };
    static TWO: Tool = Tool {
        name: "two",
        parts: &[part("b", once_installed), part("a", |_| Ok(true))],
        fetch: || bail!("the network is gone"),
    };
    static ABSENT: Tool = Tool {
        name: "absent",
        parts: &[part("d", |_| Ok(false))],
        fetch: || panic!("it is not there"),
    };
    static MISNAMED: Tool = Tool {
        name: "misnamed",
        parts: &[part("e", |_| bail!("E=x is no program"))],
        fetch: || panic!("it is not there"),
    };

    /// Holds what the package manager is asked for, and the reports after it has installed
    /// that or failed.
    fn check(tools: &[&'static Tool], works: bool, asked: &[&str], expected: &[&str]) {
        INSTALLED.store(false, Relaxed);
        let mut packages = Vec::new();
        let reports = prepare_by(tools, |parts| {
            packages.extend(parts.iter().map(|part| part.package));
            INSTALLED.store(works, Relaxed);
            if works { Ok(()) } else { bail!("apt-get fails") }
        });
        assert_eq!(packages, asked);
        let found: Vec<_> = reports
            .iter()
            .map(|Report { name, outcome, .. }| match outcome {
                Outcome::Passed => format!("{name}: there"),
                Outcome::Failed(why) => format!("{name}: {why}"),
                Outcome::Skipped(why) => format!("{name}, skipped: {why}"),
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn packages_are_installed_together_and_before_everything_else() {
        check(&[&READY], false, &[], &["install ready: there"]);
        check(
            &[&READY, &ONE, &TWO, &ABSENT, &MISNAMED],
            true,
            &["c", "b", "b", "d"],
            &[
                "install packages of the system: there",
                "install ready: there",
                "install one: there",
                "install two: the network is gone",
                "install absent: d is still missing after the install; install it by hand",
                "install misnamed: E=x is no program",
            ],
        );
        check(
            &[&READY, &ONE, &MISNAMED],
            false,
            &["c", "b"],
            &[
                "install packages of the system: apt-get fails",
                "install ready: there",
                "install one, skipped: `install packages of the system` failed",
                "install misnamed: E=x is no program",
            ],
        );
    }

    #[test]
    fn a_command_fails_with_every_tool_that_is_not_there() {
        install(&[&READY]).unwrap();
        let error = install(&[&READY, &MISNAMED]).unwrap_err().to_string();
        assert_eq!(error, "E=x is no program");
    }
}
