//! `dist/integrity.json`: a hash of every other file of `dist/`, for the `integrity`
//! attribute of an embedding page, and for seeing here whether a file was changed.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{files, hash};

const NAME: &str = "integrity.json";

pub fn write(dist: &Path) -> Result<()> {
    let mut text =
        serde_json::to_string_pretty(&of(dist)?).context("cannot write JSON")?;
    text.push('\n');
    files::write(&dist.join(NAME), text)
}

/// Whether every file is there and as it was when the hashes were written.
pub fn holds(dist: &Path) -> Result<bool> {
    let Ok(text) = std::fs::read_to_string(dist.join(NAME)) else { return Ok(false) };
    let written: Option<BTreeMap<String, String>> = serde_json::from_str(&text).ok();
    Ok(written == Some(of(dist)?))
}

fn of(dist: &Path) -> Result<BTreeMap<String, String>> {
    let others = files::list(dist)?.into_iter().filter(|(name, _)| name != NAME);
    others
        .map(|(name, path)| Ok((name, hash::integrity(&files::bytes(&path)?))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_changed_added_or_lost_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path();
        let file = dist.join("site").join("a.js");
        assert!(!holds(dist).unwrap(), "nothing was written yet");

        files::write(&file, "one").unwrap();
        write(dist).unwrap();
        assert!(holds(dist).unwrap());
        let text = files::text(&dist.join(NAME)).unwrap();
        assert!(text.starts_with("{\n  \"site/a.js\": \"sha384-"), "{text}");

        files::write(&file, "two").unwrap();
        assert!(!holds(dist).unwrap(), "changed");
        files::write(&file, "one").unwrap();
        files::write(&dist.join("b.js"), "").unwrap();
        assert!(!holds(dist).unwrap(), "added");
        std::fs::remove_file(dist.join("b.js")).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert!(!holds(dist).unwrap(), "lost");
    }
}
