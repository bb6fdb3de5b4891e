//! What a policy file must look like.

use super::flag;
use crate::content::{
    fault::Faults,
    json::Json,
    lang::Lang,
    shape::{self, Field, Kind, SOURCE, may, need},
};

const POLICY: &[Field] = &[
    need("format", Kind::OneOf(&["hoshimi-policy"])),
    need("version", Kind::Count),
    need("edition", Kind::Name),
    need("title", Kind::Text),
    need("preamble", Kind::Text),
    need("blank", Kind::Text),
    need("source", Kind::In("sources")),
    need("closing", Kind::Table(CLOSING)),
    need("dates", Kind::Table(DATES)),
    may("eras", Kind::Tables("era", ERA)),
    need("sources", Kind::Tables("source", SOURCE)),
    need("clauses", Kind::Tables("clause", CLAUSE)),
];
const CLOSING: &[Field] = &[
    need("adopted", Kind::Text),
    need("revised", Kind::Text),
    need("company", Kind::Text),
    need("head", Kind::Text),
    need("contact", Kind::Text),
];
const DATES: &[Field] = &[
    need("plain", Kind::Text),
    need("first_year", Kind::Text),
    need("months", Kind::Texts),
];
const ERA: &[Field] = &[
    need("id", Kind::Slug),
    need("from", Kind::Date),
    need("text", Kind::Text),
    need("source", Kind::In("sources")),
];
const CLAUSE: &[Field] = &[
    need("id", Kind::Slug),
    may("optional", Kind::Flag),
    may("focus", Kind::Flag),
    need("title", Kind::Text),
    may("backed_by", Kind::Slugs),
    may("done", Kind::Text),
    need("intend", Kind::Text),
    may("source", Kind::In("sources")),
];

/// What a text of a policy may have filled in.
const OF_THE_COMPANY: &[&str] = &["company", "head", "contact"];
/// What a text of a day may have filled in.
const OF_A_DAY: &[&str] = &["year", "era", "month", "day"];

/// Notes everything that is wrong with the file.
pub(super) fn check(f: &mut Faults, file: &Json) {
    shape::check(f, file, POLICY);
    together(f, file);
}

/// What must hold between several fields.
fn together(f: &mut Faults, file: &Json) {
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    fillings(f, "", file, &["preamble"], OF_THE_COMPANY);
    let dates = file.get("dates").unwrap_or(&Json::Null);
    fillings(f, "dates", dates, &["plain"], OF_A_DAY);
    f.check(dates.list("months").len() == 12, "dates", "months", "must be twelve");
    for era in file.list("eras") {
        fillings(f, &place("era", era), era, &["text"], OF_A_DAY);
    }
    let rising =
        file.list("eras").is_sorted_by(|a, b| a.text_at("from") < b.text_at("from"));
    f.check(rising, "eras", "from", "must rise from era to era");
    let closing = file.get("closing").unwrap_or(&Json::Null);
    for (name, text) in closing.members() {
        let fine =
            Lang::ALL.iter().all(|lang| text.text_at(lang.tag()).contains("{value}"));
        f.check(fine, "closing", name, "must have a place for its {value}");
        fillings(f, "closing", closing, &[name], &["value"]);
    }
    let clauses = file.list("clauses");
    for clause in clauses {
        let place = place("clause", clause);
        fillings(f, &place, clause, &["done", "intend"], OF_THE_COMPANY);
        let both = clause.get("done").is_some() == clause.get("backed_by").is_some();
        f.check(both, &place, "done", "must be there exactly where `backed_by` is");
    }
    let always = clauses.iter().any(|clause| !flag(clause, "optional"));
    f.check(always, "clauses", "optional", "must leave at least one clause that stands");
}

/// Notes what stands in braces in a text and is not filled in there.
fn fillings(f: &mut Faults, place: &str, table: &Json, fields: &[&str], known: &[&str]) {
    for field in fields {
        let Some(text) = table.get(field) else { continue };
        for lang in Lang::ALL {
            let mut rest = text.text_at(lang.tag());
            while let Some((_, after)) = rest.split_once('{') {
                let name = after.split('}').next().unwrap_or_default();
                let problem = "has something in braces that is not filled in";
                let field = format!("{field}.{}", lang.tag());
                f.check(known.contains(&name), place, &field, problem);
                rest = after;
            }
        }
    }
}

fn place(called: &str, table: &Json) -> String {
    format!("{called} {}", table.text_at("id"))
}
