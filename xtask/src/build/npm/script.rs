//! The modules of the package, and the programs as texts that they import.

use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::build::{bundle, program};
use crate::{compress, files};

/// Each module, and what it leaves to be imported.
const MODULES: [(&str, &[&str]); 5] = [
    ("index.js", &["--external:./element.js"]),
    ("element.js", &["--external:./first.js", "--external:./whole.js"]),
    ("first.js", &["--external:./style.js"]),
    ("whole.js", &["--external:./style.js"]),
    ("style.js", &[]),
];

pub fn make(npm: &Path, folder: &Path) -> Result<()> {
    for program in program::ALL {
        let packed = compress::gzip(&files::bytes(&program.wasm())?)?;
        files::write(&program.file("wasm.txt"), text(&packed))?;
    }
    for (name, more) in MODULES {
        let common = ["--format=esm", bundle::STYLE_AS_TEXT];
        let source = format!("www/npm/{name}");
        bundle::esbuild(npm, &source, &folder.join(name), &[&common, more].concat())?;
    }
    Ok(())
}

/// Base 64 and not the letters of the single file ([`crate::build::base91`]): those make a
/// text that is shorter by 6 %, but on the wire, as brotli or gzip, one that is longer by 2 %.
/// And every browser reads base 64 by itself.
fn text(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
