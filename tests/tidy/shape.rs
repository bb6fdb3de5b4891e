//! The head of every file, and the files that must be there.

use crate::check;
use std::path::Path;

/// What is wrong with the head of a file.
fn headless(text: &str) -> Vec<&'static str> {
    let wrong = !text.starts_with("//! ");
    wrong.then_some("it begins with `//!` and says what it is").into_iter().collect()
}

#[test]
fn every_file_says_what_it_is() {
    for folder in ["src", "crates", "tests"] {
        check(folder, "rs", |_, text| headless(text));
    }
}

#[test]
fn there_is_a_changelog() {
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md").is_file());
}

#[test]
fn a_file_without_a_head_is_noticed() {
    assert_eq!(headless("//! A head.\n"), [] as [&str; 0]);
    assert_eq!(headless("use std::fmt;\n").len(), 1);
}
