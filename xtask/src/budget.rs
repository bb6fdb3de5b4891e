//! The limits of `pkg-config/budget.toml`, and whether the files keep them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{files, paths};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// Limits of files that are fetched together.
    pub group: Vec<Group>,
    /// Limits of single files.
    pub file: Vec<FileLimit>,
}

/// Files that a visitor waits for together, and how many bytes they may be on the wire.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What the table calls them.
    pub name: String,
    pub files: Vec<String>,
    pub brotli_max: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLimit {
    pub path: String,
    pub raw_max: usize,
}

/// How many bytes a file is.
#[derive(Clone, Copy, Default)]
pub struct Size {
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
}

/// The files of `dist/` by their names in it.
pub type Sizes = BTreeMap<String, Size>;

pub fn load() -> Result<Budget> {
    let file = paths::root().join("pkg-config").join("budget.toml");
    toml::from_str(&files::text(&file)?)
        .with_context(|| format!("{} is not as expected", files::name(&file)))
}

/// What the files of a group are together.
pub fn sum(group: &Group, sizes: &Sizes) -> Result<Size> {
    let mut sum = Size::default();
    for name in &group.files {
        let size = size_of(name, sizes)?;
        sum.raw += size.raw;
        sum.gzip += size.gzip;
        sum.brotli += size.brotli;
    }
    Ok(sum)
}

/// A sentence for each limit that is not kept.
pub fn broken(budget: &Budget, sizes: &Sizes) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    let mut check = |what: &str, how: &str, bytes: usize, max: usize| {
        if bytes > max {
            let over = bytes - max;
            broken.push(format!(
                "{what}: {over} bytes too many, {bytes} {how} and {max} allowed"
            ));
        }
    };
    for group in &budget.group {
        check(&group.name, "as brotli", sum(group, sizes)?.brotli, group.brotli_max);
    }
    for limit in &budget.file {
        check(&limit.path, "as it is", size_of(&limit.path, sizes)?.raw, limit.raw_max);
    }
    Ok(broken)
}

fn size_of(name: &str, sizes: &Sizes) -> Result<Size> {
    let Some(size) = sizes.get(name) else {
        bail!(
            "pkg-config/budget.toml names {name}, which is not in dist/; correct the name"
        );
    };
    Ok(*size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(limits: [usize; 3], expected: &[&str]) {
        let [first, later, file] = limits;
        let group = |name: &str, files: &[&str], brotli_max| Group {
            name: name.to_owned(),
            files: files.iter().copied().map(str::to_owned).collect(),
            brotli_max,
        };
        let budget = Budget {
            group: vec![
                group("at first", &["a.js", "b.wasm"], first),
                group("later", &["c.wasm"], later),
            ],
            file: vec![FileLimit { path: "one.html".to_owned(), raw_max: file }],
        };
        let size = |raw, brotli| Size { raw, gzip: 0, brotli };
        let sizes = Sizes::from([
            ("a.js".to_owned(), size(90, 30)),
            ("b.wasm".to_owned(), size(500, 70)),
            ("c.wasm".to_owned(), size(900, 200)),
            ("one.html".to_owned(), size(800, 300)),
        ]);
        assert_eq!(broken(&budget, &sizes).unwrap(), expected);
    }

    #[test]
    fn a_limit_is_kept_up_to_its_last_byte() {
        check([100, 200, 800], &[]);
        check(
            [99, 200, 800],
            &["at first: 1 bytes too many, 100 as brotli and 99 allowed"],
        );
        check(
            [100, 190, 799],
            &[
                "later: 10 bytes too many, 200 as brotli and 190 allowed",
                "one.html: 1 bytes too many, 800 as it is and 799 allowed",
            ],
        );
    }

    #[test]
    fn a_limit_of_a_file_that_is_not_shipped_is_an_error() {
        let budget = load().unwrap();
        let error = broken(&budget, &Sizes::new()).unwrap_err().to_string();
        assert!(error.contains("not in dist/"), "{error}");
    }
}
