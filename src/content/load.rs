//! From a pack file to checked packs, one per edition, or to everything that is wrong.

use super::{
    cross_checks::{cross_check, is_asked},
    json::Json,
    lang::Text,
    registered::{ACTION, CODE_NUMBER, SHORT},
    shape::{Field, Kind, SOURCE, check, describe, optional, position, required, slugs},
    validation_error::{ValidationError, ValidationErrors},
    words::{
        BandWords, ItemWords, LocalizedPack, NotApplicableWords, ScoringWords,
        SectionWords, Source, Wording,
    },
};
use crate::domain::{
    choice::Choice,
    pack::{Band, Cost, Item, NotApplicablePoints, Pack, Scoring, Section, Slug},
};

/// The longest short text of a band: it stands on one line of a phone.
const BAND_LENGTH: usize = 21;
/// The longest short name of a part: a bar and the points stand on the same line.
const SECTION_LENGTH: usize = 10;
/// The longest title of a task: minutes and cost stand on the same line.
const ACTION_LENGTH: usize = 11;
/// The names of the classes of cost, cheapest first.
pub(super) const COSTS: &[&str] = &["free", "low", "paid"];

const PACK: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-pack"])),
    required("version", Kind::Count),
    required("id", Kind::Slug),
    required("editions", Kind::Tables("edition", EDITION)),
    required("sources", Kind::Tables("source", SOURCE)),
    required("choices", Kind::Tables("choice", CHOICE)),
    optional("scoring", Kind::Table(SCORING)),
    optional("askees", Kind::Tables("askee", ASKEE)),
    required("sections", Kind::Tables("section", SECTION)),
    required("items", Kind::Tables("item", ITEM)),
];
const EDITION: &[Field] = &[
    required("id", Kind::Name),
    // Needed where the pack comes with the program: see `registered`.
    optional(CODE_NUMBER, Kind::CodeNumber),
    required("title", Kind::Text),
    optional("published", Kind::Date),
    required("source", Kind::In("sources")),
    optional("note", Kind::Text),
];
const CHOICE: &[Field] = &[
    required("id", Kind::OneOf(&Choice::NAMES)),
    optional("points", Kind::Points),
    required("label", Kind::Text),
    required("meaning", Kind::Text),
];
const SCORING: &[Field] = &[
    required("source", Kind::In("sources")),
    optional("not_applicable", Kind::Table(NOT_APPLICABLE)),
    required("bands", Kind::Tables("band", BAND)),
];
const NOT_APPLICABLE: &[Field] = &[
    required("points", Kind::Points),
    required("strict_points", Kind::Points),
    required("label", Kind::Text),
    required("meaning", Kind::Text),
    required("note", Kind::Text),
    required("source", Kind::In("sources")),
];
const BAND: &[Field] = &[
    required("id", Kind::Slug),
    optional("from", Kind::Points),
    required("label", Kind::Text),
    required("message", Kind::Text),
    // Needed where the pack comes with the program, and so is `action`: see `registered`.
    optional(SHORT, Kind::ShortText(BAND_LENGTH)),
];
const ASKEE: &[Field] = &[required("id", Kind::Slug), required("label", Kind::Text)];
const SECTION: &[Field] = &[
    required("id", Kind::Slug),
    optional("must", Kind::Flag),
    required("title", Kind::Text),
    optional(SHORT, Kind::ShortText(SECTION_LENGTH)),
    required("lead", Kind::Text),
];
const ITEM: &[Field] = &[
    required("slug", Kind::Slug),
    optional("was", Kind::Slugs),
    required("number", Kind::Count),
    required("section", Kind::In("sections")),
    required("topic", Kind::Text),
    optional(ACTION, Kind::ShortText(ACTION_LENGTH)),
    required("question", Kind::Text),
    required("why", Kind::Text),
    required("quick", Kind::Text),
    required("measures", Kind::TwoOrThreeTexts),
    required("minutes", Kind::Count),
    required("cost", Kind::OneOf(COSTS)),
    optional("ask", Kind::In("askees")),
    optional("not_applicable", Kind::Text),
    optional("gates", Kind::Flag),
    optional("mark", Kind::Text),
    optional("first", Kind::Count),
    optional("editions", Kind::AllIn("editions")),
    required("source", Kind::In("sources")),
];

/// Every field of a pack file, one a line: its path, `?` where it may be left out, and what
/// it holds. For whoever describes the form elsewhere, as the published schema does.
#[must_use]
pub fn fields() -> Vec<String> {
    let mut lines = Vec::new();
    describe(PACK, "", &mut lines);
    lines
}

/// Checks a pack file and gives its editions, the default one first. There is at least
/// one.
///
/// `sha256` is the hexadecimal digest of the file's bytes.
///
/// # Errors
///
/// Every mistake found, each with item and field.
pub fn load(
    file: &Json,
    sha256: &str,
) -> Result<Vec<LocalizedPack>, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    check(&mut faults, file, PACK);
    cross_check(&mut faults, file);
    faults.done()?;
    read(file, sha256).ok_or_else(Vec::new)
}

/// The editions of a file that is known to be right; a missing field is one that may be
/// missing.
pub(super) fn read(file: &Json, sha256: &str) -> Option<Vec<LocalizedPack>> {
    let editions = file.list("editions").iter();
    editions.map(|table| edition(file, table, sha256)).collect()
}

fn edition(file: &Json, table: &Json, sha256: &str) -> Option<LocalizedPack> {
    let id = table.text_at("id");
    let items = || file.list("items").iter().filter(|item| is_asked(item, id));
    let sections = file.list("sections");
    let choices: Vec<(Choice, Wording)> = file
        .list("choices")
        .iter()
        .filter_map(|table| {
            Some((Choice::from_name(table.text_at("id"))?, Wording::read(table)))
        })
        .collect();
    let scoring = file.get("scoring");
    let pack = Pack {
        id: Slug::new(file.text_at("id"))?,
        edition: id.to_owned(),
        code_number: table.get(CODE_NUMBER).map(|_| table.count_at(CODE_NUMBER)),
        official: true,
        choices: choices.iter().map(|(choice, _)| *choice).collect(),
        scoring: scoring.map(|table| rule(file, table)),
        sections: sections.iter().filter_map(section).collect(),
        items: items().filter_map(|table| item(file, table)).collect(),
    };
    Some(LocalizedPack {
        pack,
        title: Text::read(table, "title"),
        published: table.get("published").and_then(Json::day),
        note: table.get("note").map(|_| Text::read(table, "note")),
        source: Source::read(file, table)?,
        choices,
        scoring: scoring.and_then(|table| scoring_words(file, table)),
        sections: sections.iter().map(section_words).collect(),
        items: items().filter_map(|table| item_words(file, table)).collect(),
        askees: file
            .list("askees")
            .iter()
            .map(|table| Text::read(table, "label"))
            .collect(),
        sha256: sha256.to_owned(),
    })
}

fn rule(file: &Json, table: &Json) -> Scoring {
    let choices = file.list("choices").iter();
    let points = choices.filter_map(|choice| {
        Some((Choice::from_name(choice.text_at("id"))?, choice.int_at("points")))
    });
    let bands = table.list("bands").iter().filter_map(|band| {
        let from = band.get("from").map(|_| band.int_at("from"));
        Some(Band { slug: Slug::new(band.text_at("id"))?, from })
    });
    let na = table.get("not_applicable").map(|na| NotApplicablePoints {
        points: na.int_at("points"),
        strict: na.int_at("strict_points"),
    });
    Scoring { points: points.collect(), not_applicable: na, bands: bands.collect() }
}

fn scoring_words(file: &Json, table: &Json) -> Option<ScoringWords> {
    let bands = table.list("bands").iter().map(|band| BandWords {
        label: Text::read(band, "label"),
        message: Text::read(band, "message"),
        short: either(band, SHORT, "message"),
    });
    let na = table.get("not_applicable").and_then(|na| {
        Some(NotApplicableWords {
            option: Wording::read(na),
            note: Text::read(na, "note"),
            source: Source::read(file, na)?,
        })
    });
    let source = Source::read(file, table)?;
    Some(ScoringWords { source, bands: bands.collect(), not_applicable: na })
}

/// A text that may be left out, else the one that stands for it.
fn either(table: &Json, short: &str, long: &str) -> Text {
    Text::read(table, if table.get(short).is_some() { short } else { long })
}

fn section(table: &Json) -> Option<Section> {
    let must = table.get("must").and_then(Json::bool).unwrap_or_default();
    Some(Section { slug: Slug::new(table.text_at("id"))?, must })
}

fn section_words(table: &Json) -> SectionWords {
    SectionWords {
        title: Text::read(table, "title"),
        short: either(table, SHORT, "title"),
        lead: Text::read(table, "lead"),
    }
}

fn item(file: &Json, table: &Json) -> Option<Item> {
    Some(Item {
        slug: Slug::new(table.text_at("slug"))?,
        was: slugs(table, "was"),
        number: table.count_at("number"),
        section: position(file, "sections", table.text_at("section"))?,
        may_not_apply: table.get("not_applicable").is_some(),
        gates: table.get("gates").and_then(Json::bool).unwrap_or(true),
        first: table.get("first").map(|_| table.count_at("first")),
        minutes: table.count_at("minutes"),
        cost: cost(table),
        ask: position(file, "askees", table.text_at("ask")),
    })
}

/// What a checked table says that it costs.
pub(super) fn cost(table: &Json) -> Cost {
    match table.text_at("cost") {
        "free" => Cost::Free,
        "low" => Cost::Low,
        _ => Cost::Paid,
    }
}

fn item_words(file: &Json, table: &Json) -> Option<ItemWords> {
    Some(ItemWords {
        topic: Text::read(table, "topic"),
        action: either(table, ACTION, "topic"),
        question: Text::read(table, "question"),
        why: Text::read(table, "why"),
        quick: Text::read(table, "quick"),
        measures: table.list("measures").iter().map(Text::of).collect(),
        not_applicable: table.get("not_applicable").map(Text::of),
        mark: table.get("mark").map(Text::of),
        source: Source::read(file, table)?,
    })
}
