//! What a declaration file must look like.

use super::flag;
use crate::{
    content::{
        fact::FACT,
        fault::Faults,
        json::Json,
        load::COSTS,
        shape::{self, Field, Kind, SOURCE, may, need, with},
    },
    domain::{form, star_task::StarTask},
};

const DECLARATION: &[Field] = &[
    need("format", Kind::OneOf(&["hoshimi-declaration"])),
    need("version", Kind::Count),
    need("edition", Kind::Name),
    need("sources", Kind::Tables("source", SOURCE)),
    need("links", Kind::Tables("link", LINK)),
    need("steps", Kind::Tables("step", TOPIC)),
    need("old", Kind::Tables("old", TOPIC)),
    need("sheet", Kind::Table(FACT)),
    need("fields", Kind::Tables("field", FIELD)),
    need("rules", Kind::Tables("rule", RULE)),
    need("limits", Kind::Tables("limit", NAMED_FACT)),
    need("conditions", Kind::Tables("condition", NAMED_FACT)),
    need("subsidies", Kind::Tables("subsidy", SUBSIDY)),
    need("former", Kind::Table(TOPIC)),
    may("tasks", Kind::Tables("task", TASK)),
];
const LINK: &[Field] =
    &[need("id", Kind::Slug), need("label", Kind::Text), need("url", Kind::Https)];
const TOPIC: &[Field] = &[
    need("id", Kind::Slug),
    need("title", Kind::Text),
    may("link", Kind::In("links")),
    may("days", Kind::Count),
    need("facts", Kind::Tables("fact", NAMED_FACT)),
];
const NAMED_FACT: &[Field] = &[need("id", Kind::Slug), with(FACT)];
const FIELD: &[Field] = &[
    need("id", Kind::Slug),
    need("kind", Kind::OneOf(&["text", "choice", "choices", "derived"])),
    may(
        "from",
        Kind::OneOf(&["star", form::COMPANY, form::HEAD, form::CONTACT, form::URL]),
    ),
    may("options", Kind::Texts),
    may("keys", Kind::Names),
    may("required", Kind::Flag),
    may("optional", Kind::Flag),
    may("public", Kind::Flag),
    with(FACT),
];
const TASK: &[Field] = &[
    need("id", Kind::OneOf(&StarTask::NAMES)),
    need("title", Kind::Text),
    need("why", Kind::Text),
    need("how", Kind::Text),
    need("check", Kind::Text),
    need("who", Kind::Text),
    need("minutes", Kind::Count),
    need("cost", Kind::OneOf(COSTS)),
    need("source", Kind::In("sources")),
];
const RULE: &[Field] = &[
    need("id", Kind::Slug),
    may("right", Kind::Texts),
    may("wrong", Kind::Texts),
    with(FACT),
];
const SUBSIDY: &[Field] = &[
    need("id", Kind::Slug),
    need("name", Kind::Text),
    need("stars", Kind::OneOf(&["any", "two"])),
    need("role", Kind::OneOf(&["requirement", "bonus", "differs"])),
    may("past", Kind::Flag),
    with(FACT),
];

/// Notes everything that is wrong with the file.
pub(super) fn check(f: &mut Faults, file: &Json) {
    shape::check(f, file, DECLARATION);
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    for field in file.list("fields") {
        let place = format!("field {}", field.text_at("id"));
        let kind = field.text_at("kind");
        let fits = field.get("from").is_some() == (kind == "derived");
        f.check(fits, &place, "from", "must be there exactly where `kind` is `derived`");
        let has = field.get("options").is_some();
        let fits = match kind {
            "choice" | "choices" => has,
            "text" => !has,
            _ => true,
        };
        f.check(
            fits,
            &place,
            "options",
            "must be there where one chooses, and not for text",
        );
        let (keys, options) = (field.list("keys").len(), field.list("options").len());
        let fits = keys == 0 || keys == options;
        f.check(fits, &place, "keys", "must be as many as the options");
        let both = flag(field, "required") && flag(field, "optional");
        f.check(!both, &place, "optional", "contradicts `required`");
    }
    for subsidy in file.list("subsidies") {
        let place = format!("subsidy {}", subsidy.text_at("id"));
        for day in ["as_of", "valid_until"] {
            let fine = flag(subsidy, "past") || subsidy.get(day).is_some();
            f.check(fine, &place, day, "is missing: a programme that is open will close");
        }
    }
}
