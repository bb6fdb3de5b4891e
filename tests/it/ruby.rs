//! Furigana: what is taken for a mark, what is not, and what an author is told.

use hoshimi::content::ruby::{Piece, pieces, plain, problem};
use proptest::{collection::vec, prelude::*};

/// A text as its pieces: `会社/かいしゃ` with reading, `の` without.
fn shown(text: &str) -> Vec<String> {
    let shown = |piece: &Piece<'_>| match piece.reading {
        Some(reading) => format!("{}/{reading}", piece.base),
        None => piece.base.to_owned(),
    };
    pieces(text).iter().map(shown).collect()
}

/// The text that has these pieces.
fn written(pieces: &[Piece<'_>]) -> String {
    let written = |piece: &Piece<'_>| match piece.reading {
        Some(reading) => format!("｜{}《{reading}》", piece.base),
        None => piece.base.to_owned(),
    };
    pieces.iter().map(written).collect()
}

#[test]
fn a_text_falls_into_its_pieces() {
    for (text, expected) in [
        ("", &[][..]),
        ("パソコン", &["パソコン"]),
        ("｜会社《かいしゃ》", &["会社/かいしゃ"]),
        ("｜今《いま》の｜会社《かいしゃ》で", &["今/いま", "の", "会社/かいしゃ", "で"]),
        ("｜共有《きょうゆう》｜設定《せってい》", &["共有/きょうゆう", "設定/せってい"]),
        ("お｜知《し》らせは｜1人《ひとり》", &["お", "知/し", "らせは", "1人/ひとり"]),
        // Broken marks are plain text, and what comes after them is read as ever.
        ("｜会社", &["｜会社"]),
        ("会社《かいしゃ》", &["会社《かいしゃ》"]),
        ("｜会社《かいしゃ", &["｜会社《かいしゃ"]),
        ("｜《かいしゃ》", &["｜《かいしゃ》"]),
        ("｜会社《》で", &["｜会社《》で"]),
        ("｜会｜社《しゃ》", &["｜会", "社/しゃ"]),
        ("｜会社《かい｜社《しゃ》", &["｜会社《かい", "社/しゃ"]),
        ("｜会社《かい《しゃ》", &["｜会社《かい《しゃ》"]),
        ("｜会》社《しゃ》", &["｜会》社《しゃ》"]),
        ("》｜《｜", &["》｜《｜"]),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn a_reading_is_taken_out() {
    for (text, expected) in [
        ("｜会社《かいしゃ》の｜外《そと》", "会社の外"),
        ("｜1人《ひとり》で", "1人で"),
        ("｜会社《》", "｜会社《》"),
    ] {
        assert_eq!(plain(text), expected);
    }
}

#[test]
fn an_author_is_told_what_is_wrong() {
    for (text, expected) in [
        ("", None),
        ("OSのアップデート", None),
        ("｜人々《ひとびと》は｜2人《ふたり》、Wi-Fi", None),
        ("｜入力《インプット》、｜頁《ページ》", None),
        ("会社で", Some("has a kanji without reading: 会社で")),
        ("｜会社《かいしゃ》の外", Some("has a kanji without reading: の外")),
        ("𠮟", Some("has a kanji without reading: 𠮟")),
        ("々", Some("has a kanji without reading: 々")),
        ("｜会社", Some("has a broken mark, must be ｜base《reading》: ｜会社")),
        ("あ《い》", Some("has a broken mark, must be ｜base《reading》: あ《い》")),
        ("｜会社《》", Some("has a broken mark, must be ｜base《reading》: ｜会社《》")),
        ("｜使う《つかう》", Some("has a base that is no kanji: 使う")),
        ("｜10《じゅう》", Some("has a base that is no kanji: 10")),
        ("｜OS《おーえす》", Some("has a base that is no kanji: OS")),
        ("｜会社《会しゃ》", Some("has a reading that is not in kana: 会しゃ")),
        ("｜会社《kaisha》", Some("has a reading that is not in kana: kaisha")),
        ("｜会社《かい しゃ》", Some("has a reading that is not in kana: かい しゃ")),
    ] {
        assert_eq!(problem(text).as_deref(), expected, "{text}");
    }
}

/// A text with marks, whole and broken.
fn text() -> impl Strategy<Value = String> {
    const AWKWARD: [&str; 9] =
        ["｜", "《", "》", "｜星《ほし》", "星", "ほし", "。", "", "｜|«》《"];
    let piece = prop_oneof![
        prop::sample::select(&AWKWARD[..]).prop_map(String::from),
        any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Runs that hold no mark: those with a reading, and those without where they stand alone.
fn runs() -> impl Strategy<Value = Vec<(String, Option<String>)>> {
    let run = "[a-z0-9 。かな漢字]{1,4}";
    vec((run, prop::option::of(run)), 0..8).prop_map(|mut runs| {
        runs.dedup_by(|a, b| a.1.is_none() && b.1.is_none());
        runs
    })
}

proptest! {
    #[test]
    fn nothing_of_a_text_is_lost(text in text()) {
        let found = pieces(&text);
        prop_assert_eq!(written(&found), text.as_str());
        prop_assert!(found.iter().all(|p| !p.base.is_empty() && p.reading != Some("")));
        let plain = |pair: &[Piece<'_>]| pair.iter().all(|p| p.reading.is_none());
        prop_assert!(!found.windows(2).any(plain), "a plain run is one piece");
    }

    #[test]
    fn pieces_come_back_from_the_text_they_were_written_to(runs in runs()) {
        let expected: Vec<Piece<'_>> = runs
            .iter()
            .map(|(base, reading)| Piece { base, reading: reading.as_deref() })
            .collect();
        let text = written(&expected);
        prop_assert_eq!(&pieces(&text), &expected);
        let bases: String = runs.iter().map(|(base, _)| base.as_str()).collect();
        prop_assert_eq!(plain(&text), bases);
    }

    #[test]
    fn a_sound_text_shows_no_mark(text in text()) {
        if problem(&text).is_none() {
            prop_assert!(!plain(&text).contains(['｜', '《', '》']));
        }
    }
}
