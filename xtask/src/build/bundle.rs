//! Style sheets and scripts, each made one small file by esbuild.

use std::ffi::OsString;
use std::path::Path;

use anyhow::Result;

use super::fetched;
use crate::tools::npm;
use crate::{paths, run};

/// The oldest browsers that are supported; esbuild rewrites what they do not know.
const BROWSERS: &str = "--target=chrome109,firefox115,safari16.4";

/// The style sheets, with what they import. All but those of pages are texts inside the
/// scripts.
const STYLES: [(&str, &str); 6] = [
    ("src/ui/style/widget.css", "widget.css"),
    ("src/ui/style/later.css", "later.css"),
    ("src/ui/style/report.css", "report.css"),
    ("www/pwa.css", "pwa.css"),
    ("www/page.css", "page.css"),
    ("www/embed.css", "embed.css"),
];

/// The modules of the site. Bundles of their own and not one that is split: they are imported
/// by their addresses, so that one that failed can be asked for again.
const MODULES: [(&str, &str); 3] = [
    ("www/first.js", "hoshimi-first.js"),
    ("www/whole.js", "hoshimi-whole.js"),
    ("www/pwa.js", "pwa.js"),
];

/// The module that fetches the others. It has their digests inside, so it is made after them.
const LOADER: (&str, &str) = ("www/site.js", "hoshimi.js");

/// Plain scripts, of pages that may load no module, since nothing lies beside a page that was
/// opened from a disk, or for pages of others, which may load them either way. The workers of
/// some browsers are no modules either.
const PLAIN: [(&str, &str); 4] = [
    ("www/single.js", "target/hoshimi/single.js"),
    ("www/embed.js", "target/hoshimi/embed.js"),
    ("www/sw.js", "target/hoshimi/sw.js"),
    ("www/frame.js", "dist/site/hoshimi-frame.js"),
];

/// What a script gets when it imports a style sheet.
pub const STYLE_AS_TEXT: &str = "--loader:.css=text";

/// Bundles the style sheets first, because the scripts import them.
pub fn bundle(npm: &Path) -> Result<()> {
    for (source, name) in STYLES {
        esbuild(npm, source, &paths::work().join(name), &[])?;
    }
    let site = paths::dist().join("site");
    let module = |(source, name): (&str, &str)| {
        esbuild(npm, source, &site.join(name), &["--format=esm", STYLE_AS_TEXT])
    };
    MODULES.into_iter().try_for_each(module)?;
    fetched::write()?;
    module(LOADER)?;
    for (source, target) in PLAIN {
        esbuild(
            npm,
            source,
            &paths::root().join(target),
            &["--format=iife", STYLE_AS_TEXT],
        )?;
    }
    Ok(())
}

/// Makes one small file of a source and what it imports.
pub fn esbuild(npm: &Path, source: &str, target: &Path, more: &[&str]) -> Result<()> {
    run_on(npm, source, option("--outfile=", target), more)
}

/// Makes a module in a folder, and what it imports late into files beside it. Packages are
/// those of the pinned set.
pub fn split(npm: &Path, source: &str, folder: &Path, more: &[&str]) -> Result<()> {
    let more = [&["--format=esm", "--splitting"], more].concat();
    run_on(npm, source, option("--outdir=", folder), &more)
}

fn run_on(npm: &Path, source: &str, target: OsString, more: &[&str]) -> Result<()> {
    let mut command = npm::esbuild(npm);
    command.env("NODE_PATH", npm.join("node_modules"));
    command.args([source, "--bundle", "--minify", BROWSERS]);
    // In a plain script `import.meta` is empty, and `www/proof.js` tells by that.
    command.arg("--log-override:empty-import-meta=silent");
    command.args(["--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    command.arg(format!("--define:HOSHIMI_VERSION=\"{}\"", env!("CARGO_PKG_VERSION")));
    command.args(more).arg(option("--alias:hoshimi-build=", &paths::work()));
    command.arg(target);
    // A brace that is missing in a style sheet is no more than a warning of esbuild's.
    run::strict(&mut command)
}

fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}
