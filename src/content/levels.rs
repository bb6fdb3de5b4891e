//! The stars that companies declare, and what each takes.

use super::{
    json::Json,
    lang::Text,
    shape::{Field, Kind, SOURCE, check, required},
    validation_error::{ValidationError, ValidationErrors},
    words::Source,
};
use crate::domain::readiness::{Gate, Level};

/// A checked level with its words.
#[derive(Clone, Debug)]
pub struct LoadedLevel {
    /// The rule.
    pub level: Level,
    /// Its name, such as ★1（一つ星）.
    pub title: Text,
    /// What one declares.
    pub summary: Text,
    /// Where it comes from.
    pub source: Source,
    /// Words for each gate, same order as the level's.
    pub gates: Vec<GateWords>,
}

/// Words for a gate.
#[derive(Clone, Debug)]
pub struct GateWords {
    /// What must be so.
    pub label: Text,
    /// The next step while it is not.
    pub missing: Text,
}

impl LoadedLevel {
    /// Words of a gate.
    #[must_use]
    pub fn gate(&self, gate: Gate) -> Option<&GateWords> {
        let at = self.level.gates.iter().position(|g| *g == gate)?;
        self.gates.get(at)
    }
}

const LEVELS: &[Field] = &[
    required("format", Kind::OneOf(&["hoshimi-levels"])),
    required("version", Kind::Count),
    required("edition", Kind::Name),
    required("sources", Kind::Tables("source", SOURCE)),
    required("levels", Kind::Tables("level", LEVEL)),
];
const LEVEL: &[Field] = &[
    required("id", Kind::Slug),
    required("level", Kind::Count),
    required("title", Kind::Text),
    required("summary", Kind::Text),
    required("source", Kind::In("sources")),
    required("gates", Kind::Tables("gate", GATE)),
];
const GATE: &[Field] = &[
    required("id", Kind::OneOf(&Gate::NAMES)),
    required("label", Kind::Text),
    required("missing", Kind::Text),
];

/// Checks a levels file. Its digest is not kept: no result depends on it alone.
///
/// # Errors
///
/// Every mistake found, each with level and field.
pub fn load(
    file: &Json,
    _sha256: &str,
) -> Result<Vec<LoadedLevel>, Vec<ValidationError>> {
    let mut faults = ValidationErrors::default();
    let f = &mut faults;
    check(f, file, LEVELS);
    f.check(file.int_at("version") == 1, "", "version", "must be 1");
    let levels = file.list("levels");
    let rising = levels.is_sorted_by(|a, b| a.int_at("level") < b.int_at("level"));
    f.check(rising, "levels", "level", "must rise");
    for table in levels {
        let place = format!("level {}", table.text_at("id"));
        let fine = (1..=9).contains(&table.int_at("level"));
        f.check(fine, &place, "level", "must be a whole number from 1 to 9");
    }
    faults.done()?;
    read(file, "").ok_or_else(Vec::new)
}

/// The levels of a file that is known to be right.
pub(super) fn read(file: &Json, _sha256: &str) -> Option<Vec<LoadedLevel>> {
    file.list("levels").iter().map(|table| level(file, table)).collect()
}

fn level(file: &Json, table: &Json) -> Option<LoadedLevel> {
    let gates = || table.list("gates").iter();
    let rules = gates().filter_map(|gate| Gate::from_name(gate.text_at("id")));
    let words = gates().map(|gate| GateWords {
        label: Text::read(gate, "label"),
        missing: Text::read(gate, "missing"),
    });
    Some(LoadedLevel {
        level: Level {
            level: u8::try_from(table.int_at("level")).ok()?,
            gates: rules.collect(),
        },
        title: Text::read(table, "title"),
        summary: Text::read(table, "summary"),
        source: Source::read(file, table)?,
        gates: words.collect(),
    })
}
