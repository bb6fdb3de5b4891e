//! What a glossary finds in a text.

use crate::common::glossary::{Spelt, alone, found, glossary_of, ids};
use crate::common::{catalog, extended};
use hoshimi::content::{glossary::Glossary, lang::Lang};
use std::collections::BTreeSet;

/// Spellings that overlap.
const JAPANESE: [Spelt<'static>; 7] = [
    ("sign-in", Lang::Ja, &["認証"]),
    ("multi", Lang::Ja, &["多要素認証"]),
    ("log", Lang::Ja, &["ログ"]),
    ("os", Lang::Ja, &["OS"]),
    ("wifi", Lang::Ja, &["無線LAN", "Wi-Fi"]),
    ("id", Lang::Ja, &["ID"]),
    ("own-id", Lang::Ja, &["自己宣言ID"]),
];
const ENGLISH: [Spelt<'static>; 6] = [
    ("sign-in", Lang::En, &["sign-in"]),
    ("multi", Lang::En, &["multi-factor sign-in"]),
    ("log", Lang::En, &["Log", "logs"]),
    ("os", Lang::En, &["OS"]),
    ("wifi", Lang::En, &["Wi-Fi"]),
    ("gbiz", Lang::En, &["GビズID"]),
];

#[test]
fn whole_words_are_found_the_longest_first_and_each_once() {
    let (japanese, english) = (glossary_of(&JAPANESE), glossary_of(&ENGLISH));
    let check = |lang: Lang, texts: &[&str], expected: &[&str]| {
        let glossary = if lang == Lang::Ja { &japanese } else { &english };
        assert_eq!(found(glossary, lang, texts), expected, "{texts:?}");
    };
    for (text, expected) in [
        ("", &[][..]),
        ("何もありません。", &[]),
        ("多要素認証を使います。", &["multi"]),
        ("認証と多要素認証。認証", &["sign-in", "multi"]),
        ("多要素認証認証", &["multi", "sign-in"]),
        ("ブログとログイン、カタログ", &[]),
        ("ブログ、「ログ」", &["log"]),
        ("ブログとログ・ログ", &["log"]),
        ("監査ログ（記録）", &["log"]),
        ("ログー", &[]),
        ("「OS」とログ、OS。", &["os", "log"]),
        ("iOSとOS2と2OS", &[]),
        ("os", &[]),
        ("OS", &["os"]),
        ("😀OS😀", &["os"]),
        ("Wi-Fi。無線LAN", &["wifi"]),
        ("無線LANs、Wi-", &[]),
        ("自己宣言IDを控え、IDを入れる", &["own-id", "id"]),
        ("自己宣言IDEとID", &["id"]),
    ] {
        check(Lang::Ja, &[text], expected);
    }
    for (text, expected) in [
        ("Use multi-factor sign-in.", &["multi"][..]),
        ("SIGN-IN, Multi-Factor Sign-In", &["sign-in", "multi"]),
        ("multi-factor sign-ins", &[]),
        ("Logs; blogs", &["log"]),
        ("logging, login, backlog", &[]),
        ("The iOS, a mosaic, OSs", &[]),
        ("(os)", &["os"]),
        ("wi-fi", &["wifi"]),
        ("Your GビズID.", &["gbiz"]),
        ("認証 ログ", &[]),
    ] {
        check(Lang::En, &[text], expected);
    }
    check(Lang::Ja, &["ログ", "OSとログ", "認証"], &["log", "os", "sign-in"]);
    check(Lang::Ja, &["多要素", "認証"], &["sign-in"]);
    check(Lang::Ja, &["Wi-Fi"], &["wifi"]);
    check(Lang::En, &["多要素認証"], &[]);
    check(Lang::Ja, &[], &[]);
}

#[test]
fn another_glossary_joins_with_its_own_spellings() {
    let both = alone("glossary").and(alone("glossary-more"));
    let own = alone("glossary").terms().len();
    assert_eq!(both.terms().len(), own + alone("glossary-more").terms().len());
    let found = found(&both, Lang::Ja, &["VPNとNAS、マルウェア"]);
    assert_eq!(found, ["vpn", "nas", "malware"]);
    let terms = |glossary: &Glossary| ids(glossary.terms());
    assert_eq!(terms(extended().glossary()), terms(&both));
    assert_eq!(terms(catalog().glossary()), terms(&alone("glossary")));
    assert_eq!(terms(&both).iter().collect::<BTreeSet<_>>().len(), both.terms().len());
}

#[test]
fn what_a_term_states_has_its_source() {
    let found = extended().glossary().found(Lang::Ja, &["GビズIDとVPN"]);
    let sources: Vec<_> = found.iter().map(|term| term.source.is_some()).collect();
    assert_eq!(sources, [true, false]);
    assert!(found[0].source.as_ref().unwrap().url.starts_with("https://www.ipa.go.jp/"));
    assert!(found.iter().all(|term| term.seen.is_some()));
}
