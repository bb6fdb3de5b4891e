//! What a result file holds of ★3 and ★4.

use crate::common::{answer, answers, catalog, day, extended, scs, slug};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::{
        assessment::{Assessment, Goal},
        workbook::Workbook,
    },
    export::json::{later, read, write},
};

fn assessed() -> Assessment {
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.diagnosis = answers(&catalog().diagnosis().pack, &"f".repeat(25));
    a
}

fn book() -> Workbook {
    let mut book = Workbook::default();
    for (id, letter) in [("1-2-1-1", 'f'), ("4-1-7-6", 'u'), ("5-1-1-3", 'n')] {
        let answer = answer(letter).unwrap();
        book.criteria.set(&scs().scheme.pack, &slug(id), answer).unwrap();
    }
    book.evidence.set(&slug("1-2-1"), "総務の棚「規程」");
    book.owners.set(&slug("4-1-7"), "情シス <b>");
    book.due.set(&slug("5-1-1"), "2027-01-31");
    book
}

fn members(book: &Workbook) -> Json {
    later::write(catalog(), extended(), &assessed(), book, true)
}

#[test]
fn answers_and_evidence_come_back_through_the_whole_file() {
    let (a, book) = (assessed(), book());
    let report = catalog().report(&a, day());
    let text = write(catalog(), &a, &report, &members(&book), Lang::Ja);
    let kept = read(catalog(), &text).unwrap();
    let back = later::read(catalog(), extended(), &kept.later);
    assert_eq!((back.workbook, back.dropped), (book, vec![]));
}

#[test]
fn owners_are_written_only_with_names() {
    let named = |names| later::write(catalog(), extended(), &assessed(), &book(), names);
    for (names, there) in [(true, true), (false, false)] {
        let scs = named(names).get("scs").cloned().unwrap();
        assert_eq!(scs.get("owners").is_some(), there, "{names}");
        assert!(scs.get("due").is_some(), "{names}");
    }
    let mut only_owner = Workbook::default();
    only_owner.owners.set(&slug("1-2-1"), "見本");
    let members = later::write(catalog(), extended(), &assessed(), &only_owner, false);
    assert!(members.get("scs").is_none(), "nothing is left without the name");
}

#[test]
fn a_file_from_before_owners_and_days_reads_as_before() {
    let member = r#"{ "edition": "2026-03", "answers": { "1-2-1-1": { "choice": "done" } },
        "evidence": { "1-2-1": "x" } }"#;
    let file = Json::parse(&format!(r#"{{ "scs": {member} }}"#)).unwrap();
    let back = later::read(catalog(), extended(), &file);
    assert_eq!(back.dropped, []);
    assert!(back.workbook.owners.is_empty() && back.workbook.due.is_empty());
    assert_eq!(back.workbook.evidence.get("1-2-1"), "x");
}

#[test]
fn an_empty_book_leaves_no_member() {
    let members = members(&Workbook::default());
    assert!(members.get("scs").is_none());
    let reached = members.get("result").unwrap().get("scs3").unwrap();
    let count = |name| reached.get(name).unwrap().elements().len();
    assert_eq!(["started", "related", "untouched"].map(count), [17, 4, 5]);
}

#[test]
fn what_does_not_fit_is_left_out_and_named() {
    for (member, expected) in [
        (
            r#"{ "edition": "2027-01", "answers": { "1-2-1-1": { "choice": "done" } } }"#,
            &[""][..],
        ),
        (r#"{ "answers": {} }"#, &[""]),
        (
            r#"{ "edition": "2026-03", "answers": { "9-9": { "choice": "done" } } }"#,
            &["9-9"],
        ),
        (
            r#"{ "edition": "2026-03", "answers": { "1-2-1-1": { "choice": "doing" } } }"#,
            &["1-2-1-1"],
        ),
        (
            r#"{ "edition": "2026-03", "evidence": { "9-9": "x", "1-2-1": 3 } }"#,
            &["9-9", "1-2-1"],
        ),
        (r#"{ "edition": "2026-03", "evidence": [], "answers": [] }"#, &["", ""]),
        (
            r#"{ "edition": "2026-03", "owners": { "9-9": "x" }, "due": { "1-2-1": 3 } }"#,
            &["9-9", "1-2-1"],
        ),
        (r#"{ "edition": "2026-03", "owners": "x", "due": [] }"#, &["", ""]),
        (r#"[]"#, &[""]),
        (r#"{ "edition": "2026-03" }"#, &[]),
    ] {
        let file = Json::parse(&format!(r#"{{ "scs": {member} }}"#)).unwrap();
        let back = later::read(catalog(), extended(), &file);
        assert!(back.workbook.is_untouched(), "{member}");
        let found: Vec<_> =
            back.dropped.iter().map(|d| (d.pack.as_str(), d.item.as_str())).collect();
        let expected: Vec<_> = expected.iter().map(|item| ("scs", *item)).collect();
        assert_eq!(found, expected, "{member}");
    }
}
