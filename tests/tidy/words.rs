//! No text is there for nothing: every word of the interface and every text of the packs
//! is read by a screen or put into a file.

use crate::{files, source::code};

/// Where the words of the interface are.
const WORDS: &str = "src/ui/words";

/// What a field of a pack's holds where it holds texts.
const TEXTS: [&str; 5] = ["Text", "Fact", "Source", "Words", "Certainty"];

fn is_name(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

/// Names and types of the fields that are public at least within the crate.
fn fields(text: &str) -> Vec<(String, String)> {
    let fields = code(text);
    let fields = fields.lines().filter_map(|line| {
        let line = line.trim_start();
        let field =
            line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub "))?;
        let (name, kind) = field.split_once(": ")?;
        name.chars().all(is_name).then(|| (name.to_owned(), kind.to_owned()))
    });
    fields.collect()
}

/// Whether a type has to do with texts.
fn holds_text(kind: &str) -> bool {
    kind.split(|c| !is_name(c)).any(|name| TEXTS.contains(&name))
}

/// The names of those fields that no code reads.
fn unread(fields: &[(String, String)], readers: &str) -> Vec<String> {
    let is_read = |name: &str| {
        let dotted = format!(".{name}");
        let mut found = readers.match_indices(&dotted);
        found.any(|(at, _)| !readers[at + dotted.len()..].starts_with(is_name))
    };
    let unread = fields.iter().filter(|(name, _)| !is_read(name));
    unread.map(|(name, _)| name.clone()).collect()
}

/// The code below folders, less what lies in the folder of words.
fn readers(folders: &[&str]) -> String {
    let files = folders.iter().flat_map(|folder| files(folder, &["rs"]));
    let files = files.filter(|(name, _)| !name.starts_with(WORDS));
    files.map(|(_, text)| code(&text)).collect()
}

#[test]
fn every_word_of_the_interface_is_shown() {
    let readers = readers(&["src/ui"]);
    let mut known = 0;
    for (name, text) in files(WORDS, &["rs"]) {
        let fields = fields(&text);
        known += fields.len();
        assert_eq!(unread(&fields, &readers), [""; 0], "{name}");
    }
    assert!(known > 0, "{WORDS} has no words");
}

#[test]
fn every_text_of_a_pack_is_shown_or_written() {
    let readers = readers(&["src/ui", "src/export"]);
    let mut known = 0;
    for (name, text) in files("src/content", &["rs"]) {
        let mut fields = fields(&text);
        fields.retain(|(_, kind)| holds_text(kind));
        known += fields.len();
        assert_eq!(unread(&fields, &readers), [""; 0], "{name}");
    }
    assert!(known > 0, "packs have no texts");
}

#[test]
fn a_text_that_nobody_reads_is_noticed() {
    let struct_of = |field: &str| {
        fields(&format!("pub(crate) struct XText {{\n    /// Over it.\n    {field},\n}}"))
    };
    for (field, reader, expected) in [
        ("pub(crate) title: &'static str", "el(\"p\").text(words.title)", &[][..]),
        ("pub(crate) left: fn(usize) -> String", "(words.left)(ticks.len())", &[]),
        ("pub(crate) title: &'static str", "heading(words.title_of)", &["title"]),
        ("pub(crate) title: &'static str", "let title = words.lead;", &["title"]),
        ("pub(crate) left: fn(usize) -> String", "words\n    .left(", &[]),
        ("pub note: Option<Text>", "fact.text", &["note"]),
    ] {
        assert_eq!(unread(&struct_of(field), reader), expected, "{field}: {reader}");
    }
    assert!(holds_text("Vec<Option<Text>>") && !holds_text("Vec<Context>"));
}
