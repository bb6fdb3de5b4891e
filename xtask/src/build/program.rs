//! The programs that run in a browser: an entry crate each, over the one library.

use std::path::PathBuf;

use crate::paths;

/// The library that all programs are made of.
pub const LIBRARY: &str = "hoshimi";

/// One program.
pub struct Program {
    /// Its folder among what is made on the way. The shell imports its script from there.
    pub name: &'static str,
    /// Its crate, which exports what JavaScript calls.
    pub package: &'static str,
    /// The folder of the crate in the checkout.
    pub source: &'static str,
    /// The file that the site fetches.
    pub site: &'static str,
}

/// What is needed until all questions are answered, and no byte more.
pub const FIRST: Program = Program {
    name: "first",
    package: "hoshimi-first",
    source: "crates/first",
    site: "hoshimi.wasm",
};

/// Every screen: for the site to fetch after the first one, and for the single file.
pub const WHOLE: Program = Program {
    name: "whole",
    package: "hoshimi-whole",
    source: "crates/whole",
    site: "hoshimi-whole.wasm",
};

/// An app of Leptos' with the check in it, for people to look at and for tests: no part of the site.
pub const EXAMPLE: Program = Program {
    name: "leptos",
    package: "hoshimi-example-leptos",
    source: "www/examples/leptos",
    site: "hoshimi_bg.wasm",
};

/// In the order in which a visitor meets them.
pub const ALL: [&Program; 2] = [&FIRST, &WHOLE];

impl Program {
    /// The folder of its crate in the checkout.
    pub fn folder(&self) -> PathBuf {
        paths::root().join(self.source)
    }

    /// The folder of the JavaScript that wasm-bindgen writes.
    pub fn pkg(&self) -> PathBuf {
        self.file("pkg")
    }

    /// The optimised file.
    pub fn wasm(&self) -> PathBuf {
        self.file("hoshimi.wasm")
    }

    /// Something that is made on the way to this program.
    pub fn file(&self, name: &str) -> PathBuf {
        paths::work().join(self.name).join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programs_share_no_file() {
        let [first, whole] = ALL;
        assert_ne!(first.pkg(), whole.pkg());
        assert_ne!(first.wasm(), whole.wasm());
        assert_ne!(first.site, whole.site);
    }
}
