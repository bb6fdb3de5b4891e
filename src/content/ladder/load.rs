//! From the ladder's file to the checked ladder, or to everything that is wrong.

use super::{
    super::{
        fact::Fact,
        json::Json,
        lang::Text,
        shape::position,
        validation_error::{ValidationError, ValidationErrors},
        words::Source,
    },
    Buyer, Cell, Declared, Finding, Ladder, Link, Question, Row, Rung,
    check::check,
};
use crate::domain::{ladder::Judged, pack::Slug};

/// Checks a ladder file.
///
/// `sha256` is the hexadecimal digest of the file's bytes.
///
/// # Errors
///
/// Every mistake found, each with rung, cell and field.
pub fn load(file: &Json, sha256: &str) -> Result<Ladder, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    check(&mut faults, file);
    faults.done()?;
    // Nothing can be missing any more; the empty list is for the type alone.
    read(file, sha256).ok_or_else(Vec::new)
}

/// The ladder of a file that is known to be right.
pub(in crate::content) fn read(file: &Json, sha256: &str) -> Option<Ladder> {
    let rows = file.list("rows").iter().filter_map(|row| {
        Some(Row { id: slug(row, "id")?, title: Text::read(row, "title") })
    });
    Some(Ladder {
        edition: file.text_at("edition").to_owned(),
        rows: rows.collect(),
        rungs: file.list("rungs").iter().filter_map(|table| rung(file, table)).collect(),
        relation: Fact::read(file, file.get("relation")?)?,
        declared: declared(file, file.get("declared")?),
        buyer: buyer(file, file.get("buyer")?)?,
        links: file.list("links").iter().filter_map(link).collect(),
        sha256: sha256.to_owned(),
    })
}

fn rung(file: &Json, table: &Json) -> Option<Rung> {
    let cells = table.list("cells");
    let of = |row: &Json| cells.iter().find(|cell| cell.get("id") == row.get("id"));
    let cells = file.list("rows").iter().filter_map(|row| cell(file, of(row)?));
    let at = position(file, "links", table.text_at("link"))?;
    Some(Rung {
        id: slug(table, "id")?,
        star: u8::try_from(table.int_at("star")).ok().filter(|star| *star > 0),
        judged: Judged::from_name(table.text_at("judged"))?,
        title: Text::read(table, "title"),
        summary: Text::read(table, "summary"),
        link: link(file.list("links").get(at)?)?,
        cells: cells.collect(),
    })
}

fn cell(file: &Json, table: &Json) -> Option<Cell> {
    Some(Cell { fact: fact(file, table)?, more: facts(file, table.list("more")) })
}

fn fact(file: &Json, table: &Json) -> Option<Fact> {
    Fact::read(file, table.get("fact")?)
}

fn facts(file: &Json, tables: &[Json]) -> Vec<Fact> {
    tables.iter().filter_map(|table| fact(file, table)).collect()
}

fn declared(file: &Json, table: &Json) -> Declared {
    let options = table.list("options").iter().filter_map(|option| {
        Some(Finding {
            id: slug(option, "id")?,
            rung: slug(option, "rung"),
            label: Text::read(option, "label"),
            next: Text::read(option, "next"),
        })
    });
    Declared { options: options.collect(), ways: facts(file, table.list("ways")) }
}

fn buyer(file: &Json, table: &Json) -> Option<Buyer> {
    let questions = table.list("questions").iter().filter_map(|question| {
        Some(Question { id: slug(question, "id")?, text: Text::read(question, "text") })
    });
    Some(Buyer {
        label: Text::read(table, "label"),
        source: Source::read(file, table)?,
        questions: questions.collect(),
        fair: Fact::read(file, table.get("fair")?)?,
        higher: Text::read(table, "higher"),
        lower: Text::read(table, "lower"),
        open: Text::read(table, "open"),
    })
}

fn link(table: &Json) -> Option<Link> {
    Some(Link {
        id: slug(table, "id")?,
        title: Text::read(table, "title"),
        url: table.text_at("url").to_owned(),
    })
}

fn slug(table: &Json, field: &str) -> Option<Slug> {
    Slug::new(table.text_at(field))
}
