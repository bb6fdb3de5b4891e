//! The bytes of a result file back into an assessment. The only door by which answers
//! come in from outside: it takes what the packs offer and reports what it drops.

use super::{
    FORMAT, NOT_APPLICABLE, VERSION,
    editions::{self, EditionChange, Taken},
};
use crate::{
    content::{
        catalog::Catalog,
        json::{Json, JsonError},
        lang::Lang,
    },
    domain::{
        answers::{Answer, Answers},
        assessment::{Assessment, Policy},
        choice::Choice,
        date::Date,
        pack::{Pack, Slug},
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

/// An answer in the file that could not be taken, by the names in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Pack.
    pub pack: String,
    /// Item; empty where it is all of them: the pack is not known or not among those the
    /// file lists, or what should hold the answers is something else.
    pub item: String,
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

/// Takes the answers that the pack offers, under the names its items have or had, and
/// notes the others. An answer under the item's own name goes before one under an old name.
pub(super) fn take(
    pack: &Pack,
    answers: &mut Answers,
    given: &Json,
    dropped: &mut Vec<Dropped>,
) {
    if !matches!(given, Json::Object(_)) {
        let pack = pack.id.as_str().to_owned();
        return dropped.push(Dropped { pack, item: String::new() });
    }
    for (name, json) in given.members() {
        let item = Slug::new(name).and_then(|name| pack.named(&name)).filter(|item| {
            let own = item.slug.as_str();
            own == name || given.get(own).is_none() && answers.get(&item.slug).is_none()
        });
        let taken = item
            .zip(answer(json))
            .is_some_and(|(item, answer)| answers.set(pack, &item.slug, answer).is_ok());
        if !taken {
            let pack = pack.id.as_str().to_owned();
            dropped.push(Dropped { pack, item: name.clone() });
        }
    }
}

fn answer(json: &Json) -> Option<Answer> {
    let choice = json.get("choice")?.text()?;
    if choice == NOT_APPLICABLE {
        let reason = json.get("reason").and_then(Json::text).unwrap_or_default();
        return Some(Answer::NotApplicable { reason: reason.to_owned() });
    }
    Choice::from_name(choice).map(Answer::Chosen)
}
