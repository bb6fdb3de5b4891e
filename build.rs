//! Checks the packs in `src/content/packs` with the program's own loader and embeds
//! them as compact JSON. A broken pack stops the build and names file, item and field.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "only the loader of these is used here"
)]

#[path = "src/domain/mod.rs"]
mod domain;

#[path = "src/content"]
mod content {
    pub mod declaration;
    pub mod easy;
    pub mod fact;
    pub mod fault;
    pub mod glossary;
    pub mod json;
    pub mod ladder;
    pub mod lang;
    pub mod levels;
    pub mod load;
    pub mod policy;
    pub mod ruby;
    pub mod scs;
    mod shape;
    mod together;
    pub mod words;
}

use content::{fault::Fault, json::Json};
use sha2::{Digest, Sha256};
use std::{env, fmt::Write as _, fs, path::Path, process::ExitCode};

/// Pack files, and how each is checked.
const PACKS: [(&str, Check); 10] = [
    ("sa-principles", |json| content::load::load(json, "").err()),
    ("sa-diagnosis", |json| content::load::load(json, "").err()),
    ("levels", |json| content::levels::load(json, "").err()),
    ("glossary", |json| content::glossary::load(json, "").err()),
    ("glossary-more", |json| content::glossary::load(json, "").err()),
    ("policy", |json| content::policy::load(json, "").err()),
    ("declaration", |json| content::declaration::load(json, "").err()),
    ("scs", |json| content::scs::load(json, "").err()),
    ("ladder", |json| content::ladder::load(json, "").err()),
    ("easy", |json| content::easy::load(json, "").err()),
];

type Check = fn(&Json) -> Option<Vec<Fault>>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=src/content");
    println!("cargo::rerun-if-changed=src/domain");
    let mut code = String::new();
    let mut fine = true;
    for (name, check) in PACKS {
        let file = format!("src/content/packs/{name}.toml");
        match embed(&file, name, check) {
            Ok(constant) => code.push_str(&constant),
            Err(problems) => {
                fine = false;
                for problem in problems {
                    println!("cargo::error={file}: {}", problem.replace('\n', " | "));
                }
            }
        }
    }
    let out = env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = fs::write(Path::new(&out).join("packs.rs"), code) {
        println!("cargo::error=cannot write packs.rs: {error}");
        fine = false;
    }
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The constant that holds one pack, or what is wrong with the file.
fn embed(file: &str, name: &str, check: Check) -> Result<String, Vec<String>> {
    let text = fs::read_to_string(file).map_err(|e| vec![format!("cannot read: {e}")])?;
    let json: Json = toml::from_str(&text).map_err(|e| vec![e.to_string()])?;
    if let Some(faults) = check(&json) {
        return Err(faults.iter().map(Fault::to_string).collect());
    }
    let json = json.print_compact();
    let mut sha256 = String::new();
    for byte in Sha256::digest(&json) {
        let _ = write!(sha256, "{byte:02x}");
    }
    let constant = name.to_uppercase().replace('-', "_");
    let file = format!("{name}.toml");
    Ok(format!(
        "pub(super) const {constant}: Embedded = Embedded {{ \
         file: {file:?}, json: {json:?}, sha256: {sha256:?} }};\n"
    ))
}
