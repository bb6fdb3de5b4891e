//! From the file of the SCS scheme to its rules and words, or to everything that is wrong.

use super::{CriterionWords, LocalizedScs, cross_checks::cross_check};
use crate::{
    content::{
        json::Json,
        lang::Text,
        shape::{Field, Kind, SOURCE, check, optional, position, required, slugs},
        validation_error::{ValidationError, ValidationErrors},
        words::{Source, Wording},
    },
    domain::{
        choice::Choice,
        pack::{Cost, Item, Pack, Section, Slug},
        scs::{By, Criterion, Requirement, Scheme, Star, Start, Strength},
    },
};

const SCS: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-scs"])),
    required("version", Kind::Count),
    required("id", Kind::Slug),
    required("edition", Kind::Name),
    required("published", Kind::Date),
    required("source", Kind::In("sources")),
    required("title", Kind::Text),
    required("note", Kind::Text),
    required("map_note", Kind::Text),
    required("sources", Kind::Tables("source", SOURCE)),
    required("choices", Kind::Tables("choice", CHOICE)),
    required("areas", Kind::Tables("area", AREA)),
    required("requirements", Kind::Tables("requirement", REQUIREMENT)),
    required("criteria", Kind::Tables("criterion", CRITERION)),
];
/// The answers that criteria take, best first.
pub(super) const CHOICES: [&str; 4] = ["done", "partly", "not_done", "unknown"];
const CHOICE: &[Field] = &[
    required("id", Kind::OneOf(&CHOICES)),
    required("label", Kind::Text),
    required("meaning", Kind::Text),
];
const AREA: &[Field] = &[required("id", Kind::Slug), required("title", Kind::Text)];
const REQUIREMENT: &[Field] = &[
    required("id", Kind::Slug),
    required("area", Kind::In("areas")),
    required("star", Kind::Count),
    required("title", Kind::Text),
    optional("diagnosis", Kind::Table(STARTS)),
    optional("principles", Kind::Table(STARTS)),
    optional("policy", Kind::OneOf(&STRENGTHS)),
];
/// The names of [`STRENGTH`], in its order.
pub(super) const STRENGTHS: [&str; 3] = ["full", "part", "graze"];
const STRENGTH: [Strength; 3] = [Strength::Full, Strength::Part, Strength::Graze];
const STARTS: &[Field] = &[
    optional("full", Kind::Slugs),
    optional("part", Kind::Slugs),
    optional("graze", Kind::Slugs),
];
const CRITERION: &[Field] = &[
    required("id", Kind::Slug),
    required("requirement", Kind::In("requirements")),
    required("star", Kind::Count),
    required("short", Kind::Text),
    required("question", Kind::Text),
    optional("details", Kind::Texts),
    required("hint", Kind::Text),
    required("evidence", Kind::Text),
    optional("related", Kind::Slugs),
];

/// Checks the file of the scheme.
///
/// `sha256` is the hexadecimal digest of the file's bytes.
///
/// # Errors
///
/// Every mistake found, each with table and field.
pub fn load(file: &Json, sha256: &str) -> Result<LocalizedScs, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    check(&mut faults, file, SCS);
    cross_check(&mut faults, file);
    faults.done()?;
    // Nothing can be missing any more; the empty list is for the type alone.
    read(file, sha256).ok_or_else(Vec::new)
}

/// The scheme of a file that is known to be right.
pub(in crate::content) fn read(file: &Json, sha256: &str) -> Option<LocalizedScs> {
    let mut choices = Vec::new();
    for table in file.list("choices") {
        choices.push((Choice::from_name(table.text_at("id"))?, Wording::read(table)));
    }
    let mut requirements = Vec::new();
    for table in file.list("requirements") {
        requirements.push(requirement(file, table)?);
    }
    let (mut items, mut criteria, mut words) = (Vec::new(), Vec::new(), Vec::new());
    for (at, table) in file.list("criteria").iter().enumerate() {
        items.push(item(file, table, at)?);
        criteria.push(Criterion { star: star(table)?, related: slugs(table, "related") });
        words.push(criterion_words(table));
    }
    let pack = Pack {
        id: Slug::new(file.text_at("id"))?,
        edition: file.text_at("edition").to_owned(),
        code_number: None,
        official: true,
        choices: choices.iter().map(|(choice, _)| *choice).collect(),
        scoring: None,
        sections: ids(file, "requirements")
            .into_iter()
            .map(|slug| Section { slug, must: false })
            .collect(),
        items,
    };
    Some(LocalizedScs {
        scheme: Scheme { pack, areas: ids(file, "areas"), requirements, criteria },
        title: Text::read(file, "title"),
        published: file.get("published")?.day()?,
        note: Text::read(file, "note"),
        map_note: Text::read(file, "map_note"),
        source: Source::read(file, file)?,
        choices,
        areas: titles(file, "areas"),
        requirements: titles(file, "requirements"),
        criteria: words,
        sha256: sha256.to_owned(),
    })
}

fn ids(file: &Json, list: &str) -> Vec<Slug> {
    file.list(list).iter().filter_map(|table| Slug::new(table.text_at("id"))).collect()
}

fn titles(file: &Json, list: &str) -> Vec<Text> {
    file.list(list).iter().map(|table| Text::read(table, "title")).collect()
}

fn star(table: &Json) -> Option<Star> {
    Star::from_number(table.int_at("star").into())
}

fn requirement(file: &Json, table: &Json) -> Option<Requirement> {
    let mut starts = Vec::new();
    for (list, by) in [
        ("diagnosis", By::Diagnosis as fn(Slug) -> By<Slug>),
        ("principles", By::Principle),
    ] {
        let Some(lists) = table.get(list) else { continue };
        let mut found = Vec::new();
        for (name, strength) in STRENGTHS.into_iter().zip(STRENGTH) {
            for slug in slugs(lists, name) {
                let at = found.partition_point(|(before, _)| *before < slug);
                found.insert(at, (slug, strength));
            }
        }
        for (slug, strength) in found {
            starts.push(Start { by: by(slug), strength });
        }
    }
    let policy = STRENGTHS.iter().position(|name| *name == table.text_at("policy"));
    if let Some(strength) = policy.and_then(|at| STRENGTH.get(at)) {
        starts.push(Start { by: By::Policy, strength: *strength });
    }
    let area = position(file, "areas", table.text_at("area"))?;
    Some(Requirement { area, star: star(table)?, starts })
}

/// The criterion as an item of a pack. What only advice asks for is the least there is.
fn item(file: &Json, table: &Json, at: usize) -> Option<Item> {
    Some(Item {
        slug: Slug::new(table.text_at("id"))?,
        was: Vec::new(),
        number: u32::try_from(at).ok()? + 1,
        section: position(file, "requirements", table.text_at("requirement"))?,
        may_not_apply: false,
        gates: false,
        first: None,
        minutes: 0,
        cost: Cost::Free,
        ask: None,
    })
}

fn criterion_words(table: &Json) -> CriterionWords {
    CriterionWords {
        short: Text::read(table, "short"),
        question: Text::read(table, "question"),
        details: table.list("details").iter().map(Text::of).collect(),
        hint: Text::read(table, "hint"),
        evidence: Text::read(table, "evidence"),
    }
}
