//! `THIRD-PARTY-NOTICES.txt`: the licence texts of the libraries, each text once.
//!
//! Written here because `cargo about` is a program and no library: compiling it would take every clean
//! checkout some minutes more than what these lines do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::crates::Crate;
use crate::files;

/// How the names of such files begin, in small letters.
const NAMES: [&str; 6] =
    ["license", "licence", "copying", "copyright", "notice", "unlicense"];
const LINE: &str = "--------------------------------------------------------------------";
/// The MIT licence after its line of copyright, for libraries that come without a file.
const MIT: &str = include_str!("mit.txt");
/// After this the Apache licence only shows how to use it.
const APACHE_END: &str = "END OF TERMS AND CONDITIONS";
/// Compiled into every program of Rust. It is no crate of the registry.
const STANDARD_LIBRARY: &str = "Rust standard library";

/// Who is meant by a text, and the text.
#[derive(Default)]
struct Notice {
    whose: Vec<String>,
    text: String,
}

/// The whole file.
pub fn of(crates: &[Crate]) -> Result<String> {
    // By what a text says, whatever its lines and spaces are.
    let mut notices: BTreeMap<String, Notice> = BTreeMap::new();
    let mut without =
        vec![format!("{STANDARD_LIBRARY}: Copyright (c) The Rust Project Contributors")];
    for each in crates {
        let paths = texts_in(&each.folder)?;
        for path in &paths {
            let text = files::text(path)?;
            let notice = notices.entry(meaning(&text)).or_default();
            if notice.whose.is_empty() {
                notice.text = text.trim_matches('\n').to_owned();
            }
            notice.whose.push(each.id());
        }
        if paths.is_empty() {
            without.push(by_its_authors(each)?);
        }
    }
    let mut text = head(crates);
    let mut notices: Vec<_> = notices.into_values().collect();
    notices.sort_by(|a, b| (&a.whose, &a.text).cmp(&(&b.whose, &b.text)));
    for Notice { mut whose, text: licence } in notices {
        whose.dedup();
        text += &format!("{LINE}\n{}\n{LINE}\n\n{licence}\n\n", whose.join("\n"));
    }
    text += &format!("{LINE}\n{}\n{LINE}\n\n{MIT}", without.join("\n"));
    Ok(text)
}

/// What the file is, and the list of the libraries.
fn head(crates: &[Crate]) -> String {
    let mut text = String::from(
        "The programs of Hoshimi have code of these libraries in them, under these licences.\n\
         After the list come the texts, each once, under the names of those it belongs to.\n\
         Hoshimi itself is under MIT or Apache-2.0, as you choose.\n\n",
    );
    for each in crates {
        text += &format!("{}: {}\n", each.id(), each.licence);
    }
    text += &format!("{STANDARD_LIBRARY}: MIT OR Apache-2.0\n\n");
    text
}

/// Where a library has no text, its authors and the licence that most of them mean.
fn by_its_authors(each: &Crate) -> Result<String> {
    let id = each.id();
    if !each.licence.split([' ', '(', ')']).any(|word| word == "MIT") {
        bail!("{id} has no licence text, and is not under MIT; add its text here");
    }
    let names =
        each.authors.iter().map(|author| author.split(" <").next().unwrap_or(author));
    let names: Vec<_> = names.collect();
    let whose = if names.is_empty() {
        format!("the authors of {}", each.name)
    } else {
        names.join(", ")
    };
    Ok(format!("{id}: Copyright (c) {whose}"))
}

/// The licence files of a library, sorted.
fn texts_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let files = files::list(folder)?.into_iter().filter(|(name, _)| is_licence(name));
    Ok(files.map(|(_, path)| path).collect())
}

/// Whether a file at the top, or in a folder of licences there, is one.
fn is_licence(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let begins = NAMES.iter().any(|begin| name.starts_with(begin));
    begins && !name.ends_with(".rs") && name.matches('/').count() < 2
}

/// The words of a text, for telling whether two say the same.
fn meaning(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let words = words.join(" ").replace("https://", "http://");
    match words.find(APACHE_END) {
        Some(end) => words[..end].to_owned(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(
        folder: &Path,
        name: &str,
        licence: &str,
        texts: &[(&str, &str)],
    ) -> Crate {
        let folder = folder.join(name);
        files::write(&folder.join("src/license.rs"), "").unwrap();
        files::write(&folder.join("license.rs"), "").unwrap();
        for (file, text) in texts {
            files::write(&folder.join(file), text).unwrap();
        }
        Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            authors: vec!["A. Hand <a@x.example>".to_owned(), "B".to_owned()],
            folder,
            sha256: String::new(),
            uses: Vec::new(),
        }
    }

    #[test]
    fn each_text_is_there_once_with_all_whose_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let text = of(&[
            library(
                folder,
                "a",
                "MIT",
                &[("LICENSE", "Be free.\n\n"), ("NOTICE", "Ours.")],
            ),
            library(folder, "b", "MIT", &[("licenses/MIT.txt", "Be\nfree.")]),
            library(folder, "c", "MIT OR Apache-2.0", &[]),
        ])
        .unwrap();
        assert_eq!(text.matches("Be free.").count(), 1, "{text}");
        assert!(
            text.contains(&format!("{LINE}\na@1.0.0\nb@1.0.0\n{LINE}\n\nBe free.\n"))
        );
        assert!(text.contains(&format!("{LINE}\na@1.0.0\n{LINE}\n\nOurs.\n")), "{text}");
        assert!(text.contains("\nc@1.0.0: Copyright (c) A. Hand, B\n"), "{text}");
        assert!(text.contains("\nc@1.0.0: MIT OR Apache-2.0\n"), "{text}");
        assert!(text.ends_with(MIT));
    }

    #[test]
    fn a_licence_that_nobody_can_read_stops_the_build() {
        let folder = tempfile::tempdir().unwrap();
        let crates = [library(folder.path(), "d", "Zlib", &[])];
        let error = of(&crates).unwrap_err().to_string();
        assert!(error.starts_with("d@1.0.0 has no licence text"), "{error}");
    }

    #[test]
    fn the_same_licence_in_other_lines_means_the_same() {
        let check = |a: &str, b: &str, same| assert_eq!(meaning(a) == meaning(b), same);
        check("Apache\n http://x", "  Apache https://x\n", true);
        check(
            "T END OF TERMS AND CONDITIONS a",
            "T\nEND OF TERMS AND CONDITIONS b",
            true,
        );
        check("Copyright A", "Copyright B", false);
    }
}
