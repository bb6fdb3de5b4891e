//! `sw.js`: the worker by which the site stays on a device, with the list of what it keeps.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{files, hash, paths};

const WORKER: &str = "sw.js";

/// What the page needs and the names begin with.
const KEPT: [&str; 6] =
    ["index.html", "page.css", "pwa.js", "manifest.webmanifest", "icons/", "hoshimi"];

/// The settings, which the owner of a site may change after the build: any are kept.
const SETTINGS: &str = "hoshimi.json";

/// What is not kept, and why.
const LEFT_OUT: [(&str, &str); 5] = [
    ("_headers", "read by the host, never by a visitor"),
    (WORKER, "kept by the browser itself"),
    ("hoshimi-frame.js", "runs in the pages of others"),
    ("embed.html", "shown in the pages of others"),
    ("examples/", "for those who build pages"),
];

/// Writes the worker, when everything else is in the folder of the site.
pub fn make(site: &Path) -> Result<()> {
    let script = files::text(&paths::work().join(WORKER))?;
    let mut hashes = BTreeMap::new();
    for (name, path) in files::list(site)? {
        if is_kept(&name)? {
            hashes.insert(address(&name).to_owned(), hash_of(&name, &path)?);
        }
    }
    files::write(&site.join(WORKER), worker(&hashes, &script)?)
}

fn is_kept(name: &str) -> Result<bool> {
    if LEFT_OUT.iter().any(|(start, _)| name.starts_with(start)) {
        return Ok(false);
    }
    if !KEPT.iter().any(|start| name.starts_with(start)) {
        bail!(
            "dist/site/{name} is new; say in xtask/src/build/pwa.rs whether the page \
             needs it without a network"
        );
    }
    Ok(true)
}

/// Hosts send `index.html` on to the folder; the answer to that is none for a page.
fn address(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

fn hash_of(name: &str, path: &Path) -> Result<String> {
    if name == SETTINGS {
        return Ok(String::new());
    }
    Ok(hash::integrity(&files::bytes(path)?))
}

/// The script, after the constants that it reads.
fn worker(hashes: &BTreeMap<String, String>, script: &str) -> Result<String> {
    let list = serde_json::to_string(hashes).context("cannot write JSON")?;
    let build = hash::short(format!("{list}{script}").as_bytes());
    Ok(format!("const BUILD=\"{build}\",FILES={list};\n{script}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        let owned =
            |(name, hash): &(&str, &str)| ((*name).to_owned(), (*hash).to_owned());
        files.iter().map(owned).collect()
    }

    #[test]
    fn every_file_is_kept_or_left_out_or_asked_after() {
        let check = |name: &str, kept: Option<bool>| assert_eq!(is_kept(name).ok(), kept);
        check("index.html", Some(true));
        check("hoshimi-whole.wasm", Some(true));
        check("hoshimi.json", Some(true));
        check("icons/icon.svg", Some(true));
        check("_headers", Some(false));
        check("sw.js", Some(false));
        check("hoshimi-frame.js", Some(false));
        check("examples/plain.html", Some(false));
        check("new.js", None);
        check("fonts/icons/new.woff2", None);
    }

    #[test]
    fn what_is_left_out_has_a_reason() {
        for (name, why) in LEFT_OUT {
            assert!(!why.is_empty(), "{name}");
        }
    }

    #[test]
    fn a_version_has_the_name_of_its_files_and_its_script() {
        let build = |files: &[(&str, &str)], script: &str| {
            let text = worker(&hashes(files), script).unwrap();
            text.split('"').nth(1).unwrap().to_owned()
        };
        let first = build(&[("a", "1")], "x");
        assert_eq!(build(&[("a", "1")], "x"), first);
        for (files, script) in [
            (&[("a", "2")][..], "x"),
            (&[("b", "1")], "x"),
            (&[("a", "1"), ("b", "")], "x"),
            (&[("a", "1")], "y"),
        ] {
            assert_ne!(build(files, script), first, "{files:?} {script}");
        }
    }

    #[test]
    fn the_script_comes_after_what_it_reads() {
        let text = worker(&hashes(&[("./", "sha384-a"), ("b.js", "")]), "f()").unwrap();
        let rest = r#"",FILES={"./":"sha384-a","b.js":""};"#;
        assert!(text.starts_with("const BUILD=\""), "{text}");
        assert!(text.ends_with(&format!("{rest}\nf()")), "{text}");
    }

    #[test]
    fn the_settings_may_be_edited_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        files::write(&path, "{}").unwrap();
        assert_eq!(hash_of(SETTINGS, &path).unwrap(), "");
        assert!(hash_of("page.css", &path).unwrap().starts_with("sha384-"));
    }

    #[test]
    fn the_page_has_its_address_and_each_file_its_name() {
        assert_eq!(address("index.html"), "./");
        assert_eq!(address("icons/icon.svg"), "icons/icon.svg");
    }
}
