//! The sheet for the declaration: what is known stands in it, and what was chosen wins.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod common;

use common::{answers, catalog, day, policy::form, shelf};
use hoshimi::{
    content::lang::Lang,
    domain::{
        assessment::{Assessment, Goal, Policy},
        report::Report,
    },
    export::sheet::{SheetRow, kept_as, key, rows, tick_name},
};

/// A result with so many stars ready to declare.
fn report(stars: u8) -> Report {
    let (catalog, mut a) = (catalog(), Assessment::new(Goal::Star2, "3.1"));
    if stars > 0 {
        a.principles = answers(&catalog.principles("3.1").pack, "ddddd");
    }
    if stars > 1 {
        a.diagnosis = answers(&catalog.diagnosis().pack, &"n".repeat(25));
        a.policy = Policy { decided: true, published: true };
    }
    catalog.report(&a, day())
}

fn sheet(fields: &[(&str, &str)], stars: u8, lang: Lang) -> Vec<SheetRow> {
    rows(shelf().declaration(), &report(stars), &form(fields), lang)
}

/// What stands in the row of that label.
fn value(rows: &[SheetRow], label: &str) -> String {
    rows.iter().find(|row| row.label == label).expect(label).value.clone()
}

#[test]
fn the_star_is_the_highest_that_can_be_declared_unless_another_is_chosen() {
    let upgrade = "一つ星から★★二つ星へステップアップ";
    for (chosen, stars, expected) in [
        ("", 0, ""),
        ("", 1, "新規に★一つ星"),
        ("", 2, "新規に★★二つ星"),
        (upgrade, 2, upgrade),
        ("新規に★一つ星", 2, "新規に★一つ星"),
        ("新規に★一つ星", 0, "新規に★一つ星"),
        ("三つ星", 1, "新規に★一つ星"),
    ] {
        let sheet = sheet(&[("sheet-star", chosen)], stars, Lang::Ja);
        let found = value(&sheet, "宣言の内容（ロゴマークの種類）");
        assert_eq!(found, expected, "{chosen:?} {stars}");
    }
}

#[test]
fn what_was_typed_or_ticked_stands_in_its_row() {
    let fields = [
        ("company-name", " 株式会社星見\n"),
        ("policy-url", "https://example.co.jp/policy"),
        ("sheet-person", "総務"),
        ("sheet-entity", "法人"),
        ("sheet-trigger-0", "yes"),
        ("sheet-trigger-5", "yes"),
        ("sheet-trigger-6", "no"),
    ];
    let sheet = sheet(&fields, 1, Lang::Ja);
    for (label, expected) in [
        ("会社名", "株式会社星見"),
        ("代表者", ""),
        ("担当者名", "総務"),
        ("法人／個人事業主", "法人"),
        ("自己宣言の目的", ""),
        ("アンケート：宣言のきっかけ", "自社対応の改善 / 補助金の要件"),
        ("基本方針を公開した場所", "https://example.co.jp/policy"),
    ] {
        assert_eq!(value(&sheet, label), expected, "{label}");
    }
}

#[test]
fn a_choice_outlives_a_change_of_language() {
    let declaration = shelf().declaration();
    for field in declaration.fields.iter().filter(|field| !field.options.is_empty()) {
        for option in &field.options {
            let fields = [(&kept_as(field)[..], key(option))];
            for lang in Lang::ALL {
                let found = value(&sheet(&fields, 0, lang), field.fact.text.get(lang));
                let many = field.id == "trigger";
                let expected = if many { "" } else { option.get(lang) };
                assert_eq!(found, expected, "{}", field.id);
            }
        }
    }
}

#[test]
fn names_of_people_and_companies_are_kept_apart_in_files() {
    // Files hold such fields only when the visitor wants names in them, by these beginnings.
    for field in &shelf().declaration().fields {
        let mut names = vec![kept_as(field)];
        names.extend((0..field.options.len()).map(|at| tick_name(field, at)));
        for name in names {
            let naming = ["company-", "sheet-", "policy-url"];
            assert!(naming.iter().any(|start| name.starts_with(start)), "{name}");
            assert!(hoshimi::domain::pack::Slug::new(&name).is_some(), "{name}");
        }
    }
}
