//! What the browser tests need from the system: Chromium, Japanese fonts, PDF readers.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::system;
use crate::run;

const PACKAGES: [&str; 6] =
    ["chromium", "fonts-noto-cjk", "poppler-utils", "xvfb", "xauth", "fontconfig"];

/// Chromium, with everything else that the tests ask for made sure of.
pub fn ensure() -> Result<PathBuf> {
    system::ensure("the browser tests need", &PACKAGES, absent)?;
    chromium()?.context("Chromium is missing; set CHROMIUM to its path")
}

/// Which of the needs are not met.
fn absent() -> Result<Vec<&'static str>> {
    let mut absent = system::missing(&["pdftotext", "pdftoppm", "xvfb-run"]);
    if chromium()?.is_none() {
        absent.push("chromium");
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
    program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])
}

/// The program that a variable names, else the first of those that is on PATH.
pub(super) fn program(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        let found = which::which(&named).with_context(|| {
            format!(
                "{variable}={} is no program; correct it or unset it",
                named.display()
            )
        })?;
        return Ok(Some(found));
    }
    Ok(names.iter().find_map(|name| which::which(name).ok()))
}
