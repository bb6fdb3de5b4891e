//! The other engines of the tests: Firefox, and WebKit in the little browser of its GTK port.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{browser, system};

const PACKAGES: [&str; 4] = ["firefox-esr", "webkit2gtk-driver", "dbus-daemon", "xvfb"];

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

/// Both engines, with everything else that they need here made sure of.
pub fn ensure() -> Result<Engines> {
    system::ensure("the tests in every engine need", &PACKAGES, absent)?;
    Ok(Engines {
        firefox: firefox()?.context("Firefox is missing; set FIREFOX to its path")?,
        webkit_driver: which::which("WebKitWebDriver").context("no WebKitWebDriver")?,
        webkit: webkit()?.context("MiniBrowser is missing; set WEBKIT to its path")?,
    })
}

/// Which of the needs are not met. A browser of WebKit's is driven on a screen that nobody
/// looks at, with a bus of its own.
fn absent() -> Result<Vec<&'static str>> {
    let mut absent = system::missing(&["WebKitWebDriver", "dbus-run-session", "Xvfb"]);
    if firefox()?.is_none() {
        absent.push("firefox-esr");
    }
    if webkit()?.is_none() {
        absent.push("MiniBrowser");
    }
    Ok(absent)
}

fn firefox() -> Result<Option<PathBuf>> {
    browser::program("FIREFOX", &["firefox-esr", "firefox"])
}

fn webkit() -> Result<Option<PathBuf>> {
    let named = browser::program("WEBKIT", &["MiniBrowser"])?;
    Ok(named.or_else(|| LIBRARIES.iter().find_map(|folder| below(Path::new(folder)))))
}

/// The browser in one of the folders of WebKit's, or in one of another architecture's.
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
