//! The head and the size of every file, and the files that must be there.

use crate::check;
use std::path::Path;

/// What is wrong with the head and the size of a file.
fn misshapen(text: &str) -> Vec<&'static str> {
    let problems = [
        (!text.starts_with("//! "), "it begins with `//!` and says what it is"),
        (text.lines().count() > 300, "300 lines at most: is it two things?"),
    ];
    problems.into_iter().filter(|(wrong, _)| *wrong).map(|(_, problem)| problem).collect()
}

#[test]
fn every_file_says_what_it_is_and_is_small() {
    check("src", "rs", |_, text| misshapen(text));
    check("tests", "rs", |_, text| misshapen(text));
}

#[test]
fn there_is_a_changelog() {
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md").is_file());
}

#[test]
fn a_file_without_head_or_end_is_noticed() {
    assert_eq!(misshapen("//! A head.\n"), [] as [&str; 0]);
    assert_eq!(misshapen("use std::fmt;\n").len(), 1);
    assert_eq!(misshapen(&("//! Long.\n".to_owned() + &"\n".repeat(300))).len(), 1);
}
