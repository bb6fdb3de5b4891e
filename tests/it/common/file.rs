//! Result files written by hand.

use super::{answer, answers, catalog, day, extended, scs, slug};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::{
        assessment::{Assessment, Goal},
        merge::MergedFrom,
        plan::{Entry, Progress},
        workbook::Workbook,
    },
    export::json::{ReadBack, later, read, write},
};

/// A file with one member replaced, removed or added at the top.
pub(crate) fn file(member: &str, value: Option<&str>) -> String {
    let mut members = vec![
        ("format", r#""hoshimi-result""#),
        ("version", "1"),
        ("takenOn", r#""2026-11-22""#),
        (
            "packs",
            r#"[{ "id": "sa-principles", "edition": "3.1" }, { "id": "sa-diagnosis", "edition": "3.1" }]"#,
        ),
        ("answers", "{}"),
    ];
    members.retain(|(name, _)| *name != member);
    members.extend(value.map(|value| (member, value)));
    let lines = members
        .iter()
        .map(|(name, value)| format!("{}: {value}", Json::from(*name).print()));
    format!("{{ {} }}", lines.collect::<Vec<_>>().join(", "))
}

/// Reads a file that can be read.
pub(crate) fn taken(text: &str) -> ReadBack {
    read(catalog(), text).expect(text)
}

/// Files that hold between them every member that is written.
pub(crate) fn samples() -> [Json; 2] {
    let catalog = catalog();
    let mut two = Assessment::new(Goal::Star2, "4.0");
    two.principles = answers(&catalog.principles("4.0").pack, "dwydwy");
    two.diagnosis = answers(&catalog.diagnosis().pack, "fpnuf fffafffefffff pppppp.");
    let mut one = Assessment::new(Goal::Star1, "3.1");
    one.principles = answers(&catalog.principles("3.1").pack, "ddddd");
    [one, two].map(|a| {
        let book = later::write(catalog, extended(), &a, &worked_on(), false);
        let text = write(catalog, &a, &catalog.report(&a, day()), &book, Lang::Ja);
        assert!(text.ends_with("}\n") && !text.contains('\r'));
        Json::parse(&text).unwrap()
    })
}

/// A workbook with something in every place.
pub(crate) fn worked_on() -> Workbook {
    let mut book = Workbook::default();
    for (name, text) in [
        ("company-name", "星見製作所 <b>&\"'\u{1f31f}"),
        ("sheet-person", "見本 一"),
        ("policy-url", "https://example.jp/"),
        ("declared", "star-1"),
    ] {
        book.form.set(&slug(name), text);
    }
    let due = Some(day());
    let entry = Entry { owner: "総務".to_owned(), due, progress: Progress::Started };
    book.plan.set(&slug("q04"), entry);
    let unknown = answer('u').expect("a letter");
    let taken = book.criteria.set(&scs().scheme.pack, &slug("1-2-1-1"), unknown);
    assert_eq!(taken, Ok(()));
    book.evidence.set(&slug("1-2-1"), "総務の棚");
    book.owners.set(&slug("1-2-1"), "担当 一");
    book.due.set(&slug("1-2-1"), "2026-12-24");
    for (name, points) in [("総務 <b>&\"'", Some(-3)), ("Sales", None)] {
        let (name, taken_on) = (name.to_owned(), points.map(|_| day()));
        book.merged_from.push(MergedFrom { name, taken_on, points, answered: 9 });
    }
    book
}
