//! What a declaration file must look like.

use super::flag;
use crate::{
    content::{
        fact::FACT,
        json::Json,
        load::COSTS,
        shape::{self, Field, Kind, SOURCE, optional, required, with},
        validation_error::ValidationErrors,
    },
    domain::{form, star_task::StarTask},
};

const DECLARATION: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-declaration"])),
    required("version", Kind::Count),
    required("edition", Kind::Name),
    required("sources", Kind::Tables("source", SOURCE)),
    required("links", Kind::Tables("link", LINK)),
    required("steps", Kind::Tables("step", TOPIC)),
    required("old", Kind::Tables("old", TOPIC)),
    required("sheet", Kind::Table(FACT)),
    required("fields", Kind::Tables("field", FIELD)),
    required("rules", Kind::Tables("rule", RULE)),
    required("limits", Kind::Tables("limit", NAMED_FACT)),
    required("conditions", Kind::Tables("condition", NAMED_FACT)),
    required("subsidies", Kind::Tables("subsidy", SUBSIDY)),
    required("former", Kind::Table(TOPIC)),
    optional("tasks", Kind::Tables("task", TASK)),
];
const LINK: &[Field] = &[
    required("id", Kind::Slug),
    required("label", Kind::Text),
    required("url", Kind::Https),
];
const TOPIC: &[Field] = &[
    required("id", Kind::Slug),
    required("title", Kind::Text),
    optional("link", Kind::In("links")),
    optional("days", Kind::Count),
    required("facts", Kind::Tables("fact", NAMED_FACT)),
];
const NAMED_FACT: &[Field] = &[required("id", Kind::Slug), with(FACT)];
const FIELD: &[Field] = &[
    required("id", Kind::Slug),
    required("kind", Kind::OneOf(&["text", "choice", "choices", "derived"])),
    optional(
        "from",
        Kind::OneOf(&["star", form::COMPANY, form::HEAD, form::CONTACT, form::URL]),
    ),
    optional("options", Kind::Texts),
    optional("keys", Kind::Names),
    optional("required", Kind::Flag),
    optional("optional", Kind::Flag),
    optional("public", Kind::Flag),
    with(FACT),
];
const TASK: &[Field] = &[
    required("id", Kind::OneOf(&StarTask::NAMES)),
    required("title", Kind::Text),
    required("why", Kind::Text),
    required("how", Kind::Text),
    required("check", Kind::Text),
    required("who", Kind::Text),
    required("minutes", Kind::Count),
    required("cost", Kind::OneOf(COSTS)),
    required("source", Kind::In("sources")),
];
const RULE: &[Field] = &[
    required("id", Kind::Slug),
    optional("right", Kind::Texts),
    optional("wrong", Kind::Texts),
    with(FACT),
];
const SUBSIDY: &[Field] = &[
    required("id", Kind::Slug),
    required("name", Kind::Text),
    required("stars", Kind::OneOf(&["any", "two"])),
    required("role", Kind::OneOf(&["requirement", "bonus", "differs"])),
    optional("past", Kind::Flag),
    with(FACT),
];

/// Notes everything that is wrong with the file.
pub(super) fn check(f: &mut ValidationErrors, file: &Json) {
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
