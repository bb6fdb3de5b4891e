//! Pages of React's and of Vue's that use the package, made as their developers would make
//! them. They are served for people and tests, and are no part of `dist/`.

use std::path::Path;

use anyhow::Result;

use crate::build::bundle;
use crate::{files, paths};

/// Folder in `www/examples`, and the script there.
const EXAMPLES: [(&str, &str); 2] = [("react", "main.jsx"), ("vue", "main.js")];

/// How the libraries are told that nobody develops here; else they say more in the console.
const MADE: [&str; 4] = [
    "--define:process.env.NODE_ENV=\"production\"",
    "--define:__VUE_OPTIONS_API__=false",
    "--define:__VUE_PROD_DEVTOOLS__=false",
    "--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false",
];

/// Makes the pages from the package in `package`.
pub fn make(npm: &Path, package: &Path) -> Result<()> {
    let hoshimi = format!("--alias:hoshimi={}", package.join("index.js").display());
    for (name, script) in EXAMPLES {
        let source = format!("www/examples/{name}");
        let folder = paths::work().join("examples").join(name);
        files::remove_folder(&folder)?;
        for page in ["index.html", "style.css"] {
            let text = files::text(&paths::root().join(&source).join(page))?;
            files::write(&folder.join(page), text)?;
        }
        let more = ["--jsx=automatic", &hoshimi];
        let script = format!("{source}/{script}");
        bundle::split(npm, &script, &folder, &[&more[..], &MADE].concat())?;
    }
    Ok(())
}
