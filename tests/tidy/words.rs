//! No text is there for nothing: every word of the interface and of the files, and every text
//! of the packs, is read by a screen or put into a file.

use crate::{files, source::code};

/// Where the words are: those of the interface, and those of the files, which the interface
/// says in part, too.
const WORDS: [&str; 2] = ["src/ui/words", "src/text"];

/// What a field of a pack's holds where it holds texts.
const TEXTS: [&str; 5] = ["Text", "Fact", "Source", "Words", "Certainty"];

fn is_name(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

/// Names and types of the fields that others may read.
fn fields(text: &str) -> Vec<(String, String)> {
    let fields = code(text);
    let fields = fields.lines().filter_map(|line| {
        let line = line.trim_start();
        let ways = ["pub(super) ", "pub(crate) ", "pub "];
        let field = ways.iter().find_map(|way| line.strip_prefix(way))?;
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

/// The code below folders, less what lies in a folder of words.
fn readers(folders: &[&str]) -> String {
    let files = folders.iter().flat_map(|folder| files(folder, &["rs"]));
    let files =
        files.filter(|(name, _)| !WORDS.iter().any(|words| name.starts_with(words)));
    files.map(|(_, text)| code(&text)).collect()
}

#[test]
fn every_word_is_shown_or_written() {
    let all = ["src/ui", "src/app", "src/export"];
    for (folder, readers) in WORDS.into_iter().zip([readers(&["src/ui"]), readers(&all)])
    {
        let mut known = 0;
        for (name, text) in files(folder, &["rs"]) {
            let fields = fields(&text);
            known += fields.len();
            assert_eq!(unread(&fields, &readers), [""; 0], "{name}");
        }
        assert!(known > 0, "{folder} has no words");
    }
}

#[test]
fn every_text_of_a_pack_is_shown_or_written() {
    let readers = readers(&["src/ui", "src/app", "src/export"]);
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
        ("pub(super) dot: &'static str", "w.words.colon", &["dot"]),
    ] {
        assert_eq!(unread(&struct_of(field), reader), expected, "{field}: {reader}");
    }
    assert!(holds_text("Vec<Option<Text>>") && !holds_text("Vec<Context>"));
}
