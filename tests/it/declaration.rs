//! The declaration: every step, field and subsidy says where it stands and since when.

use crate::common::extended;
use hoshimi::{
    content::{
        declaration::{
            Declaration, FieldKind, Known, Role, Standing, Stars, Subsidy, WordingRule,
            load,
        },
        fact::Fact,
        json::Json,
        lang::{Lang, Text},
        words::Certainty,
    },
    domain::{date::Date, form},
};

const FILE: &str = include_str!("../../src/content/packs/declaration.toml");

fn declaration() -> &'static Declaration {
    extended().declaration()
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
    all.extend(d.conditions.iter().map(|fact| ("conditions", fact)));
    all.extend(d.subsidies.iter().map(|subsidy| ("subsidies", &subsidy.fact)));
    all.extend(d.former.facts.iter().map(|fact| ("former", fact)));
    all
}

#[test]
fn every_fact_has_a_source_and_a_day() {
    let today = day("2026-11-29");
    for (list, fact) in facts() {
        let said = fact.text.get(Lang::Ja);
        let url = &fact.source.url;
        let host = url.strip_prefix("https://").unwrap().split('/').next().unwrap();
        assert!(
            host.contains('.') && !url.contains(char::is_whitespace),
            "{list}: {url}"
        );
        assert!(fact.source.verified_on <= today, "{list}: {said}");
        assert!(fact.as_of <= fact.source.verified_on, "{list}: {said}");
    }
}

/// A fact is never shown as surer than where it was read, unless several sources agree.
#[test]
fn only_a_page_of_whoever_is_responsible_is_called_a_copy_of_an_official_page() {
    for (list, fact) in facts() {
        if fact.certainty == Certainty::Copy {
            let url = &fact.source.url;
            let public = ["https://www.ipa.go.jp/", "https://it-shien.smrj.go.jp/"];
            assert!(public.iter().any(|host| url.starts_with(host)), "{list}: {url}");
        }
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

#[test]
fn the_steps_are_those_of_the_new_process() {
    let titles = declaration().steps.iter().map(|step| step.title.get(Lang::Ja));
    let titles: Vec<_> = titles.collect();
    let expected = [
        "前に宣言していないか確認する",
        "宣言の準備をする",
        "GビズIDを用意する",
        "管理システムにログインする",
        "申し込みの内容を入力する",
        "自己宣言IDを控える",
        "ロゴマークを受け取る",
        "宣言した後",
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
fn what_is_called_open_asks_for_a_star_and_runs_out() {
    let open = declaration().subsidies.iter().filter(|subsidy| !subsidy.past);
    let mut names = Vec::new();
    for subsidy in open {
        names.push(subsidy.name.get(Lang::Ja));
        assert_eq!((subsidy.stars, subsidy.role), (Stars::Any, Role::Requirement));
        let last = subsidy.fact.valid_until.unwrap();
        assert!(subsidy.fact.as_of <= last);
        assert_eq!(subsidy.standing(last), Standing::Current);
        assert_eq!(subsidy.standing(last.plus_days(1)), Standing::RanOut);
    }
    let expected = [
        "デジタル化・AI導入補助金2026（旧IT導入補助金）",
        "介護テクノロジー導入支援事業（地域医療介護総合確保基金）",
    ];
    assert_eq!(names, expected);
    let past = declaration().subsidies.iter().filter(|subsidy| subsidy.past);
    for subsidy in past {
        assert_eq!(subsidy.standing(Date::EPOCH), Standing::Past);
    }
    assert_eq!(declaration().former.facts.len(), 2);
}

/// A subsidy of that name with that last day, or one that the pack calls past.
fn subsidy(name: &str, last: Option<&str>) -> Subsidy {
    let text = format!(r#"{{ "ja": "{name}", "en": "{name}" }}"#);
    let mut subsidy = declaration().subsidies[0].clone();
    let fact = format!(
        r#"{{ "id": "x", "text": {text}, "source": "ipa-faq", "as_of": "2026-01-01" }}"#
    );
    let mut file: Json = toml::from_str(FILE).unwrap();
    let Json::Object(members) = &mut file else { panic!("a table") };
    let limits = members.iter_mut().find(|(name, _)| name == "limits").unwrap();
    limits.1 = Json::List(vec![Json::parse(&fact).unwrap()]);
    subsidy.name = load(&file, "").unwrap().limits[0].text.clone();
    subsidy.past = last.is_none();
    subsidy.fact.valid_until = last.map(day);
    subsidy
}

#[test]
fn a_subsidy_whose_last_day_is_past_goes_under_the_others() {
    let mut pack = declaration().clone();
    pack.subsidies = [
        ("past", None),
        ("ran-early", Some("2026-06-30")),
        ("care", Some("2027-03-31")),
        ("ran-late", Some("2026-09-29")),
        ("older", None),
        ("open", Some("2026-12-31")),
    ]
    .map(|(name, last)| subsidy(name, last))
    .to_vec();
    use Standing::{Current, Past, RanOut};
    for (today, expected) in [
        (
            "2026-06-30",
            [
                ("ran-early", Current),
                ("care", Current),
                ("ran-late", Current),
                ("open", Current),
                ("past", Past),
                ("older", Past),
            ],
        ),
        (
            "2026-11-29",
            [
                ("care", Current),
                ("open", Current),
                ("ran-late", RanOut),
                ("ran-early", RanOut),
                ("past", Past),
                ("older", Past),
            ],
        ),
        (
            "2028-01-01",
            [
                ("care", RanOut),
                ("open", RanOut),
                ("ran-late", RanOut),
                ("ran-early", RanOut),
                ("past", Past),
                ("older", Past),
            ],
        ),
    ] {
        let found = pack.subsidies_on(day(today));
        let found = found.iter().map(|(s, subsidy)| (subsidy.name.get(Lang::Ja), *s));
        assert_eq!(Vec::from_iter(found), expected, "{today}");
    }
}

#[test]
fn a_fact_is_stale_only_after_its_last_day() {
    let mut fact = facts()[0].1.clone();
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
