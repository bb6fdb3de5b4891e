//! What a policy file must look like.

use super::flag;
use crate::content::{
    json::Json,
    lang::Lang,
    shape::{self, Field, Kind, SOURCE, optional, required},
    validation_error::ValidationErrors,
};

const POLICY: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-policy"])),
    required("version", Kind::Count),
    required("edition", Kind::Name),
    required("title", Kind::Text),
    required("preamble", Kind::Text),
    required("blank", Kind::Text),
    required("source", Kind::In("sources")),
    required("closing", Kind::Table(CLOSING)),
    required("dates", Kind::Table(DATES)),
    optional("eras", Kind::Tables("era", ERA)),
    required("sources", Kind::Tables("source", SOURCE)),
    required("clauses", Kind::Tables("clause", CLAUSE)),
];
const CLOSING: &[Field] = &[
    required("adopted", Kind::Text),
    required("revised", Kind::Text),
    required("company", Kind::Text),
    required("head", Kind::Text),
    required("contact", Kind::Text),
];
const DATES: &[Field] = &[
    required("plain", Kind::Text),
    required("first_year", Kind::Text),
    required("months", Kind::Texts),
];
const ERA: &[Field] = &[
    required("id", Kind::Slug),
    required("from", Kind::Date),
    required("text", Kind::Text),
    required("source", Kind::In("sources")),
];
const CLAUSE: &[Field] = &[
    required("id", Kind::Slug),
    optional("optional", Kind::Flag),
    optional("focus", Kind::Flag),
    required("title", Kind::Text),
    optional("backed_by", Kind::Slugs),
    optional("done", Kind::Text),
    required("intend", Kind::Text),
    optional("source", Kind::In("sources")),
];

/// What a text of a policy may have filled in.
const OF_THE_COMPANY: &[&str] = &["company", "head", "contact"];
/// What a text of a day may have filled in.
const OF_A_DAY: &[&str] = &["year", "era", "month", "day"];

/// Notes everything that is wrong with the file.
pub(super) fn check(f: &mut ValidationErrors, file: &Json) {
    shape::check(f, file, POLICY);
    together(f, file);
}

/// What must hold between several fields.
fn together(f: &mut ValidationErrors, file: &Json) {
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
fn fillings(
    f: &mut ValidationErrors,
    place: &str,
    table: &Json,
    fields: &[&str],
    known: &[&str],
) {
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
