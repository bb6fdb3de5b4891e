//! The file of easy words and its texts.

use super::pack_files::FILES;
use hoshimi::content::json::Json;

/// What names a table, and what is no text.
const NAMES: [&str; 6] = ["format", "version", "language", "pack", "id", "slug"];

/// Every text below a value with its field.
pub(crate) fn texts<'a>(
    field: &'a str,
    json: &'a Json,
    found: &mut Vec<(&'a str, &'a str)>,
) {
    found.extend(json.text().map(|text| (field, text)));
    json.elements().iter().for_each(|element| texts(field, element, found));
    for (name, value) in
        json.members().iter().filter(|(n, _)| !NAMES.contains(&n.as_str()))
    {
        texts(name, value, found);
    }
}

/// The file.
pub(crate) fn easy() -> Json {
    let (_, file, _) = FILES.iter().find(|(name, ..)| *name == "easy").unwrap();
    toml::from_str(file).unwrap()
}
