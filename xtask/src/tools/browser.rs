//! What the browser tests need from the system: Chromium, Japanese fonts, PDF readers.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::system::{self, Part};
use super::{Tool, nothing_to_fetch};
use crate::run;

/// Chromium with everything else that the tests of pages ask for.
pub static BROWSER: Tool = Tool {
    name: "Chromium with fonts and PDF readers",
    parts: &[
        Part {
            name: "Chromium",
            package: "chromium",
            is_there: |_| Ok(chromium()?.is_some()),
        },
        system::program("pdftotext", "poppler-utils"),
        system::program("pdftoppm", "poppler-utils"),
        system::program("Xvfb", "xvfb"),
        system::program("fc-list", "fontconfig"),
        Part {
            name: "a Japanese font",
            package: "fonts-noto-cjk",
            is_there: |_| Ok(has_japanese_font()),
        },
    ],
    fetch: nothing_to_fetch,
};

/// Where Chromium is.
pub fn find() -> Result<PathBuf> {
    chromium()?.context("Chromium is missing; set CHROMIUM to its path")
}

/// Without one every Japanese letter is the same empty box, and prints look right to a test
/// that counts pages.
fn has_japanese_font() -> bool {
    let fonts = run::quiet(run::program("fc-list").arg(":lang=ja"));
    fonts.is_ok_and(|list| !list.trim().is_empty())
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
