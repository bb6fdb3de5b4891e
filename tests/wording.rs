//! Words that are true and tidy, in packs, interface and pages.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod common;

use common::source::files;

/// What must not be said, and why.
const BANNED: [(&str, &str); 10] = [
    ("取得", "a star is declared: 宣言"),
    ("認定", "a star is declared: 宣言"),
    ("認証", "a star is declared: 宣言"),
    ("貴社", "we speak of 会社"),
    ("、、", "one is enough"),
    ("。。", "one is enough"),
    ("、。", "one is enough"),
    ("。、", "one is enough"),
    ("ウィルス", "the official spelling is ウイルス"),
    ("IPA公認", "there is no connection with IPA"),
];

/// Compounds in which such a word means something else.
const ALLOWED: [&str; 1] = ["多要素認証"];

/// What is wrong with the words of a file, by line.
fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        let number = number + 1;
        let plain = ALLOWED
            .iter()
            .fold(line.replace("\\u{2060}", ""), |line, word| line.replace(word, ""));
        for (word, why) in BANNED.iter().filter(|(word, _)| plain.contains(word)) {
            faults.push(format!("{number}: {word} ({why})"));
        }
        if plain.contains(|c| ('\u{ff61}'..='\u{ff9f}').contains(&c)) {
            faults.push(format!("{number}: half-width katakana"));
        }
        if line.ends_with([' ', '\t', '\r', '\u{3000}']) {
            faults.push(format!("{number}: a space at the end"));
        }
    }
    if !text.ends_with('\n') || text.ends_with("\n\n") {
        faults.push("the file ends with one newline".to_owned());
    }
    faults
}

#[test]
fn every_file_with_words_is_true_and_tidy() {
    let places = [
        ("src/content/packs", "toml"),
        ("src/ui/words", "rs"),
        ("www", "js"),
        ("www", "html"),
        ("www", "css"),
    ];
    for (folder, ending) in places {
        let files = files(folder, &[ending]);
        assert!(!files.is_empty(), "{folder} holds no *.{ending}");
        for (name, text) in files {
            assert_eq!(faults(&text), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn what_must_not_be_said_is_noticed() {
    for (planted, expected) in [
        ("★2を取得しましょう。\n", "1: 取得 (a star is declared: 宣言)"),
        ("\n「認定」\n", "2: 認定 (a star is declared: 宣言)"),
        ("多要素認証と二つ星の認証\n", "1: 認証 (a star is declared: 宣言)"),
        ("貴社の守り\n", "1: 貴社 (we speak of 会社)"),
        ("はい、、いいえ\n", "1: 、、 (one is enough)"),
        ("はい。。\n", "1: 。。 (one is enough)"),
        ("ウィルス対策\n", "1: ウィルス (the official spelling is ウイルス)"),
        ("ﾊﾟｿｺﾝ\n", "1: half-width katakana"),
        ("ja = \"\" \n", "1: a space at the end"),
        ("はい\u{3000}\n", "1: a space at the end"),
        ("はい", "the file ends with one newline"),
    ] {
        assert_eq!(faults(planted), [expected], "{planted:?}");
    }
    assert_eq!(faults("多要素認証を使い、★1を宣言します。\n"), Vec::<String>::new());
}
