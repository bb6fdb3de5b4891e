//! The readings of the easy words: of words that can be read in several ways, the one that
//! fits.

use crate::common::easy_file::{easy, texts};
use hoshimi::content::{json::Json, ruby};
use std::collections::{BTreeMap, BTreeSet};

/// Words that can be read in several ways: what stands around them, the word itself being
/// 〜, and how they are read there. The first context that fits decides; a new one is looked
/// up and written down here. What is opened on a screen is ひらく, a door or a window あける.
const READINGS: &[(&str, &[(&str, &str)])] = &[
    ("何", &[("〜か", "なに"), ("〜も", "なに"), ("〜を", "なに")]),
    ("何分", &[("〜か", "なんぷん")]),
    (
        "入",
        &[
            ("〜れ", "い"),
            ("〜っ", "はい"),
            ("〜ら", "はい"),
            ("〜り", "はい"),
            ("〜る", "はい"),
        ],
    ),
    (
        "出",
        &[
            ("〜し", "だ"),
            ("〜す", "だ"),
            ("〜か", "で"),
            ("〜た", "で"),
            ("〜て", "で"),
            ("〜る", "で"),
        ],
    ),
    ("分", &[("5〜だけ", "ふん"), ("〜か", "わ"), ("〜け", "わ")]),
    ("変", &[("〜だ", "へん"), ("〜え", "か"), ("〜わ", "か")]),
    ("外", &[("の〜", "そと"), ("〜に", "そと")]),
    ("家", &[("〜と事務所", "いえ")]),
    ("年", &[("〜に1回", "ねん")]),
    ("後", &[("〜にしない", "あと")]),
    ("所", &[("1か〜", "しょ"), ("〜", "ところ")]),
    ("数", &[("〜を", "かず"), ("〜え", "かぞ")]),
    ("方", &[("い〜", "かた"), ("え〜", "かた"), ("せ〜", "かた"), ("り〜", "かた")]),
    ("日", &[("〜に", "ひ"), ("〜を", "ひ")]),
    ("月", &[("3か〜", "げつ")]),
    ("来", &[("〜た", "き"), ("〜る", "く")]),
    ("止", &[("〜ま", "と"), ("〜め", "と")]),
    ("消", &[("〜え", "き"), ("〜し", "け"), ("〜す", "け")]),
    ("着", &[("落ち〜い", "つ")]),
    ("行", &[("持って〜", "い")]),
    ("表", &[("〜に", "ひょう"), ("〜を", "ひょう")]),
    ("話", &[("〜か", "はなし"), ("〜は", "はなし"), ("〜さ", "はな"), ("〜し", "はな")]),
    ("閉", &[("〜め", "し")]),
    (
        "開",
        &[
            ("データを〜けなく", "ひら"),
            ("〜い", "ひら"),
            ("〜き", "ひら"),
            ("〜く", "ひら"),
        ],
    ),
    ("間", &[("ている〜", "あいだ")]),
];

/// Whether a context fits what stands before and behind a word.
fn fits(context: &str, before: &str, after: &str) -> bool {
    let (ahead, behind) = context.split_once('〜').expect(context);
    before.ends_with(ahead) && after.starts_with(behind)
}

/// Which words of several readings are read otherwise than their contexts say. A context
/// that decided is added to `used`.
fn misread<'a>(text: &str, used: &mut BTreeSet<(&'a str, &'a str)>) -> Vec<String> {
    let pieces: Vec<_> = ruby::pieces(text).into_iter().collect();
    let (mut faults, mut before) = (Vec::new(), String::new());
    for (at, piece) in pieces.iter().enumerate() {
        let known = READINGS.iter().find(|(base, _)| *base == piece.base);
        if let (Some(reading), Some((base, contexts))) = (piece.reading, known) {
            let after: String = pieces[at + 1..].iter().map(|piece| piece.base).collect();
            let found =
                contexts.iter().find(|(context, _)| fits(context, &before, &after));
            match found {
                None => faults.push(format!("{base}: a new context")),
                Some((_, right)) if *right != reading => {
                    faults.push(format!("{base}: {right}, not {reading}"));
                }
                Some((context, _)) => drop(used.insert((*base, *context))),
            }
        }
        before.push_str(piece.base);
    }
    faults
}

/// How each base is read that is not one of those.
fn readings(file: &Json) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found = Vec::new();
    texts("", file, &mut found);
    let mut readings: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for piece in found.iter().flat_map(|(_, text)| ruby::pieces(text)) {
        if let Some(reading) = piece.reading {
            readings.entry(piece.base).or_default().insert(reading);
        }
    }
    readings.retain(|base, _| READINGS.iter().all(|(known, _)| known != base));
    readings
}

#[test]
fn a_word_is_read_in_one_way_unless_it_is_known_to_have_several() {
    for (base, found) in readings(&easy()) {
        assert_eq!(found.len(), 1, "{base}: {found:?}");
    }
    let planted = Json::from("｜窓《まど》と｜窓《まと》");
    assert_eq!(readings(&planted)["窓"].len(), 2);
}

#[test]
fn a_word_of_several_readings_is_read_as_its_context_says() {
    let file = easy();
    let (mut found, mut used) = (Vec::new(), BTreeSet::new());
    texts("", &file, &mut found);
    for (_, text) in found {
        assert_eq!(misread(text, &mut used), Vec::<String>::new(), "{text}");
    }
    for (base, contexts) in READINGS {
        for (context, _) in *contexts {
            assert!(used.contains(&(*base, *context)), "{base}: nothing needs {context}");
        }
    }
}

#[test]
fn a_wrong_reading_is_noticed() {
    for (text, expected) in [
        ("データを｜開《ひら》けなくする", &[][..]),
        ("データを｜開《あ》けなくする", &["開: ひら, not あ"]),
        ("｜画面《がめん》を｜開《あ》く｜前《まえ》", &["開: ひら, not あ"]),
        ("｜窓《まど》を｜開《あ》けます", &["開: a new context"]),
        ("1か｜所《しょ》か、ほかの｜所《ところ》", &[]),
        (
            "1か｜所《ところ》か、ほかの｜所《しょ》",
            &["所: しょ, not ところ", "所: ところ, not しょ"],
        ),
        ("｜止《や》めます", &["止: と, not や"]),
        ("｜仕事《しごと》を｜行《い》います", &["行: a new context"]),
        ("｜中《なか》に｜入《い》ります", &["入: はい, not い"]),
    ] {
        assert_eq!(misread(text, &mut BTreeSet::new()), expected, "{text}");
    }
}
