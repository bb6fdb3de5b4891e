//! The sheet for the declaration: what is known stands in it, and what was chosen wins.

use crate::common::{answers, catalog, day, extended, policy::form};
use hoshimi::{
    content::lang::Lang,
    domain::{
        assessment::{Assessment, Goal, Policy},
        report::Report,
    },
    export::sheet::{SheetRow, kept_as, rows, tick_name},
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
    rows(extended().declaration(), &report(stars), &form(fields), lang)
}

/// What stands in the row of that label.
fn value(rows: &[SheetRow], label: &str) -> String {
    rows.iter().find(|row| row.label == label).expect(label).value.clone()
}

/// How the form names the first two kinds of logo.
const ONE: &str = "新規に【★一つ星】を申し込む";
const TWO: &str = "新規に【★★二つ星】を申し込む";

#[test]
fn the_star_is_the_highest_that_can_be_declared_unless_another_is_chosen() {
    let upgrade = "一つ星から【★★二つ星】にステップアップする";
    // Choices are kept under the names that the options once had here.
    for (chosen, stars, expected) in [
        ("", 0, ""),
        ("", 1, ONE),
        ("", 2, TWO),
        ("一つ星から★★二つ星へステップアップ", 2, upgrade),
        ("新規に★一つ星", 2, ONE),
        ("新規に★一つ星", 0, ONE),
        ("三つ星", 1, ONE),
        (TWO, 1, ONE),
    ] {
        let sheet = sheet(&[("sheet-star", chosen)], stars, Lang::Ja);
        let found = value(&sheet, "宣言の内容（ロゴマークの種類）");
        assert_eq!(found, expected, "{chosen:?} {stars}");
    }
}

#[test]
fn a_choice_of_an_earlier_file_stands_under_the_label_of_the_form() {
    for (kept, shown) in [
        ("取引先からの信頼性", "取引先からの信頼性を高めるため"),
        ("自社の経営層・従業員の意識", "自社の経営層・従業員の意識を高めるため"),
        (
            "自社のセキュリティ対策強化への補助金",
            "自社のセキュリティ対策強化に補助金を得るため",
        ),
        ("セキュリティ対策以外の補助金", "セキュリティ対策以外で補助金を得るため"),
        ("その他", "その他"),
        ("取引先からの信頼性を高めるため", ""),
    ] {
        let sheet = sheet(&[("sheet-purpose", kept)], 1, Lang::Ja);
        assert_eq!(value(&sheet, "自己宣言の目的"), shown, "{kept}");
    }
}

#[test]
fn each_field_says_what_is_known_of_whether_it_must_be_filled_in() {
    let sheet = sheet(&[], 1, Lang::Ja);
    let labels = |marked: fn(&SheetRow) -> bool| {
        let rows = sheet.iter().filter(|row| marked(row));
        rows.map(|row| row.label.as_str()).collect::<Vec<_>>()
    };
    let required = [
        "宣言の内容（ロゴマークの種類）",
        "自己宣言の目的",
        "反社会的勢力排除に関する誓約",
        "担当者名",
        "担当者メールアドレス",
        "法人／個人事業主",
    ];
    assert_eq!(labels(|row| row.required), required);
    assert_eq!(labels(|row| row.optional), ["アンケート：宣言のきっかけ"]);
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
        (
            "アンケート：宣言のきっかけ",
            "自社の対応を改善したい / 補助金の要件になっている",
        ),
        ("基本方針を公開した場所", "https://example.co.jp/policy"),
    ] {
        assert_eq!(value(&sheet, label), expected, "{label}");
    }
}

#[test]
fn a_choice_outlives_a_change_of_language() {
    let declaration = extended().declaration();
    for field in declaration.fields.iter().filter(|field| !field.options.is_empty()) {
        for (at, option) in field.options.iter().enumerate() {
            let fields = [(&kept_as(field)[..], field.key(at))];
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
    for field in &extended().declaration().fields {
        let mut names = vec![kept_as(field)];
        names.extend((0..field.options.len()).map(|at| tick_name(field, at)));
        for name in names {
            let naming = ["company-", "sheet-", "policy-url"];
            assert!(naming.iter().any(|start| name.starts_with(start)), "{name}");
            assert!(hoshimi::domain::pack::Slug::new(&name).is_some(), "{name}");
        }
    }
}
