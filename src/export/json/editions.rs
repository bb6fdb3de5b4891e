//! Answers in a file into the packs of this program, also where the file was made with an
//! edition that this program does not have.
//!
//! Names of items are never reused, so the same name is the same question in every edition,
//! and a pack says which name an item had before. What has a name is taken; what has none
//! is left out; and what the file could not answer is to be asked again.

use super::{
    OWN,
    answers::{Dropped, take},
};
use crate::{
    content::{catalog::Catalog, json::Json, words::LocalizedPack},
    domain::{
        answers::Answers,
        assessment::{Assessment, Goal},
        pack::{Pack, Slug},
    },
};

/// A pack whose answers were given to another edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionChange {
    /// The pack.
    pub pack: Slug,
    /// The edition that the file names, as it stands there.
    pub from: String,
    /// The edition of this program that the answers were taken into.
    pub to: String,
}

/// The answers of a file, and what became of the others.
pub(super) struct Taken {
    pub(super) assessment: Assessment,
    pub(super) dropped: Vec<Dropped>,
    pub(super) editions: Vec<EditionChange>,
    pub(super) again: Vec<Slug>,
}

/// Takes the answers to the packs that the file lists. Of a pack listed twice the first
/// counts.
pub(super) fn taken(catalog: &Catalog, packs: &Json, answers: &Json) -> Taken {
    let edition_of = |loaded: &LocalizedPack| {
        let id = Some(loaded.pack.id.as_str());
        let mut packs = packs.elements().iter();
        let own = Some(!loaded.pack.official);
        // Names of items mean the same in every edition of a pack, but not in a page's own.
        let pack = packs.find(|pack| {
            pack.get("id").and_then(Json::text) == id
                && pack.get(OWN).map_or(Some(false), Json::bool) == own
        })?;
        pack.get("edition").and_then(Json::text)
    };
    let mut principles = catalog.principles("");
    let named = edition_of(principles);
    if let Some(edition) = named {
        let given = answers.get(principles.pack.id.as_str()).unwrap_or(&Json::Null);
        principles = fitting(catalog, edition, given);
    }
    let diagnosis = catalog.diagnosis();
    let goal = if edition_of(diagnosis).is_some() { Goal::Star2 } else { Goal::Star1 };
    let mut taken = Taken {
        assessment: Assessment::new(goal, &principles.pack.edition),
        dropped: Vec::new(),
        editions: Vec::new(),
        again: Vec::new(),
    };
    let mut known = Vec::new();
    for loaded in [principles, diagnosis] {
        let pack = &loaded.pack;
        let Some(from) = edition_of(loaded) else { continue };
        known.push(pack.id.as_str());
        let empty = Json::Object(Vec::new());
        let given = answers.get(pack.id.as_str()).unwrap_or(&empty);
        let Taken { assessment: a, dropped, editions, again } = &mut taken;
        let into = if pack.id == diagnosis.pack.id {
            &mut a.diagnosis
        } else {
            &mut a.principles
        };
        take(pack, into, given, dropped);
        if from != pack.edition {
            if !given.members().is_empty() {
                unanswered(pack, into, again);
            }
            let (from, to) = (from.to_owned(), pack.edition.clone());
            editions.push(EditionChange { pack: pack.id.clone(), from, to });
        }
    }
    for (id, _) in answers.members() {
        if !known.contains(&id.as_str()) {
            taken.dropped.push(Dropped { pack: id.clone(), item: String::new() });
        }
    }
    taken
}

/// The principles in that edition. Where there is none, the edition that asks most of what
/// the file answers; the default one where several do.
fn fitting<'a>(catalog: &'a Catalog, edition: &str, given: &Json) -> &'a LocalizedPack {
    let mut best = catalog.principles(edition);
    if best.pack.edition == edition {
        return best;
    }
    let mut most = asked(&best.pack, given);
    for loaded in catalog.principles_editions() {
        let found = asked(&loaded.pack, given);
        if found > most {
            (best, most) = (loaded, found);
        }
    }
    best
}

/// How many of the answers are to items of the pack.
fn asked(pack: &Pack, given: &Json) -> usize {
    let known = |name: &str| Slug::new(name).is_some_and(|n| pack.named(&n).is_some());
    given.members().iter().filter(|(name, _)| known(name)).count()
}

fn unanswered(pack: &Pack, answers: &Answers, again: &mut Vec<Slug>) {
    for item in &pack.items {
        if answers.get(&item.slug).is_none() {
            again.push(item.slug.clone());
        }
    }
}
