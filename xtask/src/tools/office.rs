//! The spreadsheet that opens the tables: `LibreOffice`. No picture needs it.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::system;

/// `LibreOffice` with its spreadsheet.
pub fn ensure() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("SOFFICE").filter(|value| !value.is_empty()) {
        return which::which(&named).with_context(|| {
            format!("SOFFICE={} is no program; correct it or unset it", named.display())
        });
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    system::ensure("the tests of tables need", &["libreoffice-calc"], || {
        Ok(if find().is_some() { Vec::new() } else { vec!["soffice"] })
    })?;
    find().context("soffice is still missing after the install; set SOFFICE to its path")
}

/// `LibreOffice`, where its spreadsheet is beside it: a system may have the writer alone.
fn find() -> Option<PathBuf> {
    let office = which::which("soffice").or_else(|_| which::which("libreoffice")).ok()?;
    let beside = office.canonicalize().ok()?.with_file_name("scalc");
    (beside.is_file() || cfg!(not(target_os = "linux"))).then_some(office)
}
