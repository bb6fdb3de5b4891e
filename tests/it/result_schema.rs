//! The published schema of the result file names everything that is written.

use crate::common::{catalog, file::samples};
use hoshimi::{
    content::{json::Json, lang::Lang},
    domain::choice::Choice,
};

fn schema() -> Json {
    let text = include_str!("../../pkg-config/hoshimi-result.schema.json");
    Json::parse(text).expect("the schema is JSON with whole numbers")
}

/// Follows `$ref` to what it names.
fn resolved<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    match schema.get("$ref").and_then(Json::text) {
        None => schema,
        Some(path) => {
            let path = path.strip_prefix("#/").expect("only references inside the file");
            let step =
                |at: &'a Json, name| at.get(name).expect("a reference leads somewhere");
            path.split('/').fold(root, step)
        }
    }
}

/// What in the file the schema does not describe, by path.
fn undescribed(
    root: &Json,
    schema: &Json,
    file: &Json,
    path: &str,
    found: &mut Vec<String>,
) {
    let schema = resolved(root, schema);
    if schema.get("description").is_none() {
        found.push(path.to_owned());
    }
    for (name, value) in file.members() {
        let named = schema.get("properties").and_then(|all| all.get(name));
        let path = format!("{path}/{name}");
        match named
            .or(schema.get("additionalProperties"))
            .filter(|s| **s != Json::Bool(true))
        {
            Some(schema) => undescribed(root, schema, value, &path, found),
            None => found.push(path),
        }
    }
    for element in file.elements() {
        match schema.get("items") {
            Some(schema) => {
                undescribed(root, schema, element, &format!("{path}/*"), found);
            }
            None => found.push(format!("{path}/*")),
        }
    }
}

#[test]
fn the_schema_describes_every_member_that_is_written() {
    let schema = schema();
    for file in samples() {
        let mut found = Vec::new();
        undescribed(&schema, &schema, &file, "", &mut found);
        assert_eq!(found, Vec::<String>::new());
    }
}

#[test]
fn the_schema_is_missed_where_it_says_nothing() {
    let file = Json::parse(
        r#"{ "version": 1, "colour": "red", "packs": [{ "id": "a", "day": 1 }] }"#,
    );
    let mut found = Vec::new();
    undescribed(&schema(), &schema(), &file.unwrap(), "", &mut found);
    assert_eq!(found, ["/colour", "/packs/*/day"]);
}

/// The values that a part of the schema allows.
fn allowed(definition: &str) -> Vec<String> {
    let schema = schema();
    let found = definition.split('/').fold(&schema, |at, name| at.get(name).expect(name));
    let values =
        found.get("enum").expect("enum").elements().iter().filter_map(Json::text);
    values.map(str::to_owned).collect()
}

#[test]
fn the_schema_knows_every_choice_band_and_language() {
    let mut choices = Choice::NAMES.to_vec();
    choices.insert(4, "not_applicable");
    assert_eq!(allowed("$defs/answer/properties/choice"), choices);
    let languages = Lang::OFFERED.map(Lang::tag);
    assert_eq!(allowed("properties/language"), languages);
    let catalog = catalog();
    let bands = &catalog.diagnosis().pack.scoring.as_ref().unwrap().bands;
    let bands: Vec<_> = bands.iter().map(|band| band.slug.as_str()).collect();
    assert_eq!(allowed("$defs/diagnosis/properties/band"), bands);
}
