//! Style sheets and scripts, each made one small file by esbuild.

use std::ffi::OsString;
use std::path::Path;

use anyhow::Result;

use crate::tools::npm;
use crate::{paths, run};

/// The oldest browsers that are supported; esbuild rewrites what they do not know.
const BROWSERS: &str = "--target=chrome109,firefox115,safari16.4";

/// The style sheets, with what they import. All but the last are texts inside the scripts.
const STYLES: [(&str, &str); 4] = [
    ("src/ui/style/widget.css", "widget.css"),
    ("src/ui/style/later.css", "later.css"),
    ("src/ui/style/report.css", "report.css"),
    ("www/page.css", "page.css"),
];

/// The modules of the site. Two bundles and not one that is split: the second is imported
/// by its address, so that it can be asked for again.
const MODULES: [(&str, &str); 2] =
    [("www/site.js", "hoshimi.js"), ("www/whole.js", "hoshimi-whole.js")];

/// What a script gets when it imports a style sheet.
const STYLE_AS_TEXT: &str = "--loader:.css=text";

/// Bundles the style sheets first, because the scripts import them.
pub fn bundle(npm: &Path) -> Result<()> {
    for (source, name) in STYLES {
        esbuild(npm, source, &paths::work().join(name), &[])?;
    }
    for (source, name) in MODULES {
        let module = paths::dist().join("site").join(name);
        esbuild(npm, source, &module, &["--format=esm", STYLE_AS_TEXT])?;
    }
    // A page opened from a disk may not load modules, so the single file has a plain script.
    esbuild(
        npm,
        "www/single.js",
        &paths::work().join("single.js"),
        &["--format=iife", STYLE_AS_TEXT],
    )
}

fn esbuild(npm: &Path, source: &str, target: &Path, more: &[&str]) -> Result<()> {
    let mut command = npm::esbuild(npm);
    command.args([source, "--bundle", "--minify", BROWSERS]);
    // In a plain script `import.meta` is empty, and `www/proof.js` tells by that.
    command.arg("--log-override:empty-import-meta=silent");
    command.args(["--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    command.args(more).arg(option("--alias:hoshimi-build=", &paths::work()));
    command.arg(option("--outfile=", target));
    // A brace that is missing in a style sheet is no more than a warning of esbuild's.
    run::strict(&mut command)
}

fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}
