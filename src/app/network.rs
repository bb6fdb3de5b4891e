//! What the page has loaded, as the browser has noted it.

use crate::content::json::Json;

/// What was loaded so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkRecord {
    /// Whether all of the program lies in the page.
    pub single: bool,
    /// The files of the program's folder.
    pub files: Vec<LoadedFile>,
    /// Requests to that folder since the page was open.
    pub after: i64,
    /// Requests elsewhere.
    pub others: i64,
    /// Of these, those since the page was open.
    pub others_after: i64,
}

/// A file that was loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedFile {
    /// Its name; `/` for a page whose address ends in a folder.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Its size in kB.
    pub size: String,
    /// Seconds after the page was called.
    pub at: String,
}

/// What a file is, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A page.
    Page,
    /// A part of the program.
    Program,
    /// A style sheet.
    Style,
    /// Anything else.
    Other,
}

/// How much the record tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadRecord {
    /// The page is all there is.
    PageOnly,
    /// The browser does not note what it loads.
    Unknown,
    /// The files are listed.
    Files,
}

impl NetworkRecord {
    /// Reads what the shell tells; `None` where that is no record.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let record = Json::parse(text).ok()?;
        let counts = record.get("counts").map_or(&[][..], Json::elements);
        let count = |at: usize| counts.get(at).and_then(Json::int).unwrap_or_default();
        let files = record.get("files").map_or(&[][..], Json::elements);
        Some(Self {
            single: record.get("single").and_then(Json::bool).unwrap_or_default(),
            files: files.iter().filter_map(LoadedFile::read).collect(),
            after: count(1),
            others: count(2) + count(3),
            others_after: count(3),
        })
    }

    /// How much it tells. The page is among the files where the browser notes it.
    #[must_use]
    pub fn loaded(&self) -> LoadRecord {
        match self.files.len() {
            0 | 1 if self.single && self.others == 0 => LoadRecord::PageOnly,
            0 => LoadRecord::Unknown,
            _ => LoadRecord::Files,
        }
    }
}

impl LoadedFile {
    fn read(file: &Json) -> Option<Self> {
        let [Json::Text(name), Json::Text(size), Json::Text(at)] = file.elements() else {
            return None;
        };
        let ends = |ending: &str| name.ends_with(ending);
        let kind = if name.is_empty() || ends(".html") {
            FileKind::Page
        } else if ends(".js") || ends(".wasm") {
            FileKind::Program
        } else if ends(".css") {
            FileKind::Style
        } else {
            FileKind::Other
        };
        let name = if name.is_empty() { "/" } else { name };
        Some(Self { name: name.to_owned(), kind, size: size.clone(), at: at.clone() })
    }
}
