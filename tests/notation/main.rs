//! One notation: each thing has one word, and each word one spelling, in packs, interface,
//! pages and guides.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

#[path = "../it/common/source.rs"]
mod source;
mod table;

use hoshimi::content::ruby;
use source::{code, files};
use table::{EASY, OFFICIAL, forms};

/// Where Japanese stands.
const PLACES: [(&str, &[&str]); 6] = [
    ("src/content/packs", &["toml"]),
    ("src/ui", &["rs"]),
    ("src/export", &["rs"]),
    ("www", &["html", "js", "jsx", "toml", "webmanifest"]),
    ("docs", &["md"]),
    ("pkg-config/npm", &["md"]),
];

/// A line as it is read, with the number of its first line: without comments of code,
/// furigana and marks that only keep words together. A text that goes on in the next line
/// of Rust is one line.
struct Line {
    number: usize,
    text: String,
    is_easy: bool,
}

fn lines(name: &str, text: &str) -> Vec<Line> {
    let is_code = [".rs", ".js", ".jsx"].iter().any(|ending| name.ends_with(ending));
    let text = if is_code { code(text) } else { text.to_owned() };
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (at, line) in text.lines().enumerate() {
        let (piece, more) = match line.strip_suffix('\\') {
            Some(piece) if name.ends_with(".rs") => (piece, true),
            _ => (line, false),
        };
        match lines.last_mut().filter(|_| goes_on) {
            Some((_, whole)) => whole.push_str(piece.trim_start()),
            None => lines.push((at + 1, piece.to_owned())),
        }
        goes_on = more;
    }
    let read = |(number, text): (usize, String)| {
        let is_easy = text.contains('《');
        Line { number, text: ruby::plain(&text).replace("\\u{2060}", ""), is_easy }
    };
    lines.into_iter().map(read).collect()
}

/// The text without those words; what stood around them does not come together.
fn without(text: &str, words: &[&str]) -> String {
    words.iter().fold(text.to_owned(), |text, word| text.replace(word, "〓"))
}

/// Whether the form stands in the text. One that begins with a digit is no part of a
/// longer number.
fn has(text: &str, form: &str) -> bool {
    text.match_indices(form).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !form.starts_with(|c: char| c.is_ascii_digit())
            || !before.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '〜'))
    })
}

/// Where a counter follows a number, or what stands for one.
fn counted<'a>(text: &'a str, counter: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(counter).filter_map(move |(at, _)| {
        let before = text[..at].strip_suffix('の').unwrap_or(&text[..at]);
        let before = before.strip_suffix('つ').unwrap_or(before);
        let number = |c: char| c.is_numeric() || c == '}';
        before.ends_with(number).then(|| &text[at..])
    })
}

/// What is not written any more in a text, and what instead.
fn faults(name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for Line { number, text, is_easy } in lines(name, text) {
        let ours = without(&text, &OFFICIAL);
        for (form, instead, but) in forms() {
            let is_said = has(&without(&ours, but), form);
            if is_said && !(is_easy && EASY.contains(form)) {
                faults.push(format!("{name}:{number}: {form} → {instead}"));
            }
        }
        // Requirements and criteria are the scheme's own words, and no counters.
        if counted(&ours, "要求").any(|rest| !rest.starts_with("要求事項")) {
            faults.push(format!("{name}:{number}: 要求 → 要求事項"));
        }
        if counted(&ours, "基準").next().is_some() {
            faults.push(format!("{name}:{number}: 基準 → 評価基準"));
        }
    }
    faults
}

#[test]
fn there_is_one_notation() {
    let mut found = Vec::new();
    for (folder, endings) in PLACES {
        let files = files(folder, endings);
        assert!(!files.is_empty(), "{folder} holds no {endings:?}");
        found.extend(files.iter().flat_map(|(name, text)| faults(name, text)));
    }
    assert!(found.is_empty(), "{} forms are left:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_form_is_noticed_and_nothing_in_its_place_is() {
    for (form, instead, but) in forms() {
        let found = faults("a.toml", &format!("\nja = \"では{form}です。\"\n"));
        assert!(found.contains(&format!("a.toml:2: {form} → {instead}")), "{found:?}");
        for fine in but.iter().copied().chain([*instead]) {
            let found = faults("a.toml", &format!("ja = では{fine}〜"));
            assert_eq!(found, Vec::<String>::new(), "{fine}");
        }
    }
}

#[test]
fn what_others_call_their_own_is_there() {
    for name in OFFICIAL {
        let packs = files("src/content/packs", &["toml"]);
        assert!(packs.iter().any(|(_, text)| text.contains(name)), "{name}");
        assert_eq!(faults("a.toml", name), Vec::<String>::new());
    }
}

#[test]
fn a_text_is_read_as_it_is_seen() {
    for (name, text, expected) in [
        ("a.rs", "\"次の8要求\"", &["a.rs:1: 要求 → 要求事項"][..]),
        ("a.rs", "format!(\"{n}／{of}要求\")", &["a.rs:1: 要求 → 要求事項"]),
        ("a.md", "3／26の要求", &["a.md:1: 要求 → 要求事項"]),
        ("a.md", "8つの要求は、３要求", &["a.md:1: 要求 → 要求事項"]),
        ("a.js", "`${n}要求`", &["a.js:1: 要求 → 要求事項"]),
        ("a.md", "26の要求事項、要求事項 3／26、取引先の要求、無理な要求", &[]),
        ("a.md", "81基準と83の基準", &["a.md:1: 基準 → 評価基準"]),
        ("a.md", "83の評価基準、評価基準 83件、2024年の基準", &[]),
        ("a.md", "業界の基準、1つの評価基準", &[]),
        (
            "a.rs",
            "\"約束の\\\n    条\\\n    文\"\n\"設問\"",
            &["a.rs:1: 条文 → 項目", "a.rs:4: 設問 → 質問"],
        ),
        ("a.md", "条\\\n文", &[]),
        ("a.rs", "// 設問\n/// 条文\nlet a = 1; // 問い", &[]),
        ("a.toml", "# 設問", &["a.toml:1: 設問 → 質問"]),
        ("a.toml", "｜設《せつ》｜問《もん》", &["a.toml:1: 設問 → 質問"]),
        ("a.rs", "\"約\\u{2060}1\\u{2060}人\"", &["a.rs:1: 1人 → 一人"]),
        ("a.md", "11人、1〜21人、2.1人、1人", &["a.md:1: 1人 → 一人"]),
        ("a.md", "5人と一人", &[]),
        ("a.md", "わからないことは「わからない」", &["a.md:1: わからな → 分からな"]),
        ("a.toml", "ja = \"わからない\"", &[]),
        ("a.toml", "｜紙《かみ》でわかる。お客さん", &[]),
        ("a.toml", "かなでわかる", &["a.toml:1: わかる → 分かる"]),
        ("a.md", "従業員の取組みと取組", &["a.md:1: 取組 → 取り組み"]),
        ("a.md", "お問い合わせ。大文字は問いません。問い", &["a.md:1: 問い → 質問"]),
        ("a.md", "印刷り、新しくみんなに、一人ひとり", &[]),
    ] {
        assert_eq!(faults(name, text), expected, "{text}");
    }
}
