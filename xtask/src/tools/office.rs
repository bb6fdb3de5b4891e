//! The spreadsheet that opens the tables: `LibreOffice`. No picture needs it.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::system::Part;
use super::{Tool, browser, nothing_to_fetch};

/// `LibreOffice` with its spreadsheet.
pub static OFFICE: Tool = Tool {
    name: "LibreOffice",
    parts: &[Part {
        name: "LibreOffice Calc",
        package: "libreoffice-calc",
        is_there: |_| Ok(office()?.is_some()),
    }],
    fetch: nothing_to_fetch,
};

/// Where `LibreOffice` is.
pub fn find() -> Result<PathBuf> {
    office()?.context("LibreOffice Calc is missing; set SOFFICE to the path of soffice")
}

/// The program that is named, else one whose spreadsheet is beside it: a system may have the
/// writer alone.
fn office() -> Result<Option<PathBuf>> {
    let Some(office) = browser::program("SOFFICE", &["soffice", "libreoffice"])? else {
        return Ok(None);
    };
    let is_named = std::env::var_os("SOFFICE").is_some_and(|value| !value.is_empty());
    let beside =
        office.canonicalize().is_ok_and(|path| path.with_file_name("scalc").is_file());
    Ok((is_named || beside || cfg!(not(target_os = "linux"))).then_some(office))
}
