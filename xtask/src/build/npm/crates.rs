//! The libraries whose code is in the programs: which there are, whose, under what licence.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand, Package};
use serde::Deserialize;

use crate::build::program::WHOLE;
use crate::tools::target;
use crate::{files, paths, run};

/// A library from the registry.
pub struct Crate {
    pub name: String,
    pub version: String,
    /// An SPDX expression.
    pub licence: String,
    pub authors: Vec<String>,
    /// Where its sources are on this machine.
    pub folder: PathBuf,
    /// SHA-256 of the archive that the registry gives out, in hexadecimal.
    pub sha256: String,
    /// Those of the libraries that it uses, as [`Crate::id`] writes them.
    pub uses: Vec<String>,
}

impl Crate {
    /// What tells it from every other: one name may be there in two versions.
    pub fn id(&self) -> String {
        id(&self.name, &self.version)
    }
}

fn id(name: &str, version: &str) -> String {
    format!("{name}@{version}")
}

/// The package, of which the libraries are told.
pub const OURS: &str = "hoshimi";

/// All libraries of the whole program, sorted. The first one has no others.
///
/// Two questions to cargo: the metadata have each crate with all that anything in the
/// workspace uses of it, and the tree says what this one program uses.
pub fn of_the_program() -> Result<Vec<Crate>> {
    let tree = ["tree", "--locked", "--package", WHOLE.package, "--target", target::WASM];
    // What only runs while compiling is in no program.
    let shape = ["--edges", "normal,no-proc-macro", "--prefix", "none"];
    let tree = run::quiet(run::cargo().args(tree).args(shape))?;
    let all = ["metadata", "--locked", "--format-version", "1"];
    let text =
        run::quiet(run::cargo().args(all).args(["--filter-platform", target::WASM]))?;
    let metadata =
        MetadataCommand::parse(text).context("cargo's metadata are not as expected")?;
    let lock = files::text(&paths::root().join("Cargo.lock"))?;
    select(&tree, &metadata, &checksums(&lock)?)
}

fn select(
    tree: &str,
    metadata: &Metadata,
    checksums: &BTreeMap<String, String>,
) -> Result<Vec<Crate>> {
    let wanted: BTreeMap<String, &Package> = metadata
        .packages
        .iter()
        .map(|package| (id(&package.name, &package.version.to_string()), package))
        .filter(|(id, _)| tree.lines().any(|line| in_tree(line).as_ref() == Some(id)))
        .collect();
    let nodes = &metadata.resolve.as_ref().context("cargo resolved nothing")?.nodes;
    let mut crates = Vec::new();
    for (id, package) in &wanted {
        // A crate of this workspace comes from no registry.
        if package.source.is_none() {
            continue;
        }
        let node = nodes.iter().find(|node| node.id == package.id);
        let node = node.with_context(|| format!("cargo did not resolve {id}"))?;
        let used = |id: &String| node.dependencies.contains(&wanted[id].id);
        let licence = package.license.as_deref();
        crates.push(Crate {
            name: package.name.to_string(),
            version: package.version.to_string(),
            licence: licence
                .with_context(|| format!("{id} names no licence"))?
                .replace(" / ", " OR ")
                .replace('/', " OR "),
            authors: package.authors.clone(),
            folder: package.manifest_path.with_file_name("").into_std_path_buf(),
            sha256: checksums
                .get(id)
                .with_context(|| format!("Cargo.lock has no checksum of {id}"))?
                .clone(),
            uses: wanted.keys().filter(|id| used(id)).cloned().collect(),
        });
    }
    Ok(crates)
}

/// The crate that a line of `cargo tree` is about: `leptos v0.8.23 (*)`.
fn in_tree(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    Some(id(words.next()?, words.next()?.strip_prefix('v')?))
}

/// What `Cargo.lock` says of the archives, by name and version.
fn checksums(lock: &str) -> Result<BTreeMap<String, String>> {
    let lock: Lock = toml::from_str(lock).context("Cargo.lock is not as expected")?;
    let known = lock.package.into_iter();
    Ok(known
        .filter_map(|locked| Some((id(&locked.name, &locked.version), locked.checksum?)))
        .collect())
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_names_a_crate() {
        let check = |line, expected: Option<&str>| {
            assert_eq!(in_tree(line).as_deref(), expected, "{line}");
        };
        check("leptos v0.8.23", Some("leptos@0.8.23"));
        check("leptos v0.8.23 (*)", Some("leptos@0.8.23"));
        check("hoshimi v0.1.0 (/home/x)", Some("hoshimi@0.1.0"));
        check("", None);
    }

    #[test]
    fn the_program_has_leptos_and_nothing_that_only_compiles() {
        let crates = of_the_program().unwrap();
        let find = |name: &str| crates.iter().find(|found| found.name == name);
        let leptos = find("leptos").unwrap();
        assert_eq!((leptos.licence.as_str(), leptos.sha256.len()), ("MIT", 64));
        assert!(leptos.uses.iter().any(|used| used.starts_with("tachys@")));
        assert!(leptos.folder.join("Cargo.toml").is_file());
        // A macro, a crate of the tests, one of this program, and ourselves.
        for name in ["leptos_macro", "proptest", "zopfli", OURS, WHOLE.package] {
            assert!(find(name).is_none(), "{name}");
        }
        assert!(crates.iter().all(|found| !found.licence.contains('/')));
    }
}
