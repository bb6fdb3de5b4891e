//! Where everything is: the checkout, what is built, and the user's cache of tools.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The checkout.
///
/// Cargo says at run time where this crate is, so a checkout that was moved after the
/// compilation is still found.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let here = PathBuf::from(here);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// What is shipped.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What is made on the way to `dist/`. JavaScript imports from it as `hoshimi-build/…`.
pub fn work() -> PathBuf {
    root().join("target").join("hoshimi")
}

/// The folder of the user in which tools are kept between checkouts.
pub fn cache() -> Result<PathBuf> {
    let folder = cache_from(|name| std::env::var_os(name).filter(|v| !v.is_empty()))
        .context(
            "no folder for tools is known; set HOSHIMI_CACHE to one you may write to",
        )?;
    std::path::absolute(&folder)
        .with_context(|| format!("HOSHIMI_CACHE={} is no path", folder.display()))
}

fn cache_from(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name: &str| variable(name).map(PathBuf::from);
    folder("HOSHIMI_CACHE")
        .or_else(|| folder("XDG_CACHE_HOME").map(|home| home.join("hoshimi")))
        .or_else(|| folder("LOCALAPPDATA").map(|home| home.join("hoshimi")))
        .or_else(|| folder("HOME").map(|home| home.join(".cache").join("hoshimi")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(variables: &[(&str, &str)], expected: Option<&str>) {
        let found = cache_from(|name| {
            let (_, value) = variables.iter().find(|(known, _)| *known == name)?;
            Some(OsString::from(value))
        });
        assert_eq!(found, expected.map(PathBuf::from));
    }

    #[test]
    fn the_cache_is_the_users_unless_they_say_otherwise() {
        check(&[("HOME", "/h")], Some("/h/.cache/hoshimi"));
        check(&[("HOME", "/h"), ("XDG_CACHE_HOME", "/x")], Some("/x/hoshimi"));
        check(&[("LOCALAPPDATA", "/l")], Some("/l/hoshimi"));
        check(&[("HOME", "/h"), ("HOSHIMI_CACHE", "/mine")], Some("/mine"));
        check(&[], None);
    }
}
