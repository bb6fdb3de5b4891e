//! The draft of a basic policy: which clauses, how they are stated, and what the forms hold.

use crate::common::{
    catalog, extended,
    policy::{assessment, drafted, form, with_every_clause, written},
};
use hoshimi::{
    content::lang::Lang,
    domain::{
        advice::FIRST_ACTIONS,
        assessment::Goal,
        date::Date,
        form::{FieldFault, fault, is_ahead, line},
        policy::Stance,
        texts::Texts,
    },
    export::policy::day,
};

const ALL_DONE: &str = "fffff fffffffffffff fffffff";

/// The clauses that stand, each marked `+` where it is stated as done.
fn check(form: &Texts, goal: Goal, letters: &str, expected: &str) {
    let rules = &extended().policy().rules;
    let draft = drafted(form, &assessment(goal, letters));
    let said = draft.clauses.iter().map(|(at, stance)| {
        let mark = if *stance == Stance::Done { "+" } else { "" };
        format!("{mark}{}", rules[*at].slug.as_str())
    });
    assert_eq!(said.collect::<Vec<_>>().join(" "), expected, "{letters}");
}

#[test]
fn the_usual_clauses_stand_and_say_no_more_than_the_answers() {
    let plain = Texts::default();
    for (letters, expected) in [
        (ALL_DONE, "management +organisation +staff law +incident"),
        ("nnnnn nnnnnnnnnnnnn nnnnnnn", "management organisation staff law incident"),
        // One of two, partly, not known, not applicable and not answered do not back it.
        ("fffff fffffffffffff fnfffff", "management +organisation staff law +incident"),
        ("fffff fffffffffffff pfffffu", "management organisation staff law +incident"),
        ("fffff fffffffffffff affffp.", "management organisation staff law incident"),
        ("..... ............. ffffff.", "management organisation +staff law +incident"),
    ] {
        check(&plain, Goal::Star2, letters, expected);
    }
}

#[test]
fn optional_clauses_stand_when_chosen() {
    let chosen = form(&[
        ("clause-backup", "yes"),
        ("clause-training", "yes"),
        ("clause-scope", "no"),
        ("clause-unknown", "yes"),
    ]);
    check(
        &chosen,
        Goal::Star2,
        "fffff fffffnfffffff fffffff",
        "management +organisation +staff law +incident backup +training",
    );
    let usual = "management +organisation +staff law +incident";
    let chosen = "scope improvement +partners +backup +training contact";
    check(&with_every_clause(), Goal::Star2, ALL_DONE, &format!("{usual} {chosen}"));
}

#[test]
fn what_is_worked_on_first_is_listed_only_when_there_is_something() {
    let form = form(&[("clause-focus", "yes")]);
    let open = "fffff fffffnfffffff fnfffff";
    let draft = drafted(&form, &assessment(Goal::Star2, open));
    assert_eq!(draft.focus, [10, 19], "backup and training, by position");
    let a = assessment(Goal::Star2, "nnnnn nnnnnnnnnnnnn nnnnnnn");
    let last = written(&form, &a, Lang::Ja).clauses.pop().unwrap();
    assert_eq!(last.list.len(), FIRST_ACTIONS);
    assert_eq!(last.list[0], "脆弱性対策");
    check(&form, Goal::Star1, open, "management organisation staff law incident");
}

#[test]
fn without_the_questions_everything_is_a_promise() {
    let usual = "management organisation staff law incident";
    let chosen = "scope improvement partners backup training contact";
    let expected = format!("{usual} {chosen}");
    check(&with_every_clause(), Goal::Star1, ALL_DONE, &expected);
}

#[test]
fn clauses_are_backed_by_questions_that_exist() {
    let pack = &catalog().diagnosis().pack;
    let mut backed = 0;
    for rule in &extended().policy().rules {
        for item in &rule.backed_by {
            assert!(pack.item(item).is_some(), "{item:?}");
            backed += 1;
        }
    }
    assert!(backed > 5);
}

#[test]
fn a_day_is_written_with_its_era() {
    for (text, ja, en) in [
        ("2026-12-01", "2026年（令和8年）12月1日", "1 December 2026"),
        ("2020-01-31", "2020年（令和2年）1月31日", "31 January 2020"),
        ("2019-12-31", "2019年（令和元年）12月31日", "31 December 2019"),
        ("2019-05-01", "2019年（令和元年）5月1日", "1 May 2019"),
        ("2019-04-30", "2019年4月30日", "30 April 2019"),
        ("1989-01-08", "1989年1月8日", "8 January 1989"),
        ("9999-12-31", "9999年（令和7981年）12月31日", "31 December 9999"),
    ] {
        let (dates, date) = (&extended().policy().dates, Date::parse(text).unwrap());
        let said = Lang::ALL.map(|lang| day(dates, date, lang));
        assert_eq!(said, [ja, en], "{text}");
    }
}

#[test]
fn a_field_that_others_cannot_follow_is_noticed() {
    use FieldFault::{BeforeAdoption, HasSpace, NoHost, NoSuchDay, NotWeb};
    for (name, text, expected) in [
        ("policy-url", "", None),
        ("policy-url", "   ", None),
        ("policy-url", "https://example.co.jp/security", None),
        ("policy-url", "http://example.jp", None),
        ("policy-url", " HTTPS://Example.jp:8443/?a#b ", None),
        ("policy-url", "https://会社.jp/方針", None),
        ("policy-url", "example.jp", Some(NotWeb)),
        ("policy-url", "ftp://example.jp", Some(NotWeb)),
        ("policy-url", "javascript:alert(1)", Some(NotWeb)),
        ("policy-url", "https:/example.jp", Some(NotWeb)),
        ("policy-url", "会社のホームページ", Some(NotWeb)),
        ("policy-url", "https://", Some(NoHost)),
        ("policy-url", "https:///security", Some(NoHost)),
        ("policy-url", "https://localhost/", Some(NoHost)),
        ("policy-url", "https://.jp", Some(NoHost)),
        ("policy-url", "https://example.jp@evil.example", Some(NoHost)),
        ("policy-url", "https://exa mple.jp", Some(HasSpace)),
        ("policy-date", "2026-12-01", None),
        ("policy-date", "2026-02-30", Some(NoSuchDay)),
        ("policy-date", "令和8年", Some(NoSuchDay)),
        ("policy-revised", "2027-04-01", None),
        ("policy-revised", "2026-11-22", None),
        ("policy-revised", "2026-11-21", Some(BeforeAdoption)),
        ("policy-revised", "x", Some(NoSuchDay)),
        ("company-name", "<script>alert(1)</script>", None),
        ("company-contact", "総務 info at example", None),
    ] {
        let mut form = form(&[("policy-date", "2026-11-22")]);
        form.set(&crate::common::slug(name), text);
        assert_eq!(fault(&form, name), expected, "{name}: {text}");
    }
    let long = "星".repeat(200);
    assert_eq!(fault(&form(&[("company-name", &long)]), "company-name"), None);
}

#[test]
fn a_day_to_come_is_said_and_not_refused() {
    let today = crate::common::day();
    for (text, ahead) in [("2026-11-23", true), ("2026-11-22", false), ("", false)] {
        let form = form(&[("policy-date", text)]);
        assert_eq!((is_ahead(&form, today), fault(&form, "policy-date")), (ahead, None));
    }
}

#[test]
fn a_text_is_one_line_without_space_around_it() {
    for (typed, expected) in [
        ("株式会社 星見", "株式会社 星見"),
        ("  株式会社\u{3000}星見\n", "株式会社 星見"),
        ("a\n# b\r\n\t- c", "a # b - c"),
        ("a\u{0}b\u{85}c", "a b c"),
        (" \u{3000}\n", ""),
    ] {
        let form = form(&[("company-name", typed)]);
        assert_eq!(line(&form, "company-name"), expected, "{typed:?}");
    }
}
