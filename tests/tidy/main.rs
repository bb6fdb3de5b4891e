//! Rules about the code itself. One file for each rule: the check, the repository held
//! against it, and a planted mistake that it must notice.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod arrows;
mod circles;
mod colours;
mod counts;
mod forbidden;
mod programs;
mod shape;
#[path = "../it/common/source.rs"]
mod source;
mod words;

use source::files;

/// Holds every file below a folder against a rule.
fn check<T: std::fmt::Debug>(
    folder: &str,
    ending: &str,
    faults: impl Fn(&str, &str) -> Vec<T>,
) {
    let files = files(folder, &[ending]);
    assert!(!files.is_empty(), "{folder} holds no *.{ending}");
    for (name, text) in files {
        let found = faults(&name, &text);
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

/// The part that a file belongs to: `src/ui/app.rs` is of `ui`.
fn part(file: &str) -> &str {
    let inside = file.strip_prefix("src/").expect("a file of the crate");
    inside.split(['/', '.']).next().expect("a first step")
}
