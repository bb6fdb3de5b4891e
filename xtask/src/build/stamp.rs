//! Whether `dist/` was made from the sources as they are now.

use std::path::{Path, PathBuf};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::{files, paths};

/// Everything that decides what is in `dist/`.
pub const SOURCES: [&str; 16] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    "rust-toolchain.toml",
    "build.rs",
    "crates",
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "pkg-config/headers.toml",
    "pkg-config/npm",
    "src",
    super::parts::SHOWN,
    "www",
    "xtask/npm",
    "xtask/src",
];

fn file() -> PathBuf {
    paths::work().join("stamp")
}

/// One hash over the names and contents of the sources in a checkout.
pub fn of(root: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for source in SOURCES {
        let path = root.join(source);
        let files =
            if path.is_dir() { files::list(&path)? } else { vec![(String::new(), path)] };
        for (name, path) in files {
            let content = files::bytes(&path)?;
            // With the length, so that no two trees are the same row of bytes.
            hash.update(format!("{source}\0{name}\0{}\0", content.len()));
            hash.update(content);
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether the last build that came to its end had this hash.
pub fn is(hash: &str) -> bool {
    std::fs::read_to_string(file()).is_ok_and(|last| last == hash)
}

/// Says that no build has come to its end.
pub fn remove() -> Result<()> {
    files::write(&file(), "")
}

pub fn write(hash: &str) -> Result<()> {
    files::write(&file(), hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_change_of_a_source_changes_the_hash() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let put = |name: &str, text: &str| files::write(&root.join(name), text).unwrap();
        for name in SOURCES {
            let folder = matches!(
                name,
                "crates" | "pkg-config/npm" | "src" | "www" | "xtask/npm" | "xtask/src"
            );
            put(&if folder { format!("{name}/a") } else { name.to_owned() }, "");
        }
        let first = of(root).unwrap();
        assert_eq!(of(root).unwrap(), first);

        put("src/a", "changed");
        let changed = of(root).unwrap();
        assert_ne!(changed, first);

        put("src/ui/b", "");
        let added = of(root).unwrap();
        assert_ne!(added, changed);

        std::fs::rename(root.join("src/ui/b"), root.join("src/ui/c")).unwrap();
        assert_ne!(of(root).unwrap(), added);

        std::fs::remove_dir_all(root.join("src/ui")).unwrap();
        put("src/a", "");
        assert_eq!(of(root).unwrap(), first);
    }

    #[test]
    fn a_source_that_is_missing_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = of(folder.path()).unwrap_err().to_string();
        assert!(error.contains("Cargo.toml"), "{error}");
    }
}
