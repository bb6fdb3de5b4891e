//! The files to read elsewhere, whole: `golden/<case>/` holds each of them as it is written
//! for the answers of that case.
//!
//! `cargo xtask bless` writes them anew; look at the difference before keeping it.

use crate::common::findings::{Case, moment};
use hoshimi::{
    content::lang::Lang,
    domain::{
        delta::{Side, delta},
        merge::merge,
    },
    export::{calendar::calendar, csv, summary},
};
use std::{env, fs, path::Path};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

/// Holds a file against the one written down, in the folder of the case.
fn holds(case: &str, name: &str, text: &str) {
    let file = Path::new(FOLDER).join(case).join(name);
    if env::var_os("HOSHIMI_BLESS").is_some() {
        fs::write(&file, text).unwrap();
    }
    let expected = fs::read_to_string(&file).expect(case);
    let differ = expected.split('\n').zip(text.split('\n')).find(|(a, b)| a != b);
    assert!(
        expected == text,
        "{case}/{name}: {differ:?}; `cargo xtask bless` accepts it"
    );
}

/// Cases whose files are written down. `half-answered` is English.
const CASES: [&str; 4] = ["half-answered", "mixed-53", "not-applicable", "worked-on"];

#[test]
fn every_file_is_as_it_was() {
    for name in CASES {
        let case = Case::read(name);
        let findings = case.findings();
        let summary = summary::write(findings);
        for (file, text) in [
            ("answers.csv", csv::write(&csv::answers(findings))),
            ("plan.csv", csv::write(&csv::plan(findings))),
            ("plan.ics", calendar(findings, moment())),
            ("summary.md", summary::markdown(&summary)),
            ("summary.txt", summary::plain(&summary)),
        ] {
            holds(name, file, &text);
        }
    }
}

#[test]
fn the_easy_words_stand_without_their_readings() {
    let case = Case::read("mixed-53").in_lang(Lang::JaEasy);
    let summary = summary::write(case.findings());
    holds("mixed-53", "easy.txt", &summary::plain(&summary));
}

#[test]
fn two_results_and_a_company_are_as_they_were() {
    let (before, after) = (Case::read("half-answered"), Case::read("mixed-53"));
    let catalog = &after.catalog;
    let [was, is] = [&before, &after].map(|case| &case.assessment);
    let principles = catalog.principles(&is.principles_edition);
    let diagnosis = catalog.diagnosis();
    let side = |answers, edition| Side { answers, edition };
    let of_principles = delta(
        &principles.pack,
        side(&was.principles, &was.principles_edition),
        side(&is.principles, &is.principles_edition),
        false,
    );
    let edition = &diagnosis.pack.edition;
    let of_diagnosis = delta(
        &diagnosis.pack,
        side(&was.diagnosis, edition),
        side(&is.diagnosis, edition),
        false,
    );
    let compared = [(principles, &of_principles), (diagnosis, &of_diagnosis)];
    let table = csv::delta(&compared, Lang::Ja);
    holds("mixed-53", "delta.csv", &csv::write(&table));

    let cases = ["mixed-53", "not-applicable", "all-done"].map(Case::read);
    let all: Vec<_> = cases.iter().map(|case| case.assessment.clone()).collect();
    let merged = merge(&principles.pack, &diagnosis.pack, &all).unwrap();
    // As hostile as a name can be: each would run, or break out of its cell.
    let names = ["=1+1", "@SUM(A1)", "工場, \"倉庫\"\r\n-2"];
    let departments: Vec<_> = names
        .iter()
        .zip(&all)
        .map(|(name, assessment)| csv::Department { name, assessment })
        .collect();
    let table = csv::merged(catalog, &departments, &merged, Lang::Ja);
    holds("mixed-53", "merged.csv", &csv::write(&table));
}
