//! What a file of easy words must look like, and from there to [`Easy`].

use super::{
    Easy, EasyBand, EasyItem, EasyNotApplicable, EasyOption, EasySection, Named,
};
use crate::{
    content::{
        json::Json,
        ruby,
        shape::{Field, Kind, check, optional, required},
        validation_error::{ValidationError, ValidationErrors},
    },
    domain::choice::Choice,
};

const EASY: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-easy"])),
    required("version", Kind::Count),
    required("language", Kind::OneOf(&["ja-easy"])),
    required("choices", Kind::Tables("choice", CHOICE)),
    required("not_applicable", Kind::Table(NOT_APPLICABLE)),
    required("bands", Kind::Tables("band", BAND)),
    required("askees", Kind::Tables("askee", ASKEE)),
    required("sections", Kind::Tables("section", SECTION)),
    required("items", Kind::Tables("item", ITEM)),
];
const TEXT: Kind = Kind::By(text);
const CHOICE: &[Field] = &[
    required("pack", Kind::Slug),
    required("id", Kind::OneOf(&Choice::NAMES)),
    required("label", TEXT),
    required("meaning", TEXT),
];
const NOT_APPLICABLE: &[Field] = &[
    required("pack", Kind::Slug),
    required("label", TEXT),
    required("meaning", TEXT),
    required("note", TEXT),
];
const BAND: &[Field] = &[
    required("pack", Kind::Slug),
    required("id", Kind::Slug),
    required("label", TEXT),
    required("message", TEXT),
    required("short", TEXT),
];
const ASKEE: &[Field] =
    &[required("pack", Kind::Slug), required("id", Kind::Slug), required("label", TEXT)];
const SECTION: &[Field] = &[
    required("pack", Kind::Slug),
    required("id", Kind::Slug),
    required("title", TEXT),
    optional("short", TEXT),
    required("lead", TEXT),
];
const ITEM: &[Field] = &[
    required("pack", Kind::Slug),
    required("slug", Kind::Slug),
    required("topic", TEXT),
    required("action", TEXT),
    required("question", TEXT),
    required("why", TEXT),
    required("quick", TEXT),
    required("measures", Kind::By(measures)),
    optional("not_applicable", TEXT),
];

/// One text, not one per language, in which every kanji has its reading.
fn text(f: &mut ValidationErrors, place: &str, field: &str, json: &Json) {
    let text = json.text().unwrap_or_default();
    let fine = !text.is_empty() && text == text.trim();
    f.check(fine, place, field, "must be one text, without spaces around it");
    if let Some(problem) = ruby::problem(text) {
        f.add(place, field, problem);
    }
}

fn measures(f: &mut ValidationErrors, place: &str, field: &str, json: &Json) {
    for (at, element) in json.elements().iter().enumerate() {
        text(f, place, &format!("{field}[{at}]"), element);
    }
    f.check(matches!(json.elements().len(), 2 | 3), place, field, "must be two or three");
}

/// Checks a file of easy words. Its digest is not kept: no result depends on it.
///
/// # Errors
///
/// Every mistake found, each with table and field.
pub fn load(file: &Json, _sha256: &str) -> Result<Easy, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    check(&mut faults, file, EASY);
    faults.check(file.int_at("version") == 1, "", "version", "must be 1");
    faults.done()?;
    read(file, "").ok_or_else(Vec::new)
}

/// The words of a file that is known to be right.
pub(in crate::content) fn read(file: &Json, _sha256: &str) -> Option<Easy> {
    let na = file.get("not_applicable").unwrap_or(&Json::Null);
    let rule = EasyNotApplicable { option: option(na), note: words(na, "note") };
    Some(Easy {
        choices: named(file, "choices", option),
        not_applicable: (words(na, "pack"), rule),
        bands: named(file, "bands", |table| EasyBand {
            label: words(table, "label"),
            message: words(table, "message"),
            short: words(table, "short"),
        }),
        askees: named(file, "askees", |table| words(table, "label")),
        sections: named(file, "sections", |table| EasySection {
            title: words(table, "title"),
            short: words(
                table,
                if table.get("short").is_some() { "short" } else { "title" },
            ),
            lead: words(table, "lead"),
        }),
        items: named(file, "items", item),
    })
}

fn item(table: &Json) -> EasyItem {
    let measures = table.list("measures").iter().filter_map(Json::text);
    EasyItem {
        topic: words(table, "topic"),
        action: words(table, "action"),
        question: words(table, "question"),
        why: words(table, "why"),
        quick: words(table, "quick"),
        measures: measures.map(str::to_owned).collect(),
        not_applicable: table
            .get("not_applicable")
            .map(|_| words(table, "not_applicable")),
    }
}

fn option(table: &Json) -> EasyOption {
    EasyOption { label: words(table, "label"), meaning: words(table, "meaning") }
}

fn words(table: &Json, field: &str) -> String {
    table.text_at(field).to_owned()
}

fn named<T>(file: &Json, list: &str, read: fn(&Json) -> T) -> Vec<Named<T>> {
    let named = file.list(list).iter().map(|table| Named {
        pack: words(table, "pack"),
        name: words(table, if table.get("id").is_some() { "id" } else { "slug" }),
        words: read(table),
    });
    named.collect()
}
