//! What comes in through the door: every file of `hostile/`, files that are made here
//! because they are large or deep, and texts with something broken at any place.

#[path = "../hostile/table.rs"]
mod table;

use crate::common::{REASON, catalog, extended, file::samples};
use hoshimi::{
    content::lang::Lang,
    export::{
        import::{LIMIT, Opened, Origin, Refused, open, too_large},
        json::{later, write},
    },
};
use std::{collections::BTreeSet, fs, path::Path};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile");

fn opened(bytes: &[u8]) -> Result<Opened, Refused> {
    let opened = open(catalog(), extended(), bytes, REASON);
    if let Ok(opened) = &opened {
        is_kept(opened);
    }
    opened
}

/// What was taken can be saved and opened again, and nothing more is lost.
fn is_kept(first: &Opened) {
    let (a, day) = (&first.assessment, first.taken_on.unwrap_or(crate::common::day()));
    let members = later::write(catalog(), extended(), a, &first.workbook, true);
    let lang = first.language.unwrap_or(Lang::Ja);
    let text = write(catalog(), a, &catalog().report(a, day), &members, lang);
    let again = open(catalog(), extended(), text.as_bytes(), REASON).expect(&text);
    assert_eq!(again.assessment, first.assessment);
    assert_eq!(again.workbook, first.workbook);
    assert_eq!((again.taken_on, again.dropped), (Some(day), vec![]));
}

/// What became of it, in a line: `file`, `code`, then what is left out, the editions that
/// changed and how many items are asked again; or why it is refused.
fn told(bytes: &[u8]) -> String {
    let opened = match opened(bytes) {
        Ok(opened) => opened,
        Err(refused) => return format!("refused: {refused}"),
    };
    let mut told = match opened.origin {
        Origin::File { version } => format!("file {version}"),
        Origin::Code => "code".to_owned(),
    };
    for dropped in &opened.dropped {
        told.push_str(&format!(", less {}/{}", dropped.pack, dropped.item));
    }
    for change in &opened.editions {
        let pack = change.pack.as_str();
        told.push_str(&format!(", {pack} {} > {}", change.from, change.to));
    }
    if !opened.again.is_empty() {
        told.push_str(&format!(", {} again", opened.again.len()));
    }
    told
}

/// The files of the folder, by name.
fn files() -> BTreeSet<String> {
    let files = fs::read_dir(FOLDER).unwrap().map(|file| file.unwrap().file_name());
    let files = files.map(|name| name.into_string().unwrap());
    files.filter(|name| name != "table.rs").collect()
}

#[test]
fn every_file_gives_what_the_table_says() {
    let mut wrong = Vec::new();
    for (name, expected) in table::TABLE {
        let bytes = fs::read(Path::new(FOLDER).join(name)).expect(name);
        let found = told(&bytes);
        if found != *expected {
            wrong.push(format!("(\"{name}\", {found:?}),"));
        }
    }
    assert!(wrong.is_empty(), "not as in the table:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_is_in_the_table_once() {
    let listed: Vec<_> =
        table::TABLE.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(listed.len(), listed.iter().collect::<BTreeSet<_>>().len());
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), files());
    assert!(files().len() >= 60);
}

#[test]
fn what_is_large_or_deep_is_refused_without_delay() {
    let head = r#"{ "format": "hoshimi-result", "version": 1, "takenOn": "2026-11-22", "#;
    let rest = r#""packs": [], "answers": {}"#;
    let many = |piece: &dyn Fn(usize) -> String| {
        let mut text = String::new();
        for at in 0.. {
            let piece = piece(at);
            if text.len() + piece.len() > LIMIT - 1000 {
                break;
            }
            text.push_str(&piece);
        }
        text
    };
    let long = "あ".repeat(LIMIT / 7);
    let objects = many(&|at| format!("\"m{at}\":0,"));
    let names = many(&|at| format!("\"f{at}\":\"\","));
    let entries = many(&|_| r#"{"item":"q04"},"#.to_owned());
    let packs = many(&|_| r#"{"id":"a","edition":"1"},"#.to_owned());
    for (name, text, expected) in [
        ("deep lists", "[".repeat(LIMIT), "refused: not a result of this program"),
        (
            "deep objects",
            "{\"a\":".repeat(LIMIT / 5),
            "refused: not a result of this program",
        ),
        (
            "deep objects of ours",
            format!("{head}{}", "\"a\": {".repeat(100)),
            "refused: line 1, column 453: this is not readable",
        ),
        (
            "a long reason",
            format!("{head}{rest}, \"organisation\": \"{long}\" }}"),
            "file 1",
        ),
        (
            "many members",
            format!("{head}{objects} {rest} }}"),
            "refused: line 1, column 9177: this is not readable",
        ),
        (
            "many fields",
            format!("{head}{rest}, \"form\": {{ {names} \"z\": \"\" }} }}"),
            "refused: line 1, column 10269: this is not readable",
        ),
        (
            "many packs",
            format!("{head}\"packs\": [{packs} 0], \"answers\": {{}} }}"),
            "file 1",
        ),
        (
            "many spaces",
            format!("{}846P", " ".repeat(LIMIT - 4)),
            "refused: letters are missing, or too many; there are 4",
        ),
        ("many hyphens", "-".repeat(LIMIT), "refused: not a result of this program"),
        (
            "many letters",
            format!("#hoshimi={}", "0".repeat(LIMIT / 2)),
            "refused: letters are missing, or too many; there are 400",
        ),
        ("too large", " ".repeat(LIMIT + 1), "refused: more than 1000000 bytes"),
        ("only spaces", " ".repeat(LIMIT), "refused: empty"),
    ] {
        assert_eq!(told(text.as_bytes()), expected, "{name}");
    }
    let plan = format!("{head}{rest}, \"plan\": [{entries} {{}}] }}");
    let opened = opened(plan.as_bytes()).expect("a plan with many entries");
    assert!(opened.workbook.is_untouched() && opened.dropped.len() > 10_000);
}

#[test]
fn the_size_can_be_asked_before_reading() {
    let asked = [0, LIMIT, LIMIT + 1, usize::MAX].map(too_large);
    assert_eq!(asked, [false, false, true, true]);
}

#[test]
fn half_a_file_is_said_to_be_broken_wherever_it_ends() {
    for file in samples() {
        for text in [file.print(), file.print_compact()] {
            let bytes = text.as_bytes();
            for end in 1..bytes.len() {
                let found = opened(&bytes[..end]);
                assert!(matches!(found, Err(Refused::Broken(_))), "{end}: {found:?}");
            }
            assert!(opened(bytes).is_ok());
        }
    }
}

#[test]
fn a_file_with_one_byte_changed_stops_nothing() {
    let [_, file] = samples();
    let bytes = file.print_compact().into_bytes();
    let others = *b"\"{}[],:0-\\ \0\xff";
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] = others[at % others.len()];
        let _ = open(catalog(), extended(), &changed, REASON);
    }
}
