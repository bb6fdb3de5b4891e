//! What a pack has only for others to name is named: no source, person or heading is there
//! that no screen could show.

use crate::common::pack_files::FILES;
use hoshimi::content::json::Json;

/// Lists of a pack, and the field by which others name what is in them.
const NAMED: [(&str, &str); 5] = [
    ("sources", "source"),
    ("askees", "ask"),
    ("sections", "section"),
    ("areas", "area"),
    ("requirements", "requirement"),
];

/// Everything that a field of that name names, at any depth.
fn named<'a>(json: &'a Json, field: &str, found: &mut Vec<&'a str>) {
    for (name, value) in json.members() {
        if name == field {
            found.extend(value.text());
        }
        named(value, field, found);
    }
    for element in json.elements() {
        named(element, field, found);
    }
}

/// Entries that nothing names, each with its list.
fn uncited(pack: &Json) -> Vec<String> {
    let mut uncited = Vec::new();
    for (list, field) in NAMED {
        let mut cited = Vec::new();
        named(pack, field, &mut cited);
        for entry in pack.get(list).map_or(&[][..], Json::elements) {
            let id = entry.get("id").and_then(Json::text).expect("an id");
            if !cited.contains(&id) {
                uncited.push(format!("{list}: {id}"));
            }
        }
    }
    uncited
}

#[test]
fn what_is_there_to_be_named_is_named() {
    // The easy words are laid over what another pack names.
    for (name, text, _) in FILES.iter().filter(|(name, ..)| *name != "easy") {
        assert_eq!(uncited(&toml::from_str(text).unwrap()), [""; 0], "{name}.toml");
    }
}

#[test]
fn what_nothing_names_is_noticed() {
    let (_, text, _) = FILES[0];
    let planted = format!("{text}\n[[sources]]\nid = \"planted\"\n");
    assert_eq!(uncited(&toml::from_str(&planted).unwrap()), ["sources: planted"]);
}
