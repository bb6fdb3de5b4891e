//! A result file of an edition that this program does not have: what is taken into which
//! edition, and what is to be asked again.

use crate::common::{catalog, slug};
use hoshimi::{
    content::{catalog::Catalog, json::Json, words::LocalizedPack},
    domain::{
        answers::{Answer, Answers},
        pack::Slug,
    },
    export::json::{ReadBack, read},
};

/// A file that answers these items, each by its best choice.
fn file(principles: (&str, &[&str]), diagnosis: (&str, &[&str])) -> String {
    let answers = |choice: &str, items: &[&str]| {
        let line = |item: &&str| format!(r#""{item}": {{ "choice": "{choice}" }}"#);
        items.iter().map(line).collect::<Vec<_>>().join(", ")
    };
    format!(
        r#"{{ "format": "hoshimi-result", "version": 1, "takenOn": "2026-11-22",
        "packs": [
            {{ "id": "sa-principles", "edition": "{}" }},
            {{ "id": "sa-diagnosis", "edition": "{}" }} ],
        "answers": {{ "sa-principles": {{ {} }}, "sa-diagnosis": {{ {} }} }} }}"#,
        principles.0,
        diagnosis.0,
        answers("doing", principles.1),
        answers("done", diagnosis.1),
    )
}

/// The built-in packs, with items renamed: now and before.
fn renamed(names: &[(&str, &str)]) -> Catalog {
    catalog().map_packs(|loaded| {
        let mut loaded: LocalizedPack = loaded.clone();
        for item in &mut loaded.pack.items {
            let known = item.slug.clone();
            for (now, _) in names.iter().filter(|(_, was)| *was == known.as_str()) {
                item.was.push(known.clone());
                item.slug = slug(now);
            }
        }
        loaded
    })
}

fn names(slugs: &[Slug]) -> Vec<&str> {
    slugs.iter().map(Slug::as_str).collect()
}

/// `sa-principles 9.9 > 3.1` for each change.
fn changes(read: &ReadBack) -> Vec<String> {
    let line = |e: &hoshimi::export::json::EditionChange| {
        format!("{} {} > {}", e.pack.as_str(), e.from, e.to)
    };
    read.editions.iter().map(line).collect()
}

/// The items of a pack in that catalog, less some.
fn all_but<'a>(loaded: &'a LocalizedPack, less: &[&str]) -> Vec<&'a str> {
    let slugs = loaded.pack.items.iter().map(|item| item.slug.as_str());
    slugs.filter(|slug| !less.contains(slug)).collect()
}

fn has(answers: &Answers, item: &str) -> bool {
    matches!(answers.get(&slug(item)), Some(Answer::Chosen(_)))
}

#[test]
fn what_has_the_same_name_is_taken_and_the_rest_is_asked_again() {
    let text = file(
        ("9.9", &["antivirus", "new-one", "strong-passwords"]),
        ("2.1", &["q01", "q25", "q31"]),
    );
    let read = read(catalog(), &text).unwrap();
    assert_eq!(changes(&read), ["sa-principles 9.9 > 4.0", "sa-diagnosis 2.1 > 3.1"]);
    let a = &read.assessment;
    for item in ["antivirus", "strong-passwords"] {
        assert!(has(&a.principles, item), "{item}");
    }
    for item in ["q01", "q25"] {
        assert!(has(&a.diagnosis, item), "{item}");
    }
    let dropped: Vec<_> = read.dropped.iter().map(|d| d.item.as_str()).collect();
    assert_eq!(dropped, ["new-one", "q31"]);
    let again = [
        all_but(catalog().principles("4.0"), &["antivirus", "strong-passwords"]),
        all_but(catalog().diagnosis(), &["q01", "q25"]),
    ];
    assert_eq!(names(&read.again), again.concat());
}

#[test]
fn an_edition_that_is_there_asks_nothing_again() {
    for edition in ["3.1", "4.0"] {
        let read = read(catalog(), &file((edition, &["antivirus"]), ("3.1", &["q01"])));
        let read = read.unwrap();
        assert_eq!((changes(&read), names(&read.again)), (vec![], vec![]), "{edition}");
    }
}

#[test]
fn a_file_without_answers_asks_nothing_again() {
    let read = read(catalog(), &file(("9.9", &[]), ("2.1", &[]))).unwrap();
    assert_eq!(read.editions.len(), 2);
    assert_eq!(names(&read.again), [] as [&str; 0]);
}

#[test]
fn the_edition_that_asks_most_of_it_takes_it() {
    for (given, edition, again) in [
        (&["antivirus", "take-backups"][..], "4.0", 4),
        (&["take-backups"], "4.0", 5),
        (&["antivirus"], "4.0", 5),
        (&["new-one"], "4.0", 6),
    ] {
        let read = read(catalog(), &file(("9.9", given), ("3.1", &[]))).unwrap();
        assert_eq!(read.assessment.principles_edition, edition, "{given:?}");
        assert_eq!(read.again.len(), again, "{given:?}");
    }
}

#[test]
fn an_item_that_was_renamed_keeps_its_answer() {
    let catalog = renamed(&[("protect-from-malware", "antivirus"), ("q27", "q04")]);
    for edition in ["3.1", "9.9"] {
        let text = file((edition, &["antivirus"]), (edition, &["q04", "q05"]));
        let read = read(&catalog, &text).unwrap();
        assert_eq!(read.dropped, []);
        assert!(has(&read.assessment.principles, "protect-from-malware"));
        assert!(has(&read.assessment.diagnosis, "q27"));
        assert!(!names(&read.again).contains(&"q27"));
    }
}

#[test]
fn the_name_of_today_goes_before_an_older_one() {
    let catalog = renamed(&[("q27", "q04")]);
    for items in [&["q04", "q27"][..], &["q27", "q04"]] {
        let read = read(&catalog, &file(("3.1", &[]), ("2.1", items))).unwrap();
        assert!(has(&read.assessment.diagnosis, "q27"), "{items:?}");
        let dropped: Vec<_> = read.dropped.iter().map(|d| d.item.as_str()).collect();
        assert_eq!(dropped, ["q04"], "{items:?}");
    }
}

#[test]
fn the_plan_follows_a_new_name() {
    let catalog = renamed(&[("q27", "q04")]);
    let plan = r#"{ "plan": [{ "item": "q04", "owner": "A" }, { "item": "q27", "owner": "B" }] }"#;
    let plan = Json::parse(plan).unwrap();
    let read =
        hoshimi::export::json::later::read(&catalog, crate::common::extended(), &plan);
    assert_eq!(read.workbook.plan.get(&slug("q27")).owner, "A");
    assert_eq!(read.dropped.len(), 1);
}
