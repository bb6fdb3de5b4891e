//! The other engines of the tests: Firefox, and `WebKit` in the little browser of its GTK port.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::system::{self, Part};
use super::{Tool, browser, nothing_to_fetch};

/// Both engines. A browser of `WebKit`'s is driven on a screen that nobody looks at, with a
/// bus of its own.
pub static ENGINES: Tool = Tool {
    name: "Firefox and WebKitGTK",
    parts: &[
        Part {
            name: "Firefox",
            package: "firefox-esr",
            is_there: |_| Ok(firefox()?.is_some()),
        },
        system::program("WebKitWebDriver", "webkit2gtk-driver"),
        Part {
            name: "MiniBrowser",
            package: "webkit2gtk-driver",
            is_there: |_| Ok(webkit()?.is_some()),
        },
        system::program("dbus-run-session", "dbus-daemon"),
        system::program("Xvfb", "xvfb"),
    ],
    fetch: nothing_to_fetch,
};

/// Where distributions put the programs that belong to a library, and the names of the
/// library that the browser comes with.
const LIBRARIES: [&str; 2] = ["/usr/libexec", "/usr/lib"];
const WEBKITS: [&str; 3] = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"];

pub struct Engines {
    pub firefox: PathBuf,
    /// The program that speaks `WebDriver`.
    pub webkit_driver: PathBuf,
    /// The browser that it drives.
    pub webkit: PathBuf,
}

/// Where both engines are.
pub fn find() -> Result<Engines> {
    Ok(Engines {
        firefox: firefox()?.context("Firefox is missing; set FIREFOX to its path")?,
        webkit_driver: which::which("WebKitWebDriver")
            .context("WebKitWebDriver is missing")?,
        webkit: webkit()?.context("MiniBrowser is missing; set WEBKIT to its path")?,
    })
}

fn firefox() -> Result<Option<PathBuf>> {
    browser::program("FIREFOX", &["firefox-esr", "firefox"])
}

fn webkit() -> Result<Option<PathBuf>> {
    let named = browser::program("WEBKIT", &["MiniBrowser"])?;
    Ok(named.or_else(|| LIBRARIES.iter().find_map(|folder| below(Path::new(folder)))))
}

/// The browser in one of the folders of `WebKit`'s, or in one of another architecture's.
fn below(folder: &Path) -> Option<PathBuf> {
    let inside = folder.read_dir().ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    std::iter::once(folder.to_path_buf())
        .chain(inside)
        .flat_map(|folder| WEBKITS.map(|name| folder.join(name).join("MiniBrowser")))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files, paths};

    #[test]
    fn the_browser_is_found_where_distributions_put_it() {
        let folder = paths::work().join("test-engines");
        for inside in ["webkit2gtk-4.1", "x86_64-linux-gnu/webkitgtk-6.0"] {
            files::remove_folder(&folder).unwrap();
            let path = folder.join(inside).join("MiniBrowser");
            files::write(&path, "").unwrap();
            assert_eq!(below(&folder), Some(path));
        }
        files::remove_folder(&folder).unwrap();
        assert_eq!(below(&folder), None);
    }
}
