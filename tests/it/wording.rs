//! Words that are true and tidy, in packs, interface and pages.

use crate::common::source::files;
use hoshimi::content::ruby;

/// What must not be said, and why.
const BANNED: [(&str, &str); 11] = [
    ("取得", "a star is declared: 宣言"),
    ("認定", "a star is declared: 宣言"),
    ("認証", "a star is declared: 宣言"),
    ("certified", "a star is declared: 宣言"),
    ("貴社", "we speak of 会社"),
    ("、、", "one is enough"),
    ("。。", "one is enough"),
    ("、。", "one is enough"),
    ("。、", "one is enough"),
    ("ウィルス", "the official spelling is ウイルス"),
    ("IPA公認", "there is no connection with IPA"),
];

/// Compounds in which such a word means something else.
const ALLOWED: [&str; 4] = ["多要素認証", "認証機関", "認証アプリ", "認証サーバー"];

/// Sentences that show how not to say it, and the one file that may hold them.
const WARNINGS: (&str, [&str; 3]) = (
    "src/content/packs/declaration.toml",
    [
        "ja = \"★1を取得しました。\"",
        "ja = \"IPAから★2の認定を受けました。\"",
        "ja = \"★2の認証を受けた会社です。\", en = \"We are certified with ★2.\"",
    ],
);

/// The text of a file without the sentences that it may hold as a warning.
fn without_warnings(name: &str, text: &str) -> String {
    let (file, warnings) = WARNINGS;
    let mut text = text.to_owned();
    for warning in warnings.iter().filter(|_| name == file) {
        text = text.replacen(warning, "", 1);
    }
    text
}

/// What is wrong with the words of a file, by line.
fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        let number = number + 1;
        // Furigana between two kanji must not hide the word that they are.
        let shown = ruby::plain(line).replace("\\u{2060}", "");
        let plain = ALLOWED.iter().fold(shown, |line, word| line.replace(word, ""));
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
        ("src/text", "rs"),
        ("www", "js"),
        ("www", "html"),
        ("www", "css"),
        ("docs", "md"),
    ];
    for (folder, ending) in places {
        let files = files(folder, &[ending]);
        assert!(!files.is_empty(), "{folder} holds no *.{ending}");
        for (name, text) in files {
            let text = without_warnings(&name, &text);
            assert_eq!(faults(&text), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn a_warning_may_stand_only_where_it_is_one() {
    let (file, warnings) = WARNINGS;
    let (_, text) = files("src/content/packs", &["toml"])
        .into_iter()
        .find(|(name, _)| name == file)
        .expect(file);
    for warning in warnings {
        assert_eq!(text.matches(warning).count(), 1, "{warning}");
        let again = without_warnings(file, &format!("{warning}\n{warning}\n"));
        assert!(!faults(&again).is_empty(), "{warning}");
        let elsewhere = without_warnings("src/ui/words/ja.rs", &format!("{warning}\n"));
        assert!(!faults(&elsewhere).is_empty(), "{warning}");
    }
}

#[test]
fn what_must_not_be_said_is_noticed() {
    for (planted, expected) in [
        ("★2を取得しましょう。\n", "1: 取得 (a star is declared: 宣言)"),
        ("\n「認定」\n", "2: 認定 (a star is declared: 宣言)"),
        ("多要素認証と二つ星の認証\n", "1: 認証 (a star is declared: 宣言)"),
        ("You are certified.\n", "1: certified (a star is declared: 宣言)"),
        ("★3の認証機関と認証\n", "1: 認証 (a star is declared: 宣言)"),
        ("貴社の守り\n", "1: 貴社 (we speak of 会社)"),
        ("はい、、いいえ\n", "1: 、、 (one is enough)"),
        ("はい。。\n", "1: 。。 (one is enough)"),
        ("ウィルス対策\n", "1: ウィルス (the official spelling is ウイルス)"),
        ("★1を｜取《しゅ》｜得《とく》\n", "1: 取得 (a star is declared: 宣言)"),
        ("｜認証《にんしょう》\n", "1: 認証 (a star is declared: 宣言)"),
        ("｜取得《しゅとく\n", "1: 取得 (a star is declared: 宣言)"),
        ("ﾊﾟｿｺﾝ\n", "1: half-width katakana"),
        ("ja = \"\" \n", "1: a space at the end"),
        ("はい\u{3000}\n", "1: a space at the end"),
        ("はい", "the file ends with one newline"),
    ] {
        assert_eq!(faults(planted), [expected], "{planted:?}");
    }
    for plain in [
        "多要素認証を使い、★1を宣言します。\n",
        "認証アプリ、認証サーバー\n",
        "｜多要素《たようそ》｜認証《にんしょう》を｜使《つか》います。\n",
        "ISO 27001は認証機関が審査します。\n",
    ] {
        assert_eq!(faults(plain), Vec::<String>::new());
    }
}
