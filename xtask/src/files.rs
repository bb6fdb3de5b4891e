//! Reading and writing files with errors that name them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::paths;

/// Reads a text with `\n` at the end of each line, also where git checks out `\r\n`: a
/// browser hashes an inline script after making the same change.
pub fn text(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("cannot read {}; is it there?", name(path)))?;
    Ok(text.replace("\r\n", "\n"))
}

pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}; is it there?", name(path)))
}

/// Writes a file and the folders it is in.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", name(folder)))?;
    }
    fs::write(path, content)
        .with_context(|| format!("cannot write {}; is the disk full?", name(path)))
}

pub fn copy(from: &Path, to: &Path) -> Result<()> {
    write(to, bytes(from)?)
}

/// Makes sure that there is no such folder.
pub fn remove_folder(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path)
            .with_context(|| format!("cannot remove {}; is it in use?", name(path)))?;
    }
    Ok(())
}

/// Every file in a folder, sorted, named from that folder with `/` on every system.
pub fn list(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.with_context(|| format!("cannot list {}", name(folder)))?;
        if entry.file_type().is_file() {
            let path = entry.into_path();
            files.push((slashed(path.strip_prefix(folder)?), path));
        }
    }
    files.sort();
    Ok(files)
}

/// A path as it is said to the user: from the checkout on.
pub fn name(path: &Path) -> String {
    slashed(path.strip_prefix(paths::root()).unwrap_or(path))
}

/// The address of a file, with what an address cannot hold written as numbers.
pub fn url(path: &Path) -> String {
    let mut url = String::from("file://");
    let path = slashed(path);
    if !path.starts_with('/') {
        url.push('/');
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/:-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_same_lines_on_every_system() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sub").join("text");
        write(&path, "one\r\ntwo\n").unwrap();
        assert_eq!(text(&path).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn files_are_listed_in_order_and_from_the_folder_on() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b", "a/z", "a/y"] {
            write(&folder.path().join(name), name).unwrap();
        }
        let names: Vec<String> =
            list(folder.path()).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["a/y", "a/z", "b"]);
    }

    #[test]
    fn an_address_holds_any_name() {
        assert_eq!(url(Path::new("/a b/星.html")), "file:///a%20b/%E6%98%9F.html");
        assert_eq!(url(Path::new("C:/a")), "file:///C:/a");
    }

    #[test]
    fn a_missing_file_is_named_from_the_checkout_on() {
        let error = text(&paths::root().join("no").join("such.html")).unwrap_err();
        assert_eq!(error.to_string(), "cannot read no/such.html; is it there?");
    }
}
