//! The published schemas, checked by a program that is not ours (`tests/schemas.test.mjs`).

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tools::{Tool, npm};
use crate::{files, paths};

/// What a pack says it is.
const FORMAT: &str = "hoshimi-pack";

/// What [`test`] needs.
pub const TOOLS: &[&Tool] = &[&npm::NPM];

/// The test, told where its tools are and the packs that were written as JSON for it.
pub fn test() -> Result<Command> {
    let packs = packs()?;
    let mut node = npm::node();
    node.env("HOSHIMI_NPM", npm::folder()?).env("HOSHIMI_PACKS", packs);
    node.args(["--test", "--test-reporter=spec"]);
    node.arg(paths::root().join("tests").join("schemas.test.mjs"));
    Ok(node)
}

/// Writes the built-in questionnaires as JSON into `built-in`, and the packs of the tests
/// into `broken`; says where those folders are.
pub fn packs() -> Result<PathBuf> {
    let packs = paths::work().join("packs");
    files::remove_folder(&packs)?;
    let source = paths::root().join("src").join("content").join("packs");
    if write(&source, &packs.join("built-in"), |pack| pack["format"] == FORMAT)? == 0 {
        bail!("{} has no questionnaire; there must be one", files::name(&source));
    }
    write(&paths::root().join("tests").join("packs"), &packs.join("broken"), |_| true)?;
    Ok(packs)
}

/// Writes the files of TOML in a folder as JSON into another one; says how many.
fn write(
    from: &Path,
    to: &Path,
    is_meant: fn(&serde_json::Value) -> bool,
) -> Result<usize> {
    let mut written = 0;
    for (name, path) in files::list(from)? {
        let Some(name) = name.strip_suffix(".toml") else { continue };
        let pack: serde_json::Value = toml::from_str(&files::text(&path)?)
            .with_context(|| format!("{} is no TOML", files::name(&path)))?;
        if is_meant(&pack) {
            let text = serde_json::to_string(&pack).context("a pack is JSON")?;
            files::write(&to.join(format!("{name}.json")), text)?;
            written += 1;
        }
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_of_one_kind_are_written_as_json() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        files::write(&from.join("a.toml"), "format = \"hoshimi-pack\"\nid = \"a\"")
            .unwrap();
        files::write(&from.join("b.toml"), "format = \"other\"").unwrap();
        files::write(&from.join("c.txt"), "").unwrap();
        let count = write(&from, &to, |pack| pack["format"] == FORMAT).unwrap();
        let written: Vec<_> =
            files::list(&to).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!((count, written), (1, vec!["a.json".to_owned()]));
        let text = files::text(&to.join("a.json")).unwrap();
        assert_eq!(text, r#"{"format":"hoshimi-pack","id":"a"}"#);
    }
}
