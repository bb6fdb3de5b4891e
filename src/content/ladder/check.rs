//! What a ladder file must look like: its shape as data, and what must hold between its
//! tables.

use super::super::{
    fact::FACT,
    json::Json,
    shape::{self, Field, Kind, SOURCE, optional, required},
    validation_error::ValidationErrors,
};
use crate::domain::ladder::Judged;

const LADDER: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-ladder"])),
    required("version", Kind::Count),
    required("edition", Kind::Name),
    required("sources", Kind::Tables("source", SOURCE)),
    required("links", Kind::Tables("link", LINK)),
    required("rows", Kind::Tables("row", ROW)),
    required("rungs", Kind::Tables("rung", RUNG)),
    required("relation", Kind::Table(FACT)),
    required("declared", Kind::Table(DECLARED)),
    required("buyer", Kind::Table(BUYER)),
];
const LINK: &[Field] = &[
    required("id", Kind::Slug),
    required("title", Kind::Text),
    required("url", Kind::Https),
];
const ROW: &[Field] = &[required("id", Kind::Slug), required("title", Kind::Text)];
const RUNG: &[Field] = &[
    required("id", Kind::Slug),
    optional("star", Kind::Count),
    required("judged", Kind::OneOf(&Judged::NAMES)),
    required("title", Kind::Text),
    required("summary", Kind::Text),
    required("link", Kind::In("links")),
    required("cells", Kind::Tables("cell", CELL)),
];
const CELL: &[Field] = &[
    required("id", Kind::In("rows")),
    required("fact", Kind::Table(FACT)),
    optional("more", Kind::Tables("more", NAMED)),
];
const NAMED: &[Field] =
    &[required("id", Kind::Slug), required("fact", Kind::Table(FACT))];
const DECLARED: &[Field] = &[
    required("ways", Kind::Tables("way", NAMED)),
    required("options", Kind::Tables("option", OPTION)),
];
const OPTION: &[Field] = &[
    required("id", Kind::Slug),
    optional("rung", Kind::In("rungs")),
    required("label", Kind::Text),
    required("next", Kind::Text),
];
const BUYER: &[Field] = &[
    required("label", Kind::Text),
    required("source", Kind::In("sources")),
    required("questions", Kind::Tables("question", QUESTION)),
    required("higher", Kind::Text),
    required("lower", Kind::Text),
    required("open", Kind::Text),
    required("fair", Kind::Table(FACT)),
];
const QUESTION: &[Field] = &[required("id", Kind::Slug), required("text", Kind::Text)];

/// Notes everything that is wrong with the file.
pub(super) fn check(f: &mut ValidationErrors, file: &Json) {
    shape::check(f, file, LADDER);
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    check_cells(f, file);
    check_stars(f, file.list("rungs"));
}

/// The shape has seen to it that no cell stands twice.
fn check_cells(f: &mut ValidationErrors, file: &Json) {
    for rung in file.list("rungs") {
        let place = format!("rung {}", rung.text_at("id"));
        for row in file.list("rows") {
            let row = row.text_at("id");
            let mut cells = rung.list("cells").iter();
            let there = cells.any(|cell| cell.text_at("id") == row);
            f.check(there, &place, "cells", &format!("has no cell for row {row}"));
        }
    }
}

/// Gates belong to a star, so that the report can be asked about it.
fn check_stars(f: &mut ValidationErrors, rungs: &[Json]) {
    let stars = || rungs.iter().filter(|rung| rung.get("star").is_some());
    let rising = stars().is_sorted_by(|a, b| a.int_at("star") < b.int_at("star"));
    f.check(rising, "rungs", "star", "must rise");
    for rung in rungs {
        let place = format!("rung {}", rung.text_at("id"));
        let star = rung.int_at("star");
        f.check(star <= 9, &place, "star", "must be a whole number from 1 to 9");
        let fine = rung.text_at("judged") != "gates" || star > 0;
        f.check(fine, &place, "judged", "needs a star for `gates`");
    }
}
