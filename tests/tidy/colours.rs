//! Colours stand in one file of the widget's style; the pages around repeat those.

use crate::{files, source::code};

/// Where colours are named.
const TOKENS: &str = "src/ui/style/tokens.css";

/// The printed sheets are of paper: black, white and greys, and the one colour of a report.
const PAPER: (&str, &[&str]) =
    ("src/ui/style/report", &["#000", "#333", "#777", "#fff", "#1b3a8f"]);

/// Ways to make a colour out of figures.
const MADE: [&str; 8] =
    ["rgb(", "rgba(", "hsl(", "hsla(", "lab(", "lch(", "oklab(", "oklch("];

/// Names that somebody might write in passing.
const NAMES: [&str; 9] =
    ["black", "white", "gray", "grey", "red", "green", "blue", "yellow", "orange"];

/// Every colour literal in a text: `#fff`, `rgb(`, `white`.
fn colours(text: &str) -> Vec<String> {
    let plain = code(text);
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '#' | '-' | '(');
    let words = plain.split(|c| !inside(c)).flat_map(|word| word.split_inclusive('('));
    words.filter(|word| is_colour(word)).map(str::to_owned).collect()
}

fn is_colour(word: &str) -> bool {
    let hex = word.strip_prefix('#').is_some_and(|figures| {
        matches!(figures.len(), 3 | 4 | 6 | 8)
            && figures.chars().all(|c| c.is_ascii_hexdigit())
    });
    hex || MADE.contains(&word) || NAMES.contains(&word)
}

#[test]
fn colours_stand_in_one_file() {
    let styles = files("src/ui/style", &["css"]);
    assert!(styles.iter().any(|(name, _)| name == TOKENS), "{TOKENS} is gone");
    for (name, text) in styles.iter().filter(|(name, _)| name != TOKENS) {
        let (paper, greys) = PAPER;
        let mut found = colours(text);
        found.retain(|colour| {
            !name.starts_with(paper) || !greys.contains(&colour.as_str())
        });
        assert!(found.is_empty(), "{name} names {found:?}; take a token of {TOKENS}");
    }
}

#[test]
fn the_pages_have_the_colours_of_the_widget() {
    let styles = files("src/ui/style", &["css"]);
    let tokens = styles.iter().find(|(name, _)| name == TOKENS);
    let known = colours(&tokens.expect(TOKENS).1);
    // The icon, an address, has its hash sign written as `%23`.
    for (name, text) in files("www", &["css", "html", "svg", "webmanifest"]) {
        for colour in colours(&text.replace("%23", "#")) {
            assert!(known.contains(&colour), "{name}: {colour} is not in {TOKENS}");
        }
    }
}

#[test]
fn a_colour_is_noticed_however_it_is_written() {
    for (text, expected) in [
        ("a { color: #fff; }", &["#fff"][..]),
        ("a { color: #12AbEf80 }", &["#12AbEf80"]),
        ("a { box-shadow: 0 0 1em rgb(0 0 0 / 30%); }", &["rgb("]),
        ("a { color: oklch(from red l c h); }", &["oklch(", "red"]),
        ("a { border: 1px solid white; }", &["white"]),
        ("a { color: var(--h-ink); white-space: nowrap; }", &[]),
        ("/* #fff on white */ a { margin: 0; }", &[]),
        ("<meta content=\"#14213f\">", &["#14213f"]),
    ] {
        assert_eq!(colours(text), expected, "{text}");
    }
}
