//! What a result file holds of ★3 and ★4: the answers to the criteria, where the evidence
//! is, who sees to what until when, and how far the other answers reach.

use super::{
    super::{
        Dropped,
        answers::take,
        write::{given, object},
    },
    read::{left_out, texts},
};
use crate::{
    content::{catalog::Catalog, json::Json, scs::LocalizedScs},
    domain::{
        assessment::Assessment,
        pack::Slug,
        scs::map::{Reach, map},
        texts::Texts,
        workbook::Workbook,
    },
};

/// The member's name, which is also the id of the pack.
pub(in crate::export::json) const SCS: &str = "scs";

/// The names of owners are in a member of their own, so that they can be left out.
pub(in crate::export::json) const OWNERS: &str = "owners";
/// The days by which requirements are to be done.
const DUE: &str = "due";

/// The answers to the criteria and what was noted of requirements; empty where there is nothing.
/// With `names`, also who sees to a requirement.
pub(super) fn write(scs: &LocalizedScs, book: &Workbook, names: bool) -> Json {
    let pack = &scs.scheme.pack;
    let noted = |texts: &Texts| {
        let mut members = Vec::new();
        for section in &pack.sections {
            let note = texts.get(section.slug.as_str());
            if !note.is_empty() {
                members.push((section.slug.as_str(), note.into()));
            }
        }
        members
    };
    let (evidence, due) = (noted(&book.evidence), noted(&book.due));
    let owners = if names { noted(&book.owners) } else { Vec::new() };
    let noted = !evidence.is_empty() || !due.is_empty() || !owners.is_empty();
    if book.criteria.is_empty() && !noted {
        return object(Vec::new());
    }
    let mut members = vec![
        ("edition", pack.edition.as_str().into()),
        ("sha256", scs.sha256.as_str().into()),
        ("answers", given(pack, &book.criteria)),
        ("evidence", object(evidence)),
    ];
    for (name, noted) in [(OWNERS, owners), (DUE, due)] {
        if !noted.is_empty() {
            members.push((name, object(noted)));
        }
    }
    object(members)
}

/// Puts back what [`write`] wrote, in the same edition only: the ids are the official
/// numbers, and another edition may count anew.
pub(super) fn read(
    scs: &LocalizedScs,
    file: &Json,
    book: &mut Workbook,
    dropped: &mut Vec<Dropped>,
) {
    let Some(member) = file.get(SCS) else { return };
    let pack = &scs.scheme.pack;
    if member.get("edition").and_then(Json::text) != Some(&pack.edition) {
        dropped.push(left_out(SCS, ""));
        return;
    }
    if let Some(answers) = member.get("answers") {
        take(pack, &mut book.criteria, answers, dropped);
    }
    let is_one = |id: &Slug| pack.sections.iter().any(|section| section.slug == *id);
    book.evidence = texts(member, "evidence", SCS, is_one, dropped);
    book.owners = texts(member, OWNERS, SCS, is_one, dropped);
    book.due = texts(member, DUE, SCS, is_one, dropped);
}

/// The requirements of ★3 by how far the other answers reach into them.
pub(super) fn reached(scs: &LocalizedScs, catalog: &Catalog, a: &Assessment) -> Json {
    let sections = &scs.scheme.pack.sections;
    let found = map(&scs.scheme, catalog.packs(a), a);
    let mut members = Vec::new();
    for reach in [Reach::Started, Reach::Related, Reach::Untouched] {
        let mut ids = Vec::new();
        for requirement in found.iter().filter(|found| found.reach == reach) {
            if let Some(section) = sections.get(requirement.requirement) {
                ids.push(section.slug.as_str().into());
            }
        }
        members.push((reach.name(), Json::List(ids)));
    }
    object(members)
}
