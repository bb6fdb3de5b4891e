//! Broken and foreign packs: each mistake is named with its place and field.
//!
//! `packs/<case>.toml` is a questionnaire, as a page may bring one or, where its name begins
//! with `built-in`, as it comes with the program; or another kind of file where its name begins
//! with that kind, and `packs/<case>.txt` is what its author is told, one mistake a line.

use crate::common::pack_files::FILES;
use hoshimi::content::{json::Json, registered, validation_error::ValidationError};
use std::{collections::BTreeSet, fs, path::Path};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs");

/// What the file's author is told. What a file is checked as is told by its name; most are
/// questionnaires.
fn faults(name: &str, pack: &Json) -> Vec<ValidationError> {
    let found = FILES.iter().find(|(kind, ..)| name.starts_with(kind));
    let (_, _, check) = found.unwrap_or(&FILES[0]);
    let mut faults = check(pack);
    if name.starts_with("built-in") {
        let numbers = registered::check(&[(format!("{name}.toml"), pack.clone())]);
        faults.extend(numbers.into_iter().map(|(_, fault)| fault));
    }
    faults
}

fn check(name: &str) {
    let file = |ending| Path::new(FOLDER).join(format!("{name}.{ending}"));
    let pack: Json = toml::from_str(&fs::read_to_string(file("toml")).unwrap()).unwrap();
    let found: String =
        faults(name, &pack).iter().map(|fault| format!("{fault}\n")).collect();
    if std::env::var_os("HOSHIMI_BLESS").is_some() {
        fs::write(file("txt"), &found).unwrap();
    }
    let expected = fs::read_to_string(file("txt")).expect("faults stand beside the pack");
    assert_eq!(found, expected, "tests/packs/{name}.toml");
    assert_eq!(name.ends_with("sound"), expected.is_empty(), "tests/packs/{name}.txt");
}

/// The names of the cases, from the files of that ending.
fn names(ending: &str) -> BTreeSet<String> {
    let files = fs::read_dir(FOLDER).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == ending));
    files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn every_mistake_is_named_with_place_and_field() {
    let names = names("toml");
    assert!(names.len() >= 30, "only {} cases", names.len());
    for name in names {
        check(&name);
    }
}

#[test]
fn every_case_has_a_pack_and_its_faults() {
    assert_eq!(names("toml"), names("txt"));
}

#[test]
fn a_file_that_is_no_table_is_refused() {
    for pack in ["null", "[]", "\"hoshimi-pack\"", "{}"] {
        let pack = Json::parse(pack).unwrap();
        for (name, ..) in FILES {
            let faults = faults(name, &pack);
            assert_eq!(faults[0].to_string(), "field `format`: is missing", "{name}");
        }
    }
}

/// The sound pack of the program, with some of its text replaced.
fn built_in(changes: &[(&str, &str)]) -> Json {
    let mut text = include_str!("../packs/built-in-sound.toml").to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    toml::from_str(&text).unwrap()
}

#[test]
fn a_number_is_given_once_whichever_file_the_edition_stands_in() {
    let two = ("code_number = 2\n", "code_number = 3\n");
    let ten = ("code_number = 10\n", "code_number = 11\n");
    let pond = ("id = \"garden\"", "id = \"pond\"");
    let said = |edition: &str, of: &str| {
        format!(
            "b.toml: edition {edition}, field `code_number`: is that of edition {of} in \
             a.toml; no number is given twice"
        )
    };
    for (changes, expected) in [
        (vec![two, ten], vec![]),
        (vec![two], vec![said("2", "2")]),
        (vec![], vec![said("1", "1"), said("2", "2")]),
        (vec![ten, ("code_number = 2\n", "code_number = 10\n")], vec![said("1", "2")]),
        // Another pack has numbers of its own.
        (vec![pond], vec![]),
    ] {
        let files = [("a.toml", built_in(&[])), ("b.toml", built_in(&changes))];
        let files = files.map(|(name, file)| (name.to_owned(), file));
        let found = registered::check(&files);
        let found: Vec<_> =
            found.iter().map(|(file, fault)| format!("{file}: {fault}")).collect();
        assert_eq!(found, expected, "{changes:?}");
    }
}
