//! The declaration: every step, field and subsidy says where it stands and since when.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod common;

use common::shelf;
use hoshimi::{
    content::{
        declaration::{Declaration, FieldKind, Known, Role, Stars, WordingRule},
        fact::Fact,
        lang::{Lang, Text},
        words::Certainty,
    },
    domain::{date::Date, form},
};

fn declaration() -> &'static Declaration {
    shelf().declaration()
}

/// Every fact of the pack, with the list it stands in.
fn facts() -> Vec<(&'static str, &'static Fact)> {
    let d = declaration();
    let mut all = Vec::new();
    for (list, topics) in [("steps", &d.steps), ("old", &d.old)] {
        for topic in topics {
            assert!(!topic.facts.is_empty(), "{list}: {:?}", topic.title);
            all.extend(topic.facts.iter().map(|fact| (list, fact)));
        }
    }
    all.push(("sheet", &d.sheet));
    all.extend(d.fields.iter().map(|field| ("fields", &field.fact)));
    all.extend(d.rules.iter().map(|rule| ("rules", &rule.fact)));
    all.extend(d.limits.iter().map(|fact| ("limits", fact)));
    all.extend(d.subsidies.iter().map(|subsidy| ("subsidies", &subsidy.fact)));
    all
}

#[test]
fn every_fact_has_a_source_and_a_day() {
    let today = common::day();
    for (list, fact) in facts() {
        let said = fact.text.get(Lang::Ja);
        let url = &fact.source.url;
        let host = url.strip_prefix("https://").unwrap().split('/').next().unwrap();
        assert!(
            host.contains('.') && !url.contains(char::is_whitespace),
            "{list}: {url}"
        );
        assert!(fact.as_of <= today, "{list}: {said}");
        assert!(fact.as_of <= fact.source.verified_on, "{list}: {said}");
    }
}

/// A fact is never shown as surer than where it was read, unless several sources agree.
#[test]
fn only_what_ipa_or_a_prefecture_published_is_called_official() {
    for (list, fact) in facts() {
        if fact.certainty == Certainty::Official {
            let url = &fact.source.url;
            let public = [
                "https://www.ipa.go.jp/",
                "https://www.cybersecurity.metro.tokyo.lg.jp/",
            ];
            assert!(public.iter().any(|host| url.starts_with(host)), "{list}: {url}");
        }
    }
}

#[test]
fn the_steps_are_those_of_the_new_process() {
    let titles = declaration().steps.iter().map(|step| step.title.get(Lang::Ja));
    let titles: Vec<_> = titles.collect();
    let expected = [
        "宣言する中身をそろえる",
        "GビズIDを用意する",
        "管理システムに入る",
        "申し込みの内容を入れる",
        "自己宣言IDを控える",
        "ロゴマークを受け取る",
        "宣言したあと",
    ];
    assert_eq!(titles, expected);
}

#[test]
fn the_old_process_is_told_as_past() {
    for topic in &declaration().old {
        for lang in Lang::ALL {
            let title = topic.title.get(lang);
            let old =
                ["2026年3月まで", "4から始まる", "until March 2026", "starts with 4"];
            assert!(old.iter().any(|words| title.contains(words)), "{title}");
        }
    }
}

#[test]
fn what_is_known_is_filled_in() {
    let derived = declaration().fields.iter().filter_map(|field| match field.kind {
        FieldKind::Derived(known) => Some((field.id.as_str(), known)),
        FieldKind::Text | FieldKind::Choice | FieldKind::Choices => None,
    });
    let expected = [
        ("star", Known::Star),
        ("company", Known::Form(form::COMPANY)),
        ("head", Known::Form(form::HEAD)),
        ("policy-url", Known::Form(form::URL)),
    ];
    assert_eq!(derived.collect::<Vec<_>>(), expected);
    for field in &declaration().fields {
        let chosen = matches!(field.kind, FieldKind::Choice | FieldKind::Choices);
        let offered = !field.options.is_empty();
        assert!(!chosen || offered, "{}", field.id);
        assert!(field.kind != FieldKind::Text || !offered, "{}", field.id);
    }
}

#[test]
fn only_two_subsidies_are_called_open_and_both_run_out() {
    let open = declaration().subsidies.iter().filter(|subsidy| !subsidy.past);
    let mut names = Vec::new();
    for subsidy in open {
        names.push(subsidy.name.get(Lang::Ja));
        assert_eq!((subsidy.stars, subsidy.role), (Stars::Any, Role::Requirement));
        let last = subsidy.fact.valid_until.unwrap();
        assert!(!subsidy.fact.is_stale(last) && subsidy.fact.as_of < last);
        assert!(subsidy.fact.is_stale(last.plus_days(1)));
    }
    let expected = [
        "デジタル化・AI導入補助金2026（旧IT導入補助金）",
        "介護テクノロジー導入支援事業（地域医療介護総合確保基金）",
    ];
    assert_eq!(names, expected);
    let past = declaration().subsidies.iter().filter(|subsidy| subsidy.past);
    assert!(past.count() > 2);
}

#[test]
fn a_fact_is_stale_only_after_its_last_day() {
    let mut fact = facts()[0].1.clone();
    let day = |text| Date::parse(text).unwrap();
    for (last, today, stale) in [
        (None, "9999-12-31", false),
        (Some("2027-03-31"), "2027-03-31", false),
        (Some("2027-03-31"), "2027-04-01", true),
    ] {
        fact.valid_until = last.map(day);
        assert_eq!(fact.is_stale(day(today)), stale, "{last:?} {today}");
    }
}

/// What must not be said of a star, in both languages.
const FORBIDDEN: [&str; 6] = ["取得", "認定", "認証", "certified", "obtained", "awarded"];

fn is_forbidden(text: &str) -> bool {
    FORBIDDEN.iter().any(|word| text.contains(word))
}

/// Texts that say what they must not. Examples of how not to say it must.
fn wrongly_said(rule: &WordingRule) -> Vec<&str> {
    let says =
        |text: &'_ Text| Lang::ALL.iter().all(|lang| is_forbidden(text.get(*lang)));
    let mut wrong: Vec<&Text> = rule.wrong.iter().filter(|text| !says(text)).collect();
    wrong.extend(rule.right.iter().chain([&rule.fact.text]).filter(|text| says(text)));
    wrong.iter().map(|text| text.get(Lang::Ja)).collect()
}

#[test]
fn only_the_warning_examples_say_what_must_not_be_said() {
    let mut examples = 0;
    for rule in &declaration().rules {
        assert_eq!(wrongly_said(rule), [""; 0]);
        examples += rule.wrong.len();
    }
    assert!(examples >= 3, "each of the forbidden words has its example");
    for (list, fact) in facts() {
        for text in [Some(&fact.text), fact.note.as_ref()].into_iter().flatten() {
            for lang in Lang::ALL {
                assert!(!is_forbidden(text.get(lang)), "{list}: {}", text.get(lang));
            }
        }
    }
    let mut planted = declaration().rules[0].clone();
    planted.right.push(planted.wrong[0].clone());
    assert_eq!(wrongly_said(&planted), ["★1を取得しました。"]);
}
