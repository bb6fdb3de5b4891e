//! What a ladder file must look like: its shape as data, and what must hold between its
//! tables.

use super::super::{
    fact::FACT,
    fault::Faults,
    json::Json,
    shape::{self, Field, Kind, SOURCE, may, need},
};
use crate::domain::ladder::Judged;

const LADDER: &[Field] = &[
    need("format", Kind::OneOf(&["hoshimi-ladder"])),
    need("version", Kind::Count),
    need("edition", Kind::Name),
    need("sources", Kind::Tables("source", SOURCE)),
    need("links", Kind::Tables("link", LINK)),
    need("rows", Kind::Tables("row", ROW)),
    need("rungs", Kind::Tables("rung", RUNG)),
    need("relation", Kind::Table(FACT)),
    need("declared", Kind::Table(DECLARED)),
    need("buyer", Kind::Table(BUYER)),
];
const LINK: &[Field] =
    &[need("id", Kind::Slug), need("title", Kind::Text), need("url", Kind::Https)];
const ROW: &[Field] = &[need("id", Kind::Slug), need("title", Kind::Text)];
const RUNG: &[Field] = &[
    need("id", Kind::Slug),
    may("star", Kind::Count),
    need("judged", Kind::OneOf(&Judged::NAMES)),
    need("title", Kind::Text),
    need("summary", Kind::Text),
    need("link", Kind::In("links")),
    need("cells", Kind::Tables("cell", CELL)),
];
const CELL: &[Field] = &[
    need("id", Kind::In("rows")),
    need("fact", Kind::Table(FACT)),
    may("more", Kind::Tables("more", NAMED)),
];
const NAMED: &[Field] = &[need("id", Kind::Slug), need("fact", Kind::Table(FACT))];
const DECLARED: &[Field] = &[
    need("ways", Kind::Tables("way", NAMED)),
    need("options", Kind::Tables("option", OPTION)),
];
const OPTION: &[Field] = &[
    need("id", Kind::Slug),
    may("rung", Kind::In("rungs")),
    need("label", Kind::Text),
    need("next", Kind::Text),
];
const BUYER: &[Field] = &[
    need("label", Kind::Text),
    need("source", Kind::In("sources")),
    need("questions", Kind::Tables("question", QUESTION)),
    need("higher", Kind::Text),
    need("lower", Kind::Text),
    need("open", Kind::Text),
    need("fair", Kind::Table(FACT)),
];
const QUESTION: &[Field] = &[need("id", Kind::Slug), need("text", Kind::Text)];

/// Notes everything that is wrong with the file.
pub(super) fn check(f: &mut Faults, file: &Json) {
    shape::check(f, file, LADDER);
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    check_cells(f, file);
    check_stars(f, file.list("rungs"));
}

/// The shape has seen to it that no cell stands twice.
fn check_cells(f: &mut Faults, file: &Json) {
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
fn check_stars(f: &mut Faults, rungs: &[Json]) {
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
