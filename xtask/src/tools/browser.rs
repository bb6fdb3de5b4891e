//! What the browser tests need from the system: Chromium, Japanese fonts, PDF readers.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::run;

const INSTALL: [&str; 9] = [
    "install",
    "--yes",
    "--no-install-recommends",
    "chromium",
    "fonts-noto-cjk",
    "poppler-utils",
    "xvfb",
    "xauth",
    "fontconfig",
];

/// Chromium, with everything else that the tests ask for made sure of.
pub fn ensure() -> Result<PathBuf> {
    let absent = absent()?;
    if !absent.is_empty() {
        println!("the browser tests need {}", absent.join(", "));
        install().with_context(|| {
            format!(
                "the browser tests need {}; run `apt-get {}` as root, or install the like",
                absent.join(", "),
                INSTALL.join(" ")
            )
        })?;
    }
    if let [name, ..] = self::absent()?.as_slice() {
        bail!("{name} is still missing after the install; install it by hand");
    }
    chromium()?.context("Chromium is missing; set CHROMIUM to its path")
}

/// Which of the needs are not met.
fn absent() -> Result<Vec<&'static str>> {
    let mut absent = Vec::new();
    if chromium()?.is_none() {
        absent.push("chromium");
    }
    for program in ["pdftotext", "pdftoppm", "xvfb-run"] {
        if which::which(program).is_err() {
            absent.push(program);
        }
    }
    // Without one every Japanese letter is the same empty box, and prints look right to a
    // test that counts pages.
    let fonts = run::quiet(run::program("fc-list").arg(":lang=ja"));
    if fonts.map_or(true, |list| list.trim().is_empty()) {
        absent.push("fonts-noto-cjk");
    }
    Ok(absent)
}

fn chromium() -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let found = which::which(&named).with_context(|| {
            format!("CHROMIUM={} is no program; correct it or unset it", named.display())
        })?;
        return Ok(Some(found));
    }
    let names = ["chromium", "chromium-browser", "google-chrome"];
    Ok(names.iter().find_map(|name| which::which(name).ok()))
}

fn install() -> Result<()> {
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
    apt(&INSTALL)
}
