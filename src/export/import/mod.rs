//! The one door by which a result comes in from outside: the bytes of a file that was
//! dropped or chosen, a text that was pasted, a code or an address that was typed.
//!
//! What it is, is found out here from the bytes alone; a file's name may say anything. The
//! work is bounded: by [`LIMIT`], and by what the readers of JSON and codes allow.

mod look;
mod text;

use super::{
    code::{self, CodeError, IN_ADDRESS},
    json::{self, Dropped, EditionChange, ReadError, later},
};
use crate::{
    content::{
        catalog::Catalog, extended_catalog::ExtendedCatalog, json::JsonError, lang::Lang,
    },
    domain::{assessment::Assessment, date::Date, pack::Slug, workbook::Workbook},
};
use thiserror::Error;

/// Most bytes that are looked at, 1 MB. A result with every field filled in has some
/// ten thousand; what is larger is something else.
pub const LIMIT: usize = 1_000_000;

/// What a text begins with that is no code, but markup, JSON or a table.
const NO_CODE: [char; 7] = ['{', '[', '<', '"', '%', '=', '\''];

/// A result that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What it was.
    pub origin: Origin,
    /// The answers.
    pub assessment: Assessment,
    /// What was put in after the questions; nothing where it was a code.
    pub workbook: Workbook,
    /// The day it was taken; `None` where a code cannot tell it.
    pub taken_on: Option<Date>,
    /// The language it was taken in; `None` where that is not told or not known here.
    pub language: Option<Lang>,
    /// What was left out, of the answers first. Names are those of the file, of any length.
    pub dropped: Vec<Dropped>,
    /// Packs that were answered in an edition that this program does not have.
    pub editions: Vec<EditionChange>,
    /// Items of those packs that are to be asked again.
    pub again: Vec<Slug>,
}

/// What a result was written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A result file of that version.
    File {
        /// What its member `version` says.
        version: i64,
    },
    /// A 診断コード, alone or in an address. It holds no words: every 該当なし has come back
    /// with the reason that [`open`] was given.
    Code,
}

/// Why nothing can be taken: one variant for each thing that a visitor must be told.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Nothing is there, or nothing but spaces.
    #[error("empty")]
    Empty,
    /// More bytes than [`LIMIT`].
    #[error("more than {LIMIT} bytes")]
    TooLarge,
    /// A picture, an archive, a program: not text at all.
    #[error("not text")]
    NotText,
    /// Text, but not in UTF-8: another program has saved it anew.
    #[error("not in UTF-8")]
    NotUtf8,
    /// Neither a result file nor a code: other JSON, a table, a page, a letter.
    #[error("not a result of this program")]
    Foreign,
    /// A result file, but cut off or changed so that it cannot be read.
    #[error("{0}")]
    Broken(JsonError),
    /// A result file that a later program wrote, in this version.
    #[error("written in version {0}, which this program does not know")]
    Newer(i64),
    /// A result file without a member that every one has, or with a wrong one.
    #[error("the member `{0}` is missing or wrong")]
    Member(&'static str),
    /// An address without a code.
    #[error("the address has no code")]
    NoCode,
    /// A code that cannot be read.
    #[error("{0}")]
    Code(CodeError),
}

/// Whether something is too large to be taken, to be asked before it is read.
#[must_use]
pub fn too_large(len: usize) -> bool {
    len > LIMIT
}

/// Opens what came in. 該当なし of a code comes back with `reason`, because a code has no
/// room for words.
///
/// # Errors
///
/// [`Refused`] where nothing of it can be taken.
pub fn open(
    catalog: &Catalog,
    extended: &ExtendedCatalog,
    bytes: &[u8],
    reason: &str,
) -> Result<Opened, Refused> {
    let text = text::text(bytes)?;
    let start = text.trim_start();
    if start.is_empty() {
        Err(Refused::Empty)
    } else if start.starts_with('{') {
        file(catalog, extended, text)
    } else if start.starts_with(NO_CODE) {
        Err(Refused::Foreign)
    } else {
        typed(catalog, start, reason)
    }
}

fn file(
    catalog: &Catalog,
    extended: &ExtendedCatalog,
    text: &str,
) -> Result<Opened, Refused> {
    let read = json::read(catalog, text).map_err(|error| match error {
        ReadError::Broken(place) if look::is_ours(text) => Refused::Broken(place),
        ReadError::Broken(_) | ReadError::Foreign => Refused::Foreign,
        ReadError::Newer(version) => Refused::Newer(version),
        ReadError::Member(name) => Refused::Member(name),
    })?;
    let mut worked_on = later::read(catalog, extended, &read.later);
    let mut dropped = read.dropped;
    dropped.append(&mut worked_on.dropped);
    Ok(Opened {
        origin: Origin::File { version: json::VERSION },
        assessment: read.assessment,
        workbook: worked_on.workbook,
        taken_on: Some(read.taken_on),
        language: read.language,
        dropped,
        editions: read.editions,
        again: read.again,
    })
}

fn typed(catalog: &Catalog, text: &str, reason: &str) -> Result<Opened, Refused> {
    let addressed = text.contains(IN_ADDRESS);
    if !addressed {
        if look::is_address(text) {
            return Err(Refused::NoCode);
        }
        if !look::is_like_a_code(text) {
            return Err(Refused::Foreign);
        }
    }
    let read = code::read(catalog, text, reason).map_err(|error| match error {
        CodeError::Empty if addressed => Refused::NoCode,
        error => Refused::Code(error),
    })?;
    Ok(Opened {
        origin: Origin::Code,
        assessment: read.assessment,
        workbook: Workbook::default(),
        taken_on: read.taken_on,
        language: None,
        dropped: Vec::new(),
        editions: Vec::new(),
        again: Vec::new(),
    })
}
