//! Whole results: `golden/<case>/answers.json` is a result file without its result, and
//! `golden/<case>/result.json` is what is written for it.
//!
//! `cargo xtask bless` writes the results anew; look at the difference before keeping it.

use crate::common::{catalog, extended};
use hoshimi::{
    content::json::Json,
    export::json::{later, read, write},
};
use std::{collections::BTreeSet, env, fs, path::Path};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

/// A case for each way in which results differ.
const CASES: [&str; 9] = [
    "all-done",
    "half-answered",
    "mixed-53",
    "negative",
    "not-applicable",
    "principles-4.0",
    "star1-only",
    "strict",
    "worked-on",
];

/// Version and digests change with every release and every word of a pack, which is not
/// what these cases are about.
fn settle(json: &mut Json) {
    if let Json::Object(members) = json {
        for (name, value) in members {
            match name.as_str() {
                "generator" => *value = Json::from("hoshimi 0.0.0"),
                "sha256" => *value = Json::from("0".repeat(64).as_str()),
                "packs" | "scs" => settle(value),
                _ => {}
            }
        }
    } else if let Json::List(list) = json {
        list.iter_mut().for_each(settle);
    }
}

fn check(case: &str) {
    let file = |name| Path::new(FOLDER).join(case).join(name);
    let answers = fs::read_to_string(file("answers.json")).expect(case);
    assert!(!answers.contains("\"result\""), "{case}: answers.json holds no result");
    let catalog = catalog();
    let taken = read(catalog, &answers).expect(case);
    assert_eq!(taken.dropped, [], "{case}");
    let report = catalog.report(&taken.assessment, taken.taken_on);
    let lang = taken.language.expect(case);
    let book = later::read(catalog, extended(), &taken.later);
    assert_eq!(book.dropped, [], "{case}");
    let book = later::write(catalog, extended(), &taken.assessment, &book.workbook, true);
    let text = write(catalog, &taken.assessment, &report, &book, lang);
    let mut result = Json::parse(&text).unwrap();
    settle(&mut result);
    let result = result.print() + "\n";
    if env::var_os("HOSHIMI_BLESS").is_some() {
        fs::write(file("result.json"), &result).unwrap();
    }
    let expected = fs::read_to_string(file("result.json")).expect(case);
    assert!(result == expected, "{case}: {}", first_difference(&expected, &result));
}

fn first_difference(expected: &str, found: &str) -> String {
    let lines = expected.lines().zip(found.lines()).enumerate();
    let mut differ = lines.filter(|(_, (a, b))| a != b).map(|(at, (a, b))| {
        format!(
            "line {} is not\n  {a}\nbut\n  {b}\n`cargo xtask bless` accepts it",
            at + 1
        )
    });
    differ.next().unwrap_or_else(|| "one is longer than the other".to_owned())
}

#[test]
fn every_result_is_as_it_was() {
    let folders = fs::read_dir(FOLDER).unwrap().map(|folder| folder.unwrap().file_name());
    let found: BTreeSet<String> =
        folders.map(|name| name.into_string().unwrap()).collect();
    for case in CASES {
        assert!(found.contains(case), "tests/golden/{case} is missing");
    }
    found.iter().for_each(|case| check(case));
}

#[test]
fn a_difference_is_shown_by_its_line() {
    let shown = first_difference("{\n  1\n}\n", "{\n  2\n}\n");
    assert_eq!(shown, "line 2 is not\n    1\nbut\n    2\n`cargo xtask bless` accepts it");
    assert_eq!(first_difference("{}", "{}\n{}"), "one is longer than the other");
}
