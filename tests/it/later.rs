//! What a visitor put in after the questions, through a result file and back.

use crate::common::{
    catalog, extended,
    file::{taken, worked_on},
    scs, slug,
};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::{
        answers::Answer,
        assessment::{Assessment, Goal},
        date::Date,
        merge::{DEPARTMENTS, MergedFrom},
        plan::{Entry, Progress},
        workbook::Workbook,
    },
    export::json::{
        later::{read, write},
        write as write_file,
    },
};
use proptest::prelude::*;

fn text(book: &Workbook, names: bool) -> String {
    let a = Assessment::new(Goal::Star2, "3.1");
    let members = write(catalog(), extended(), &a, book, names);
    let report = catalog().report(&a, crate::common::day());
    write_file(catalog(), &a, &report, &members, Lang::En)
}

fn back(text: &str) -> (Workbook, Vec<String>) {
    let read = read(catalog(), extended(), &taken(text).later);
    let dropped = read.dropped.into_iter().map(|d| format!("{} {}", d.pack, d.item));
    (read.workbook, dropped.collect())
}

fn any_book() -> impl Strategy<Value = Workbook> {
    let name = "[a-z][a-z0-9-]{0,12}";
    let form = prop::collection::vec((name, any::<String>()), 0..6);
    let pack = &catalog().diagnosis().pack;
    let entry = (
        0..pack.items.len(),
        any::<String>(),
        prop::option::of((1..=9999_u16, 1..=12_u8, 1..=28_u8)),
        prop::sample::select(&Progress::NAMES[..]),
    );
    let plan = prop::collection::vec(entry, 0..6);
    let criteria = &scs().scheme.pack;
    let given = (0..criteria.items.len(), prop::sample::select(&criteria.choices[..]));
    let notes = (0..criteria.sections.len(), any::<String>());
    let scheme = (prop::collection::vec(given, 0..9), prop::collection::vec(notes, 0..4));
    let day = prop::option::of((1..=9999_u16, 1..=12_u8, 1..=28_u8));
    let from = (any::<String>(), day, any::<Option<i32>>(), 0..99_usize);
    let from = prop::collection::vec(from, 0..4);
    (form, plan, scheme, from).prop_map(move |(form, plan, (given, notes), from)| {
        let mut book = Workbook::default();
        for (name, text) in form {
            book.form.set(&slug(&name), &text);
        }
        for (at, owner, due, progress) in plan {
            let due = due.and_then(|(y, m, d)| Date::new(y, m, d));
            let progress = Progress::from_name(progress).unwrap();
            book.plan.set(&pack.items[at].slug, Entry { owner, due, progress });
        }
        for (at, choice) in given {
            let item = &criteria.items[at].slug;
            book.criteria.set(criteria, item, Answer::Chosen(choice)).unwrap();
        }
        for (at, note) in notes {
            book.evidence.set(&criteria.sections[at].slug, &note);
        }
        for (name, day, points, answered) in from {
            let taken_on = day.and_then(|(y, m, d)| Date::new(y, m, d));
            book.merged_from.push(MergedFrom { name, taken_on, points, answered });
        }
        book
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn everything_comes_back_as_it_was(book in any_book()) {
        let (found, dropped) = back(&text(&book, true));
        prop_assert_eq!(&found, &book);
        prop_assert_eq!(dropped, Vec::<String>::new());
        prop_assert_eq!(text(&found, true), text(&book, true));
    }
}

#[test]
fn names_are_in_the_file_only_when_they_are_wanted() {
    let book = worked_on();
    let names = ["星見製作所", "見本 一", "https://example.jp/"];
    for (wanted, text) in [(true, text(&book, true)), (false, text(&book, false))] {
        for name in names {
            assert_eq!(text.contains(name), wanted, "{name}");
        }
        let organisation = Json::parse(&text).unwrap().get("organisation").cloned();
        let expected =
            if wanted { book.form.get("company-name").into() } else { Json::Null };
        assert_eq!(organisation, Some(expected));
        assert!(text.contains("star-1"), "what names nobody stays");
    }
}

#[test]
fn an_organisation_alone_fills_in_the_company() {
    let named = crate::common::file::file("organisation", Some(r#""星""#));
    assert_eq!(back(&named).0.form.get("company-name"), "星");
}

#[test]
fn what_does_not_fit_is_left_out_and_named() {
    for (member, value, expected) in [
        (
            "form",
            r#"{ "Name": "x", "declared": 1 }"#,
            &["form Name", "form declared"][..],
        ),
        ("form", "[]", &["form "]),
        ("form", "null", &["form "]),
        ("organisation", "{}", &["organisation "]),
        ("organisation", "null", &[]),
        ("plan", r#"[{ "item": "q99", "owner": "x" }]"#, &["plan q99"]),
        ("plan", r#"[{ "item": "q04", "due": "2026-02-30" }]"#, &["plan q04"]),
        ("plan", r#"[{ "item": "q04", "due": 3 }]"#, &["plan q04"]),
        ("plan", r#"[{ "item": "q04", "progress": "soon" }]"#, &["plan q04"]),
        ("plan", r#"[{}, 1]"#, &["plan ", "plan "]),
        ("plan", r#"{ "q04": {} }"#, &["plan "]),
        ("mergedFrom", "[]", &[]),
        ("mergedFrom", "{}", &["mergedFrom "]),
        ("mergedFrom", "null", &["mergedFrom "]),
        ("mergedFrom", r#"[1, {}, [], "A"]"#, &["mergedFrom "; 4]),
        ("mergedFrom", r#"[{ "name": 3 }]"#, &["mergedFrom "]),
        (
            "mergedFrom",
            r#"[{ "name": "A", "takenOn": "2026-02-30" }]"#,
            &["mergedFrom A"],
        ),
        ("mergedFrom", r#"[{ "name": "A", "takenOn": 3 }]"#, &["mergedFrom A"]),
        ("mergedFrom", r#"[{ "name": "A", "points": "9" }]"#, &["mergedFrom A"]),
        ("mergedFrom", r#"[{ "name": "A", "points": 3000000000 }]"#, &["mergedFrom A"]),
        ("mergedFrom", r#"[{ "name": "A", "answered": -1 }]"#, &["mergedFrom A"]),
        ("mergedFrom", r#"[{ "name": "A", "answered": null }]"#, &["mergedFrom A"]),
    ] {
        let (book, dropped) = back(&crate::common::file::file(member, Some(value)));
        assert!(book.is_untouched(), "{member}: {value}");
        assert_eq!(dropped, expected, "{member}: {value}");
    }
}

#[test]
fn of_two_entries_for_one_item_the_first_counts() {
    let plan = r#"[{ "item": "q04", "owner": "A" }, { "item": "q05", "owner": "B" }, { "item": "q04", "owner": "C" }]"#;
    let (book, dropped) = back(&crate::common::file::file("plan", Some(plan)));
    assert_eq!(book.plan.get(&slug("q04")).owner, "A");
    assert_eq!(book.plan.get(&slug("q05")).owner, "B");
    assert_eq!(dropped, ["plan q04"]);
}

#[test]
fn a_department_needs_no_more_than_its_name() {
    let named =
        crate::common::file::file("mergedFrom", Some(r#"[{ "name": "=A1<b>" }]"#));
    let (book, dropped) = back(&named);
    let name = "=A1<b>".to_owned();
    let from = MergedFrom { name, taken_on: None, points: None, answered: 0 };
    assert_eq!((book.merged_from, dropped), (vec![from], vec![]));
}

#[test]
fn of_too_many_departments_the_last_are_left_out() {
    let all: Vec<String> = (0..60).map(|n| format!(r#"{{ "name": "{n}" }}"#)).collect();
    let all = format!("[{}]", all.join(", "));
    let (book, dropped) = back(&crate::common::file::file("mergedFrom", Some(&all)));
    assert_eq!(book.merged_from.len(), *DEPARTMENTS.end());
    assert_eq!(dropped.len(), 60 - DEPARTMENTS.end());
    assert_eq!(dropped[0], "mergedFrom 50");
}

#[test]
fn what_departments_are_called_is_always_in_the_file() {
    let book = worked_on();
    for names in [true, false] {
        let (found, _) = back(&text(&book, names));
        assert_eq!(found.merged_from, book.merged_from);
    }
}
