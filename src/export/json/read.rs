//! The bytes of a result file back into an assessment. The only door by which answers
//! come in from outside: it takes what the packs offer and reports what it drops.

use super::{
    FORMAT, VERSION,
    answers::Dropped,
    editions::{self, EditionChange, Taken},
};
use crate::{
    content::{
        catalog::Catalog,
        json::{Json, JsonError},
        lang::Lang,
    },
    domain::{
        assessment::{Assessment, Policy},
        date::Date,
        pack::Slug,
    },
};
use thiserror::Error;

/// What a result file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBack {
    /// The visitor's part of it.
    pub assessment: Assessment,
    /// The day it was taken.
    pub taken_on: Date,
    /// The language it was taken in; `None` where the program lacks that one.
    pub language: Option<Lang>,
    /// The optional members, unread: see [`super::later`].
    pub later: Json,
    /// Answers that were left out.
    pub dropped: Vec<Dropped>,
    /// Packs that the file answers in an edition that this program does not have.
    pub editions: Vec<EditionChange>,
    /// Items of those packs that the file has no answer for, although it answers others of
    /// the pack: its edition may not have asked them. In the order of the packs.
    pub again: Vec<Slug>,
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Not JSON, cut off, a member twice, or a number that is not whole.
    #[error("not a readable result file: {0}")]
    Broken(#[from] JsonError),
    /// JSON, but of something else.
    #[error("not a result file of this program")]
    Foreign,
    /// Written by a later program.
    #[error("written in version {0}, which this program does not know")]
    Newer(i64),
    /// A member that every result file has is missing or of the wrong kind.
    #[error("the member `{0}` is missing or wrong")]
    Member(&'static str),
}

/// Reads a result file. The `result` in it is not looked at: it is computed anew, by the
/// one engine.
///
/// # Errors
///
/// [`ReadError`] where nothing of it can be understood.
pub fn read(catalog: &Catalog, text: &str) -> Result<ReadBack, ReadError> {
    let file = Json::parse(text)?;
    if file.get("format").and_then(Json::text) != Some(FORMAT) {
        return Err(ReadError::Foreign);
    }
    match file.get("version").and_then(Json::int) {
        Some(version) if version > VERSION => return Err(ReadError::Newer(version)),
        Some(VERSION) => {}
        Some(_) | None => return Err(ReadError::Member("version")),
    }
    let day = file.get("takenOn").and_then(Json::text).and_then(Date::parse);
    let taken_on = day.ok_or(ReadError::Member("takenOn"))?;
    let Some(answers @ Json::Object(_)) = file.get("answers") else {
        return Err(ReadError::Member("answers"));
    };
    let Some(packs @ Json::List(_)) = file.get("packs") else {
        return Err(ReadError::Member("packs"));
    };
    let Taken { mut assessment, dropped, editions, again } =
        editions::taken(catalog, packs, answers);
    let flag = |json: Option<&Json>| json.and_then(Json::bool).unwrap_or_default();
    let policy = |name| flag(file.get("policy").and_then(|policy| policy.get(name)));
    assessment.policy =
        Policy { decided: policy("decided"), published: policy("published") };
    assessment.strict = flag(file.get("strict"));
    let language = file.get("language").and_then(Json::text).and_then(Lang::from_tag);
    let mut later = Vec::new();
    for (name, member) in file.members() {
        let named = name == "organisation" && *member != Json::Null;
        if named || super::later::MEMBERS.contains(&name.as_str()) {
            later.push((name.clone(), member.clone()));
        }
    }
    let later = Json::Object(later);
    Ok(ReadBack { assessment, taken_on, language, later, dropped, editions, again })
}
