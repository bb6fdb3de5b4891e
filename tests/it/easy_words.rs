//! やさしい日本語 as municipalities write it: short sentences, です・ます, easy words, and a
//! reading for every kanji.

use crate::common::easy_file::{easy, texts};
use hoshimi::content::ruby;

/// Characters of the longest sentence, without furigana.
const LONGEST: usize = 60;

/// What is not said in sentences: official names, people, and titles of tasks.
const NO_SENTENCES: [&str; 5] = ["action", "short", "label", "title", "topic"];

/// How a sentence ends.
const ENDS: [&str; 6] =
    ["ます。", "ません。", "ました。", "です。", "ましょう。", "ますか。"];

/// What is not easy, and what is.
const HARD: [(&str, &str); 20] = [
    ("なければ", "no double negation: say what to do"),
    ("ないわけ", "no double negation"),
    ("ないことは", "no double negation"),
    ("なくはな", "no double negation"),
    ("ざるを", "no double negation"),
    ("いただ", "no more polite than です・ます"),
    ("ござい", "no more polite than です・ます"),
    ("お客さま", "no more polite than です・ます"),
    ("更新する", "新しくする"),
    ("更新します", "新しくします"),
    ("有効", "オンにする"),
    ("実施します", "する"),
    ("確認", "確かめる"),
    ("使用", "使う"),
    ("社外", "会社の外"),
    ("社内", "会社の中"),
    ("自社", "自分の会社"),
    ("機器", "機械"),
    ("全員", "みんな"),
    ("定期的", "決まった時に"),
];

fn is_kanji(c: char) -> bool {
    c == '々' || ('\u{3400}'..='\u{9fff}').contains(&c)
}

fn is_kana(c: char) -> bool {
    ('ぁ'..='ん').contains(&c) || ('ァ'..='ー').contains(&c)
}

/// What is wrong with a text of that field.
fn faults(field: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for piece in ruby::pieces(text) {
        match piece.reading {
            None if piece.base.contains(is_kanji) => {
                faults.push(format!("no reading: {}", piece.base));
            }
            Some(reading) if !reading.chars().all(is_kana) => {
                faults.push(format!("no kana: {reading}"));
            }
            _ => {}
        }
    }
    let plain = ruby::plain(text);
    for sentence in plain.split_inclusive(['。', '！', '？']) {
        let long = sentence.chars().count();
        if long > LONGEST {
            faults.push(format!("{long} characters: {sentence}"));
        }
        let ends = ENDS.iter().any(|end| sentence.ends_with(end));
        if !NO_SENTENCES.contains(&field) && !ends {
            faults.push(format!("not です・ます: {sentence}"));
        }
    }
    let asks = ["ていますか。", "でいますか。"].iter().any(|end| plain.ends_with(end));
    if field == "question" && !asks {
        faults.push("a question ends 〜ていますか。".to_owned());
    }
    if field == "quick" && !plain.ends_with("ましょう。") {
        faults.push("what to do at once ends 〜ましょう。".to_owned());
    }
    // Official names, as they are or shortened.
    if !["title", "topic", "short"].contains(&field) {
        for (word, why) in HARD.iter().filter(|(word, _)| plain.contains(word)) {
            faults.push(format!("{word}: {why}"));
        }
    }
    faults
}

#[test]
fn every_text_is_easy() {
    let file = easy();
    let mut found = Vec::new();
    texts("", &file, &mut found);
    assert!(found.len() > 200, "only {} texts", found.len());
    for (field, text) in found {
        assert_eq!(faults(field, text), Vec::<String>::new(), "{field} {text}");
    }
}

#[test]
fn what_is_not_easy_is_noticed() {
    let long = format!("{}ます。", "あ".repeat(LONGEST));
    let fine = format!("{}ます。", "あ".repeat(LONGEST - 3));
    let marked = format!("{}ます。", "｜窓《まど》".repeat(LONGEST - 3));
    for (field, text, expected) in [
        ("why", "紙です。", "no reading: 紙です。"),
        ("label", "｜紙《かみ》の上", "no reading: の上"),
        ("label", "｜紙《紙》", "no kana: 紙"),
        ("label", "｜紙《kami》", "no kana: kami"),
        ("why", &long, &format!("63 characters: {long}")),
        ("why", "しまう。", "not です・ます: しまう。"),
        ("why", "しまいます", "not です・ます: しまいます"),
        ("why", "しまってください。", "not です・ます: しまってください。"),
        ("why", "しまいます。しまう。", "not です・ます: しまう。"),
        ("question", "しまいますか。", "a question ends 〜ていますか。"),
        ("quick", "しまいます。", "what to do at once ends 〜ましょう。"),
        (
            "why",
            "しまわなければなりません。",
            "なければ: no double negation: say what to do",
        ),
        ("why", "ご｜確《かく》｜認《にん》です。", "確認: 確かめる"),
        ("label", "｜機器《きき》", "機器: 機械"),
        ("why", "ソフトを｜更新《こうしん》します。", "更新します: 新しくします"),
        ("lead", "していただきます。", "いただ: no more polite than です・ます"),
    ] {
        let found = faults(field, text);
        // Of two mistakes in one text the planted one is looked for.
        assert!(found.iter().any(|fault| fault == expected), "{text}: {found:?}");
    }
    for (field, text) in [
        ("why", fine.as_str()),
        ("why", &marked),
        ("topic", "｜機器《きき》の｜設定《せってい》"),
        ("question", "しまっていますか。"),
        ("quick", "｜紙《かみ》に｜書《か》きましょう。"),
        ("label", "｜社長《しゃちょう》"),
    ] {
        assert_eq!(faults(field, text), Vec::<String>::new(), "{text}");
    }
}
