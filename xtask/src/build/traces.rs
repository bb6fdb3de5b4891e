//! Looks through what was made for folders of this machine: with one of them inside, another
//! machine would make other bytes, and everybody could read where this one keeps its things.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{files, paths};

/// Where cargo lays the sources of libraries, on every machine.
const REGISTRY: &str = "registry/src/";

/// Fails when a file holds such a folder.
pub fn check(dist: &Path) -> Result<()> {
    let root = paths::root();
    let mut traces = vec![REGISTRY.to_owned()];
    for folder in [root.join("src"), root.join("target")] {
        traces.push(folder.display().to_string());
    }
    if let Some(home) = std::env::home_dir() {
        traces.push(home.join(".cargo").display().to_string());
    }
    for (name, path) in files::list(dist)? {
        if let Some(trace) = first_in(&files::bytes(&path)?, &traces) {
            bail!(
                "{name} has `{trace}` in it; cut it out where it is compiled or bundled"
            );
        }
    }
    Ok(())
}

fn first_in<'a>(bytes: &[u8], traces: &'a [String]) -> Option<&'a str> {
    // What is no text stays no text; a folder in the middle of it is found all the same.
    let text = String::from_utf8_lossy(bytes);
    traces.iter().map(String::as_str).find(|trace| text.contains(trace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_this_machine_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.wasm");
        files::write(&file, b"\0asm src/lib.rs leptos-0.8.23/src/lib.rs \xff").unwrap();
        check(folder.path()).unwrap();
        for trace in [
            "/any/registry/src/x/leptos/src/lib.rs".to_owned(),
            paths::root().join("src").join("lib.rs").display().to_string(),
        ] {
            files::write(&file, format!("\0asm {trace}")).unwrap();
            let error = check(folder.path()).unwrap_err().to_string();
            assert!(error.starts_with("a.wasm has `"), "{error}");
        }
    }
}
