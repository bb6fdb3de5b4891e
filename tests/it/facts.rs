//! The facts beside questions, stars and steps: each is there, with source, day and certainty.

use crate::common::pack_files::FILES;
use crate::common::{catalog, extended};
use hoshimi::{
    content::{
        fact::{Caution, Fact},
        facts::Facts,
        json::Json,
        lang::{Lang, Text},
        words::Certainty,
    },
    domain::date::Date,
};

fn facts() -> &'static Facts {
    extended().facts()
}

fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

/// The day on which the packs were last held against their sources.
const CHECKED: &str = "2026-11-29";

/// What is wrong with where a fact comes from.
fn fault(fact: &Fact) -> Option<&'static str> {
    let host = fact.source.url.strip_prefix("https://").and_then(|u| u.split('/').next());
    if !host.is_some_and(|host| host.contains('.')) {
        return Some("no address");
    }
    if fact.source.verified_on != day(CHECKED) || fact.as_of > day(CHECKED) {
        return Some("another day");
    }
    (fact.certainty == Certainty::Official).then_some("nobody looked at a live page")
}

/// Each fact by its name, with its certainty and what its words must hold.
const TOLD: [(&str, Certainty, &[&str]); 17] = [
    ("stepping-stone", Certainty::Copy, &["取引先"]),
    ("top-threats", Certainty::Confirmed, &["2026", "ランサム攻撃", "サプライチェーン"]),
    ("customers-affected", Certainty::Confirmed, &["2025年2月", "約7割", "4,191"]),
    ("suits-star-1", Certainty::Single, &["はじめて", "締め切り", "5〜10人"]),
    ("suits-star-2", Certainty::Single, &["大手や官公庁", "ISO 27001"]),
    (
        "check-then-register",
        Certainty::Single,
        &["「登録」", "「戻る」", "2026年3月まで"],
    ),
    (
        "fields-by-entity",
        Certainty::Single,
        &["個人事業主", "任意", "確認できていません"],
    ),
    ("listed-after", Certainty::Single, &["1〜2週間", "確認できていません"]),
    ("declared-firms", Certainty::Single, &["2024年5月31日", "302,264", "32,630"]),
    ("jc-star", Certainty::Confirmed, &["JC-STAR", "★1から★4", "別の制度"]),
    ("car-guideline", Certainty::Single, &["自工会/部工会", "第2.3版"]),
    ("iso-documents", Certainty::Single, &["リスクアセスメント"]),
    ("iso-trust", Certainty::Single, &["第三者"]),
    ("iso-subsidies", Certainty::Single, &["費用を補助"]),
    ("iso-industries", Certainty::Single, &["金融", "医療"]),
    ("policy-exists", Certainty::Single, &["ISMS", "Pマーク", "どのような形の方針でも"]),
    ("no-such-fact", Certainty::Single, &[]),
];

fn words(fact: &Fact) -> String {
    let note = fact.note.as_ref().map_or("", |note| note.get(Lang::Ja));
    format!("{}{note}", fact.text.get(Lang::Ja))
}

#[test]
fn each_fact_is_found_by_its_name_with_source_day_and_certainty() {
    let (nobody, told) = TOLD.split_last().unwrap();
    assert!(facts().get(nobody.0).is_none());
    for (name, certainty, phrases) in told {
        let fact = facts().get(name).expect(name);
        assert_eq!(fault(fact), None, "{name}");
        assert_eq!(fact.certainty, *certainty, "{name}");
        for phrase in *phrases {
            assert!(words(fact).contains(phrase), "{name}: {phrase}");
        }
    }
    let names: Vec<_> = facts().all().map(|(name, _)| name).collect();
    assert_eq!(names, Vec::from_iter(told.iter().map(|(name, ..)| *name)));
}

/// The figures of a survey: name, question of the self-check, share of a thousand.
fn figures(survey: &str) -> Vec<(&'static str, Option<&'static str>, u32)> {
    let figures = facts().survey(survey).expect(survey).figures.iter();
    let figures = figures.map(|f| {
        let item = f.item.as_ref().map(|item| item.as_str());
        (f.id.as_str(), item, f.per_mille)
    });
    figures.collect()
}

#[test]
fn only_four_questions_have_a_figure_and_it_says_of_whom_and_when() {
    let survey = facts().survey("sme-2024").unwrap();
    assert_eq!(fault(&survey.fact), None);
    assert_eq!(survey.respondents, 4191);
    assert_eq!(survey.asked, [day("2024-10-25"), day("2024-11-06")]);
    assert_eq!(survey.published, day("2025-05-27"));
    let expected = [
        ("q01", Some("q01"), 730),
        ("q02", Some("q02"), 714),
        ("q25", Some("q25"), 392),
        ("q05", Some("q05"), 379),
    ];
    assert_eq!(figures("sme-2024"), expected);
    let asked = &catalog().diagnosis().pack.items;
    for (_, item, _) in expected {
        assert!(asked.iter().any(|asked| Some(asked.slug.as_str()) == item), "{item:?}");
    }
    for name in ["q01", "q05"] {
        assert_eq!(survey.figure(name).unwrap().id.as_str(), name);
    }
    assert!(survey.figure("q03").is_none());
}

#[test]
fn what_declaring_is_good_for_is_told_with_those_who_felt_nothing() {
    let survey = facts().survey("declared-2023").unwrap();
    assert_eq!(fault(&survey.fact), None);
    assert_eq!(survey.respondents, 5577);
    assert_eq!(survey.asked, [day("2024-01-15"), day("2024-02-13")]);
    assert_eq!(survey.published, day("2024-04-09"));
    let shares = figures("declared-2023").into_iter().map(|(name, _, n)| (name, n));
    let expected = [
        ("effect-managers", 230),
        ("effect-staff", 228),
        ("effect-trust", 132),
        ("effect-none", 337),
        ("trigger-subsidy", 751),
        ("trigger-improve", 244),
        ("trigger-trust", 166),
        ("problem-people", 386),
        ("problem-knowledge", 333),
        ("problem-awareness", 319),
    ];
    assert_eq!(Vec::from_iter(shares), expected);
    assert!(words(&survey.fact).contains("約6割が★1"));
}

#[test]
fn no_average_is_told() {
    let mut texts: Vec<&Text> = facts().all().map(|(_, fact)| &fact.text).collect();
    for survey in facts().surveys() {
        texts.push(&survey.fact.text);
        texts.extend(survey.figures.iter().map(|figure| &figure.label));
    }
    for text in texts {
        assert!(!text.get(Lang::Ja).contains("平均"), "{text:?}");
        assert!(!text.get(Lang::En).contains("average"), "{text:?}");
    }
}

#[test]
fn official_pages_are_found_by_name() {
    for (name, host) in [
        ("security-action", "https://www.ipa.go.jp/"),
        ("faq", "https://www.ipa.go.jp/"),
        ("guideline", "https://www.ipa.go.jp/"),
        ("subsidy", "https://it-shien.smrj.go.jp/"),
        ("subsidies", "https://www.ipa.go.jp/"),
    ] {
        assert!(facts().page(name).expect(name).url.starts_with(host), "{name}");
    }
    assert_eq!(facts().pages().len(), 5);
}

/// What other packs tell, by a phrase that only that fact has.
const TOLD_ELSEWHERE: [(&str, &[&str]); 9] = [
    ("宣言事業者一覧に載っていないか", &[]),
    ("自己宣言IDのお知らせ」という件名", &["security-action-info@ipa.go.jp"]),
    ("規模の上限は決められていません", &["個人事業主", "同じくらいの規模の団体"]),
    ("ロゴマーク使用規約への同意", &["個人情報の取り扱い", "第8条", "第9条"]),
    ("補助金の申請を送るときまでに終えておきます", &["自己宣言ID"]),
    ("補助金の申請を送るときまでに終えておく必要", &[]),
    ("★1から★2に進むとき", &["登録した内容を変えるとき"]),
    ("（姓）に法人名、（名）に事業所名", &["個人事業主"]),
    ("★3の代わりにはなりません", &["専門家や評価機関", "チェックシート"]),
];

#[test]
fn what_today_s_screens_tell_is_in_their_packs() {
    let declaration = extended().declaration();
    let topics = declaration.steps.iter().chain(&declaration.old);
    let mut all: Vec<&Fact> = topics.flat_map(|topic| &topic.facts).collect();
    all.extend(&declaration.conditions);
    all.push(&extended().ladder().relation);
    for (phrase, more) in TOLD_ELSEWHERE {
        let found: Vec<_> =
            all.iter().filter(|fact| words(fact).contains(phrase)).collect();
        assert_eq!(found.len(), 1, "{phrase}");
        assert_eq!(fault(found[0]), None, "{phrase}");
        for more in more {
            assert!(words(found[0]).contains(more), "{phrase}: {more}");
        }
    }
    let noted = |name: &str| {
        let field = declaration.fields.iter().find(|field| field.id == name).unwrap();
        words(&field.fact)
    };
    assert!(noted("entity").contains("（姓）に法人名、（名）に事業所名"));
    assert!(noted("purpose").contains("「補助金を得るため」の2つから"));
    let subsidies = declaration.subsidies.iter();
    let facility = |fact: &Fact| words(fact).contains("（姓）に法人名、（名）に事業所名");
    assert_eq!(subsidies.filter(|subsidy| facility(&subsidy.fact)).count(), 1);
}

/// Every certainty that a pack file names.
fn certainties(json: &Json, found: &mut Vec<String>) {
    found.extend(json.get("certainty").and_then(Json::text).map(str::to_owned));
    let inside = json.members().iter().map(|(_, value)| value).chain(json.elements());
    inside.for_each(|inside| certainties(inside, found));
}

#[test]
fn no_pack_claims_that_a_live_page_was_looked_at() {
    let mut all = Vec::new();
    for (name, text, _) in FILES {
        let mut found = Vec::new();
        certainties(&toml::from_str(text).expect(name), &mut found);
        assert!(!found.contains(&"official".to_owned()), "{name}");
        all.extend(found);
    }
    assert!(all.contains(&"copy".to_owned()));
}

#[test]
fn a_fact_says_what_to_look_up_before_relying_on_it() {
    let fact = |certainty, until: Option<&str>| Fact {
        certainty,
        valid_until: until.map(day),
        ..facts().get("top-threats").expect("top-threats").clone()
    };
    let until = Some("2026-11-29");
    for (certainty, until, today, expected) in [
        (Certainty::Official, until, "2026-11-29", None),
        (Certainty::Official, until, "2026-11-30", Some(Caution::Stale)),
        (Certainty::Unconfirmed, None, "2026-11-30", Some(Caution::Unconfirmed)),
        (Certainty::Unconfirmed, until, "2026-11-30", Some(Caution::Stale)),
    ] {
        let caution = fact(certainty, until).caution(day(today));
        assert_eq!(caution, expected, "{certainty:?}, until {until:?}, on {today}");
    }
}
