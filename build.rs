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
    mod cross_checks;
    pub mod declaration;
    pub mod easy;
    pub mod fact;
    pub mod facts;
    pub mod glossary;
    pub mod json;
    pub mod ladder;
    pub mod lang;
    pub mod levels;
    pub mod load;
    pub mod policy;
    pub mod registered;
    pub mod ruby;
    pub mod scs;
    mod shape;
    pub mod validation_error;
    pub mod words;
}

use content::{json::Json, validation_error::ValidationError};
use sha2::{Digest, Sha256};
use std::{env, fmt::Write as _, fs, path::Path, process::ExitCode};

/// Pack files of the first program, and how each is checked.
const FIRST: &[(&str, Check)] = &[
    ("sa-principles", |json| content::load::load(json, "").err()),
    ("sa-diagnosis", |json| content::load::load(json, "").err()),
    ("levels", |json| content::levels::load(json, "").err()),
    ("glossary", |json| content::glossary::load(json, "").err()),
];

/// Those that only the whole program has besides.
const MORE: &[(&str, Check)] = &[
    ("glossary-more", |json| content::glossary::load(json, "").err()),
    ("policy", |json| content::policy::load(json, "").err()),
    ("declaration", |json| content::declaration::load(json, "").err()),
    ("scs", |json| content::scs::load(json, "").err()),
    ("ladder", |json| content::ladder::load(json, "").err()),
    ("facts", |json| content::facts::load(json, "").err()),
    ("easy", |json| content::easy::load(json, "").err()),
];

type Check = fn(&Json) -> Option<Vec<ValidationError>>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=src/content");
    println!("cargo::rerun-if-changed=src/domain");
    println!("cargo::rerun-if-changed=src/ui/style");
    let mut code = String::new();
    let mut fine = true;
    let mut questionnaires = Vec::new();
    for (group, packs) in [("FIRST", FIRST), ("MORE", MORE)] {
        let mut texts = Texts::default();
        for (name, check) in packs {
            let file = format!("src/content/packs/{name}.toml");
            let embedded = read(&file).and_then(|json| {
                if json.get("format").and_then(Json::text) == Some("hoshimi-pack") {
                    questionnaires.push((file.clone(), json.clone()));
                }
                embed(json, name, *check, group, &mut texts)
            });
            match embedded {
                Ok(constant) => code.push_str(&constant),
                Err(problems) => {
                    fine = false;
                    for problem in problems {
                        println!("cargo::error={file}: {}", problem.replace('\n', " | "));
                    }
                }
            }
        }
        for (language, texts) in [("JA", texts.ja), ("EN", texts.en)] {
            let _ = writeln!(code, "const {group}_{language}: &str = {texts:?};");
        }
    }
    for (file, fault) in content::registered::check(&questionnaires) {
        fine = false;
        println!("cargo::error={file}: {fault}");
    }
    let out = env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = fs::write(Path::new(&out).join("packs.rs"), code) {
        println!("cargo::error=cannot write packs.rs: {error}");
        fine = false;
    }
    for name in ["widget", "later", "report"] {
        if let Err(error) = style(name, Path::new(&out)) {
            println!("cargo::error=src/ui/style/{name}.css: {error}");
            fine = false;
        }
    }
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes a style sheet with what it imports in place: a sheet that a script makes imports nothing.
fn style(name: &str, out: &Path) -> std::io::Result<()> {
    let folder = Path::new("src/ui/style");
    let mut whole = String::new();
    for line in fs::read_to_string(folder.join(name).with_extension("css"))?.lines() {
        let imported =
            line.strip_prefix("@import \"./").and_then(|file| file.strip_suffix("\";"));
        match imported {
            Some(file) => whole.push_str(&fs::read_to_string(folder.join(file))?),
            None => whole.push_str(line),
        }
        whole.push('\n');
    }
    fs::write(out.join(name).with_extension("css"), whole)
}

/// A text is an object with a member for each.
const LANGUAGES: usize = 2;

/// The texts of a group of packs, a line each, apart by language: they are packed much
/// smaller that way than side by side.
#[derive(Default)]
struct Texts {
    ja: String,
    en: String,
}

impl Texts {
    /// Takes the texts out of a pack, in the order they are printed in, and leaves `null`.
    fn take(&mut self, json: &mut Json) -> Result<(), Vec<String>> {
        let apart = json.members().len() == LANGUAGES;
        if let (true, Some(ja), Some(en)) = (apart, said(json, "ja"), said(json, "en")) {
            for (all, text) in [(&mut self.ja, ja), (&mut self.en, en)] {
                if text.contains('\n') {
                    return Err(vec![format!("`{text}` has more than one line")]);
                }
                all.push_str(text);
                all.push('\n');
            }
            *json = Json::Null;
            return Ok(());
        }
        match json {
            Json::List(list) => list.iter_mut().try_for_each(|value| self.take(value)),
            Json::Object(members) => {
                members.iter_mut().try_for_each(|(_, value)| self.take(value))
            }
            Json::Null | Json::Bool(_) | Json::Int(_) | Json::Text(_) => Ok(()),
        }
    }
}

fn said<'a>(json: &'a Json, language: &str) -> Option<&'a str> {
    json.get(language).and_then(Json::text)
}

fn read(file: &str) -> Result<Json, Vec<String>> {
    let text = fs::read_to_string(file).map_err(|e| vec![format!("cannot read: {e}")])?;
    toml::from_str(&text).map_err(|e| vec![e.to_string()])
}

/// The constant that holds one pack, or what is wrong with the file.
fn embed(
    mut json: Json,
    name: &str,
    check: Check,
    group: &str,
    texts: &mut Texts,
) -> Result<String, Vec<String>> {
    if let Some(faults) = check(&json) {
        return Err(faults.iter().map(ValidationError::to_string).collect());
    }
    let mut sha256 = String::new();
    for byte in Sha256::digest(json.print_compact()) {
        let _ = write!(sha256, "{byte:02x}");
    }
    let (ja, en) = (texts.ja.len(), texts.en.len());
    texts.take(&mut json)?;
    let json = json.print_compact();
    let constant = name.to_uppercase().replace('-', "_");
    let file = format!("{name}.toml");
    Ok(format!(
        "pub(super) const {constant}: Embedded = Embedded {{ file: {file:?}, json: {json:?}, \
         ja: ({group}_JA, {ja}), en: ({group}_EN, {en}), sha256: {sha256:?} }};\n"
    ))
}
