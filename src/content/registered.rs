//! What the packs that come with the program must have besides: the numbers by which codes tell
//! apart their editions, which stand in printed codes, so that each edition has one of its own for
//! good; and short texts for where there is one line.

use super::{
    json::Json,
    validation_error::{ValidationError, ValidationErrors},
};

/// The field of an edition that holds its number.
pub(super) const CODE_NUMBER: &str = "code_number";

/// The field of an item that says what to do, as the title of a task.
pub(super) const ACTION: &str = "action";
/// The field of a band that says on one line what it means.
pub(super) const SHORT: &str = "short";

/// What is wrong with all questionnaires that come with the program, each with the name of its
/// file: every edition has a number, and no other of the same pack has it, whichever file it
/// stands in; no short text is missing. What each can be is part of the file's shape.
#[must_use]
pub fn check(files: &[(String, Json)]) -> Vec<(String, ValidationError)> {
    let mut found = Vec::new();
    let mut given: Vec<(&str, &Json, String)> = Vec::new();
    for (name, file) in files {
        let pack = file.text_at("id");
        let mut f = ValidationErrors::default();
        for edition in file.list("editions") {
            let place = format!("edition {}", edition.text_at("id"));
            let Some(number) = edition.get(CODE_NUMBER) else {
                f.add(&place, CODE_NUMBER, "is missing: codes tell editions apart by it");
                continue;
            };
            let mut same = given.iter().filter(|(p, n, _)| *p == pack && *n == number);
            if let Some((.., other)) = same.next() {
                let problem = format!("is that of {other}; no number is given twice");
                f.add(&place, CODE_NUMBER, problem);
            }
            given.push((pack, number, format!("{place} in {name}")));
        }
        let bands = file.get("scoring").map_or(&[][..], |scoring| scoring.list("bands"));
        for (tables, called, id, field) in
            [(file.list("items"), "item", "slug", ACTION), (bands, "band", "id", SHORT)]
        {
            for table in tables {
                let place = format!("{called} {}", table.text_at(id));
                let problem = "is missing: the result shows it on one line";
                f.check(table.get(field).is_some(), &place, field, problem);
            }
        }
        let faults = f.done().err().unwrap_or_default();
        found.extend(faults.into_iter().map(|fault| (name.clone(), fault)));
    }
    found
}
