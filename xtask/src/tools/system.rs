//! Packages of the system that tests need, installed where they are missing.

use anyhow::{Context, Result, bail};

use crate::run;

/// The start of an install that asks nothing.
const INSTALL: [&str; 3] = ["install", "--yes", "--no-install-recommends"];

/// Makes sure that nothing is absent any more; installs the packages if something is.
/// `who` needs them: `the browser tests need`.
pub fn ensure(
    who: &str,
    packages: &[&str],
    absent: impl Fn() -> Result<Vec<&'static str>>,
) -> Result<()> {
    let missing = absent()?;
    if missing.is_empty() {
        return Ok(());
    }
    println!("{who} {}", missing.join(", "));
    install(packages).with_context(|| {
        format!(
            "{who} {}; run `apt-get {} {}` as root, or install the like",
            missing.join(", "),
            INSTALL.join(" "),
            packages.join(" ")
        )
    })?;
    if let [name, ..] = absent()?.as_slice() {
        bail!("{name} is still missing after the install; install it by hand");
    }
    Ok(())
}

/// Those of the programs that are not on PATH.
pub fn missing(programs: &[&'static str]) -> Vec<&'static str> {
    let mut missing = programs.to_vec();
    missing.retain(|program| which::which(program).is_err());
    missing
}

fn install(packages: &[&str]) -> Result<()> {
    which::which("apt-get").context("there is no apt-get here")?;
    let before: &[&str] = if run::quiet(run::program("id").arg("-u"))?.trim() == "0" {
        &[]
    } else {
        run::quiet(run::program("sudo").args(["-n", "true"]))?;
        &["sudo", "-n"]
    };
    let apt = |arguments: &[&str]| {
        let words: Vec<&str> =
            [before, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]].concat();
        let (first, rest) = words.split_first().context("no command")?;
        run::loud(run::program(first).args(rest).args(arguments))
    };
    apt(&["update"])?;
    apt(&[&INSTALL[..], packages].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_there_is_missing() {
        assert_eq!(missing(&["cargo", "no-such-program"]), ["no-such-program"]);
        ensure("nobody needs", &[], || Ok(Vec::new())).unwrap();
    }
}
