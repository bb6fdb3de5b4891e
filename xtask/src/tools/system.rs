//! What comes with packages of the system, installed where it is missing.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::run;

/// Something that a package of the system brings.
#[derive(Clone, Copy)]
pub struct Part {
    /// As a sentence names it; for a program, what it is called.
    pub name: &'static str,
    /// The package of Debian's.
    pub package: &'static str,
    /// Looks for it by its name.
    pub is_there: fn(&str) -> Result<bool>,
}

/// A program that is looked for on PATH.
pub const fn program(name: &'static str, package: &'static str) -> Part {
    Part { name, package, is_there: |name| Ok(which::which(name).is_ok()) }
}

/// Those of the parts that are not there.
pub fn missing(parts: &'static [Part]) -> Result<Vec<&'static Part>> {
    let mut missing = Vec::new();
    for part in parts {
        if !(part.is_there)(part.name)? {
            missing.push(part);
        }
    }
    Ok(missing)
}

/// The start of an install that asks nothing.
const INSTALL: [&str; 3] = ["install", "--yes", "--no-install-recommends"];

/// How long to wait for a lock that another program holds: a machine that has just started
/// may be updating itself.
const LOCK_TIMEOUT: Duration = Duration::from_mins(10);
/// How long to wait before a lock is tried again for which the package manager does not wait.
const RETRY_INTERVAL: Duration = Duration::from_secs(5);

/// Installs the packages of all these parts, in one go.
pub fn install(parts: &[&'static Part]) -> Result<()> {
    let names: BTreeSet<&str> = parts.iter().map(|part| part.name).collect();
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    let packages: BTreeSet<&str> = parts.iter().map(|part| part.package).collect();
    let packages: Vec<&str> = packages.into_iter().collect();
    println!("missing: {names}; installing {}", packages.join(" "));
    packages_by_apt(&packages).with_context(|| {
        format!(
            "missing: {names}; run `apt-get {} {}` as root, or install the like",
            INSTALL.join(" "),
            packages.join(" ")
        )
    })
}

fn packages_by_apt(packages: &[&str]) -> Result<()> {
    which::which("apt-get").context("there is no apt-get here")?;
    let is_root = run::quiet(run::program("id").arg("-u"))?.trim() == "0";
    if !is_root {
        run::quiet(run::program("sudo").args(["-n", "true"]))?;
    }
    for arguments in [&["update"], &[&INSTALL[..], packages].concat()[..]] {
        retry_while_locked(LOCK_TIMEOUT, RETRY_INTERVAL, || {
            let mut is_locked = false;
            let result = run::loud_with_errors(&mut apt(is_root, arguments), |line| {
                is_locked |= is_lock_error(line);
            });
            Attempt { result, is_locked }
        })?;
    }
    Ok(())
}

/// The package manager, which waits by itself where it can: for the lock of an install, but
/// not for those of the lists and of the packages that were downloaded.
fn apt(is_root: bool, arguments: &[&str]) -> Command {
    let (first, rest): (_, &[&str]) =
        if is_root { ("env", &[]) } else { ("sudo", &["-n", "env"]) };
    let mut command = run::program(first);
    // In English, because the lines about locks are read.
    command.args(rest).args(["DEBIAN_FRONTEND=noninteractive", "LC_ALL=C", "apt-get"]);
    command.arg("-o").arg(format!("DPkg::Lock::Timeout={}", LOCK_TIMEOUT.as_secs()));
    command.args(arguments);
    command
}

/// Whether the package manager fails because another program holds a lock. While it waits
/// for one, it prints the same without `E:`.
fn is_lock_error(line: &str) -> bool {
    line.starts_with("E: Could not get lock ")
}

/// How one try ended.
struct Attempt {
    result: Result<()>,
    is_locked: bool,
}

/// Tries again while another program holds a lock, until the time is over.
fn retry_while_locked(
    timeout: Duration,
    interval: Duration,
    mut attempt: impl FnMut() -> Attempt,
) -> Result<()> {
    let start = Instant::now();
    loop {
        let Attempt { result, is_locked } = attempt();
        if result.is_ok() || !is_locked || start.elapsed() >= timeout {
            return result;
        }
        println!("another program holds the lock; trying again in a few seconds");
        std::thread::sleep(interval);
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn only_what_is_not_there_is_missing() {
        static PARTS: [Part; 2] =
            [program("cargo", "a"), program("no-such-program", "b")];
        let missing: Vec<_> =
            missing(&PARTS).unwrap().into_iter().map(|part| part.name).collect();
        assert_eq!(missing, ["no-such-program"]);
    }

    #[test]
    fn a_lock_is_known_by_the_line_of_the_package_manager() {
        let check = |line, expected| assert_eq!(is_lock_error(line), expected, "{line}");
        check(
            "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt)",
            true,
        );
        check(
            "Waiting for cache lock: Could not get lock /var/lib/dpkg/lock-frontend.",
            false,
        );
        check("E: Unable to locate package no-such-package", false);
    }

    /// Tries something that ends in turn as the letters say: done, locked, or failed.
    fn check(timeout: Duration, ends: &str, tries: usize, done: bool) {
        let mut left = ends.chars();
        let result = retry_while_locked(timeout, Duration::ZERO, || match left.next() {
            Some('d') => Attempt { result: Ok(()), is_locked: false },
            Some('l') => Attempt { result: fails(), is_locked: true },
            _ => Attempt { result: fails(), is_locked: false },
        });
        assert_eq!((ends.len() - left.count(), result.is_ok()), (tries, done), "{ends}");
    }

    fn fails() -> Result<()> {
        bail!("it fails")
    }

    #[test]
    fn a_lock_is_waited_for_and_nothing_else() {
        check(LOCK_TIMEOUT, "d", 1, true);
        check(LOCK_TIMEOUT, "lld", 3, true);
        check(LOCK_TIMEOUT, "fd", 1, false);
        check(LOCK_TIMEOUT, "lfd", 2, false);
        check(Duration::ZERO, "ld", 1, false);
    }

    #[test]
    fn the_package_manager_asks_nothing_and_waits() {
        let words = |is_root| {
            let command = apt(is_root, &["update"]);
            let words = std::iter::once(command.get_program()).chain(command.get_args());
            words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
        };
        let apt = "env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get \
            -o DPkg::Lock::Timeout=600 update";
        assert_eq!(words(true), apt);
        assert_eq!(words(false), format!("sudo -n {apt}"));
    }
}
