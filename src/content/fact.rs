//! A statement about the world outside the program: it comes from somewhere, was read on
//! a day, and may run out.

use super::{
    json::Json,
    lang::Text,
    shape::{CERTAINTY, Field, Kind, optional, required},
    words::{Certainty, Source},
};
use crate::domain::date::Date;

/// One dated fact, in words.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What is so.
    pub text: Text,
    /// What one should know besides.
    pub note: Option<Text>,
    /// Where it stands.
    pub source: Source,
    /// How sure this very fact is; the source may be surer of others.
    pub certainty: Certainty,
    /// The day as of which it holds: that on which the source was seen unless the pack
    /// names another.
    pub as_of: Date,
    /// The last day on which it may be shown without 要確認; `None` where nothing speaks
    /// for an end.
    pub valid_until: Option<Date>,
}

/// What a table must hold to be read as a fact.
pub(super) const FACT: &[Field] = &[
    required("text", Kind::Text),
    optional("note", Kind::Text),
    required("source", Kind::In("sources")),
    optional("certainty", Kind::OneOf(CERTAINTY)),
    optional("as_of", Kind::Date),
    optional("valid_until", Kind::Date),
];

impl Fact {
    /// The fact in a table that was checked with [`FACT`].
    pub(super) fn read(file: &Json, table: &Json) -> Option<Self> {
        let source = Source::read(file, table)?;
        let day = |field| table.get(field).and_then(Json::day);
        Some(Self {
            text: Text::read(table, "text"),
            note: table.get("note").map(Text::of),
            certainty: Certainty::from_name(table.text_at("certainty"))
                .unwrap_or(source.certainty),
            as_of: day("as_of").unwrap_or(source.seen_on()),
            valid_until: day("valid_until"),
            source,
        })
    }

    /// Whether the fact must be looked up again before anyone relies on it.
    #[must_use]
    pub fn is_stale(&self, today: Date) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }

    /// What one should know before relying on the fact; `None` where nothing speaks against it.
    #[must_use]
    pub fn caution(&self, today: Date) -> Option<Caution> {
        if self.is_stale(today) {
            Some(Caution::Stale)
        } else if self.certainty == Certainty::Unconfirmed {
            Some(Caution::Unconfirmed)
        } else {
            None
        }
    }
}

/// Why a fact should be looked up before anyone relies on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// It may have changed since.
    Stale,
    /// It was never confirmed.
    Unconfirmed,
}
