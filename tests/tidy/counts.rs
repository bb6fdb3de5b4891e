//! No count of items outside the packs: a screen says how many there are by counting.

use crate::{files, source::code};

/// The counts of the editions there are, in every way one might write them. A single digit of ASCII
/// is something else too often.
const COUNTS: [&str; 13] = [
    "25",
    "５",
    "６",
    "２５",
    "五か条",
    "六か条",
    "二十五",
    "five",
    "six",
    "twenty-five",
    "Five",
    "Six",
    "Twenty-five",
];

/// Where such a number counts something else: file, what stands there, and why.
const ALLOWED: [(&str, &str, &str); 0] = [];

/// Numbers that stand alone: not part of a name, a longer number or a fraction.
fn found(code: &str) -> Vec<&'static str> {
    // A dot belongs to a number only beside a digit: `0.5`, but not `0..5` or `all 5.`
    let goes_on = |next: Option<char>, then: Option<char>| match next {
        Some('.') => then.is_some_and(|c| c.is_ascii_digit()),
        next => next.is_some_and(|c| c == '_' || c.is_ascii_alphanumeric()),
    };
    let alone = |(at, count): (usize, &str)| {
        let mut before = code[..at].chars().rev();
        let mut after = code[at + count.len()..].chars();
        !goes_on(before.next(), before.next()) && !goes_on(after.next(), after.next())
    };
    COUNTS.into_iter().filter(|count| code.match_indices(count).any(alone)).collect()
}

/// The code without what only keeps a number on the line of its unit.
fn plain(text: &str) -> String {
    code(text).replace("\\u{2060}", "").replace('\u{2060}', "")
}

/// The counts in a file, less what the table allows.
fn counts(file: &str, text: &str) -> Vec<&'static str> {
    let allowed = ALLOWED.iter().filter(|(name, ..)| *name == file);
    found(&allowed.fold(plain(text), |code, (_, what, _)| code.replace(what, "")))
}

fn sources() -> Vec<(String, String)> {
    [("src/ui", "rs"), ("src/embed", "rs"), ("www", "js")]
        .into_iter()
        .flat_map(|(folder, ending)| {
            let files = files(folder, &[ending]);
            assert!(!files.is_empty(), "{folder} holds no *.{ending}");
            files
        })
        .collect()
}

#[test]
fn no_count_of_items_is_written_down() {
    for (name, text) in sources() {
        let found = counts(&name, &text);
        assert!(
            found.is_empty(),
            "{name} counts {found:?}; take the number from the pack"
        );
    }
}

#[test]
fn nothing_is_allowed_that_is_not_there() {
    let sources = sources();
    for (file, what, _) in ALLOWED {
        let there =
            sources.iter().any(|(name, text)| name == file && plain(text).contains(what));
        assert!(there, "{file} no longer holds `{what}`; take it out of the table");
    }
}

#[test]
fn a_count_is_noticed_however_it_is_written() {
    for (text, expected) in [
        ("for n in 0..25 {}", &["25"][..]),
        ("\"25問に答えます\"", &["25"]),
        ("\"全25問\"", &["25"]),
        ("\"5か条と６か条\"", &["６"]),
        ("\"五か条\"", &["五か条"]),
        ("\"All 25 questions.\"", &["25"]),
        ("\"Answer all 25.\"", &["25"]),
        ("\"The five principles\"", &["five"]),
        ("\"Six principles\"", &["Six"]),
        ("items.get(24 + 25)", &["25"]),
        ("[125, 0.25, 25.0, h25, x_25, 256, 2.25]", &[]),
        ("// all 25 of them\nlet n = items.len();", &[]),
        ("\"{n} questions, 10 minutes\"", &[]),
        ("\"sixty or fivefold\"", &[]),
    ] {
        assert_eq!(found(&code(text)), expected, "{text}");
    }
    assert_eq!(counts("src/ui/app.rs", "\"約5分で25問\""), ["25"]);
}
