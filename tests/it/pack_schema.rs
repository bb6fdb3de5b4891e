//! The published schema of packs names the fields that the loader takes, and no others.
//! That a program which is not ours takes the packs by it is proved in `schemas.test.mjs`.

use hoshimi::content::{json::Json, lang::Lang, load};

fn schema() -> Json {
    let text = include_str!("../../pkg-config/hoshimi-pack.schema.json");
    Json::parse(text).expect("the schema is JSON with whole numbers")
}

/// The definition that a part of the schema refers to, and its name.
fn referred<'a>(root: &'a Json, schema: &'a Json) -> Option<(&'a str, &'a Json)> {
    let name = schema.get("$ref")?.text()?.strip_prefix("#/$defs/").unwrap();
    Some((name, root.get("$defs").unwrap().get(name).expect(name)))
}

/// The fields of an object in the schema, as `load::fields` writes them.
fn describe(root: &Json, object: &Json, path: &str, lines: &mut Vec<String>) {
    assert_eq!(object.get("additionalProperties"), Some(&Json::Bool(false)), "{path}");
    let needed = object.get("required").unwrap().elements();
    for (name, field) in object.get("properties").unwrap().members() {
        let mark = if needed.contains(&name.as_str().into()) { "" } else { "?" };
        let here = format!("{path}{name}");
        let inner = field.get("items").map(|items| referred(root, items).unwrap().1);
        let named = referred(root, field);
        let table = named
            .map(|(_, found)| found)
            .filter(|found| found.get("properties").is_some() && !is_text(found));
        for part in [Some(field), table].into_iter().flatten() {
            let described =
                part.get("description").is_some() || part.get("$ref").is_some();
            assert!(described, "{here} has no description");
        }
        let kind = match (inner, table, named) {
            (Some(_), ..) => "tables".to_owned(),
            (None, Some(_), _) => "table".to_owned(),
            (None, None, Some((name, _))) => name.to_owned(),
            (None, None, None) => {
                let one = field.get("const").map(std::slice::from_ref);
                let names = one.or(field.get("enum").map(Json::elements)).unwrap();
                let names: Vec<_> = names.iter().filter_map(Json::text).collect();
                format!("one of {}", names.join(" "))
            }
        };
        lines.push(format!("{here}{mark}: {kind}"));
        if let Some(table) = inner.or(table) {
            describe(root, table, &format!("{here}/"), lines);
        }
    }
}

/// Words in several languages are one value for the loader.
fn is_text(object: &Json) -> bool {
    object.get("properties").and_then(|all| all.get(Lang::Ja.tag())).is_some()
}

fn described(schema: &Json) -> Vec<String> {
    let mut lines = Vec::new();
    describe(schema, schema, "", &mut lines);
    lines
}

#[test]
fn the_schema_and_the_loader_have_the_same_fields() {
    let lines = described(&schema());
    assert_eq!(lines, load::fields());
    for expected in
        ["items/was?: slugs", "items/cost: one of free low paid", "sources: tables"]
    {
        assert!(lines.iter().any(|line| line == expected), "{expected}");
    }
}

#[test]
fn every_language_of_the_packs_is_in_the_schema() {
    let schema = schema();
    let text = schema.get("$defs").unwrap().get("text").unwrap();
    let tags = text.get("properties").unwrap().members().iter().map(|(tag, _)| &**tag);
    assert_eq!(tags.collect::<Vec<_>>(), Lang::ALL.map(Lang::tag));
}

#[test]
fn a_field_that_only_one_of_them_has_is_noticed() {
    let text = include_str!("../../pkg-config/hoshimi-pack.schema.json");
    for (from, to) in [
        ("\"was\":", "\"formerly\":"),
        ("\"paid\"", "\"dear\""),
        ("#/$defs/slugs", "#/$defs/slug"),
        ("\"number\",\n", ""),
    ] {
        let changed = text.replace(from, to);
        assert_ne!(changed, text, "{from}");
        assert_ne!(described(&Json::parse(&changed).unwrap()), load::fields(), "{from}");
    }
}
