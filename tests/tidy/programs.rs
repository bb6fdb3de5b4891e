//! The library is compiled once for both programs: no item has two bodies, and features only keep
//! the browser out of the pure half.

use crate::{check, source::code};

/// The one feature, which stands only on declarations of modules.
const FENCE: &str = "#[cfg(feature = \"widget\")]\npub mod ";

/// What a file says about conditions of the compiler that it must not.
fn conditions(text: &str) -> Vec<String> {
    let code = code(text).replace(FENCE, "pub mod ");
    let lines = code.lines().filter(|line| {
        let line: String = line.split_whitespace().collect();
        line.contains("feature=\"") || line.contains("#[path")
    });
    lines.map(str::to_owned).collect()
}

#[test]
fn no_item_has_two_bodies() {
    check("src", "rs", |_, text| conditions(text));
    check("crates", "rs", |_, text| conditions(text));
}

#[test]
fn a_second_body_is_noticed() {
    for (text, expected) in [
        ("#[cfg(feature = \"widget\")]\npub mod ui;\n", 0),
        ("#[cfg(feature = \"widget\")]\nfn draw() {}\n", 1),
        ("#[cfg(not(feature = \"whole\"))]\npub mod first;\n", 1),
        ("fn a() { if cfg!( feature=\"whole\" ) {} }\n", 1),
        ("#[path = \"first.rs\"]\nmod entry;\n", 1),
        ("// #[path = \"first.rs\"]\nmod entry;\n", 0),
    ] {
        assert_eq!(conditions(text).len(), expected, "{text}");
    }
}
