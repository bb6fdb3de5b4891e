//! `dist/integrity.json`: a hash of every other file of `dist/`, for the `integrity`
//! attribute of an embedding page, and for seeing here whether a file was changed.

use std::collections::{BTreeMap, BTreeSet};
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

/// The files that are not the same in both folders, or in one of them only.
pub fn differing(one: &Path, other: &Path) -> Result<Vec<String>> {
    let (one, other) = (of(one)?, of(other)?);
    let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let differing = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
    Ok(differing.cloned().collect())
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

    #[test]
    fn files_that_differ_are_named() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let put =
            |folder: &Path, name: &str, text| files::write(&folder.join(name), text);
        put(one.path(), "a/same", "x").unwrap();
        put(other.path(), "a/same", "x").unwrap();
        put(one.path(), "b", "x").unwrap();
        put(other.path(), "b", "y").unwrap();
        put(other.path(), "c", "").unwrap();
        assert_eq!(differing(one.path(), other.path()).unwrap(), ["b", "c"]);
    }
}
