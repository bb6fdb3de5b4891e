//! The answers of one pack in a result file: what the pack offers is taken, the rest is named.

use super::NOT_APPLICABLE;
use crate::{
    content::json::Json,
    domain::{
        answers::{Answer, Answers},
        choice::Choice,
        pack::{Pack, Slug},
    },
};

/// An answer in the file that could not be taken, by the names in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Pack.
    pub pack: String,
    /// Item; empty where it is all of them: the pack is not known or not among those the
    /// file lists, or what should hold the answers is something else.
    pub item: String,
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
