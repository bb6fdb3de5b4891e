//! `cargo xtask size`: what the files of `dist/` weigh, and whether that is allowed.

use anyhow::{Result, bail};

use crate::budget::{self, Size, Sizes};
use crate::{build, compress, files, paths};

pub fn command() -> Result<()> {
    build::build()?;
    gate()
}

/// Prints the table and fails when a limit is not kept.
pub fn gate() -> Result<()> {
    let budget = budget::load()?;
    let sizes = sizes()?;
    let mut rows: Vec<_> =
        sizes.iter().map(|(name, size)| (name.as_str(), *size)).collect();
    for group in &budget.group {
        rows.push((&group.name, budget::sum(group, &sizes)?));
    }
    print!("{}", table(&rows));
    let broken = budget::broken(&budget, &sizes)?;
    if !broken.is_empty() {
        bail!(
            "{}; make it smaller, or say in pkg-config/budget.toml why it may be larger",
            broken.join("; ")
        );
    }
    println!("within pkg-config/budget.toml");
    Ok(())
}

/// The sizes of all that visitors or embedders download.
fn sizes() -> Result<Sizes> {
    let mut sizes = Sizes::new();
    for (name, path) in files::list(&paths::dist())? {
        if !is_weighed(&name) {
            continue;
        }
        let bytes = files::bytes(&path)?;
        let size = Size {
            raw: bytes.len(),
            gzip: compress::gzip(&bytes)?.len(),
            brotli: compress::brotli(&bytes)?.len(),
        };
        sizes.insert(name, size);
    }
    Ok(sizes)
}

/// Whether a file is downloaded by visitors: of the package, its modules are.
fn is_weighed(name: &str) -> bool {
    let unseen = ["integrity.json", "_headers", "THIRD-PARTY-NOTICES.txt"];
    let unseen = unseen.iter().any(|end| name.ends_with(end))
        || name.starts_with("parts/")
        || name.starts_with("site/examples/");
    !unseen && (!name.starts_with("npm/") || name.ends_with(".js"))
}

/// A line for each name.
fn table(rows: &[(&str, Size)]) -> String {
    let row = |name: &str, raw: &str, gzip: &str, brotli: &str| {
        format!("{name:<24}{raw:>10}{gzip:>10}{brotli:>10}\n")
    };
    let mut table = row("dist/", "raw", "gzip", "brotli");
    for (name, size) in rows {
        table +=
            &row(name, &grouped(size.raw), &grouped(size.gzip), &grouped(size.brotli));
    }
    table
}

/// A number with a comma before every three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        let check = |number, expected: &str| assert_eq!(grouped(number), expected);
        check(0, "0");
        check(999, "999");
        check(1000, "1,000");
        check(96500, "96,500");
        check(1_676_748, "1,676,748");
    }

    #[test]
    fn what_visitors_never_download_is_not_weighed() {
        let check =
            |name: &str, expected| assert_eq!(is_weighed(name), expected, "{name}");
        check("site/hoshimi.wasm", true);
        check("npm/element.js", true);
        check("npm/README.md", false);
        check("site/THIRD-PARTY-NOTICES.txt", false);
        check("integrity.json", false);
    }

    #[test]
    fn the_table_has_a_row_for_each_name() {
        let size = Size { raw: 1234, gzip: 345, brotli: 300 };
        let table = table(&[("site/a.js", size), ("to the first question", size)]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines,
            [
                "dist/                          raw      gzip    brotli",
                "site/a.js                    1,234       345       300",
                "to the first question        1,234       345       300",
            ]
        );
    }
}
