//! A workbook into the optional members of a result file.

use super::{
    super::write::{object, text},
    NAMING, ORGANISATION, merged, scs,
};
use crate::{
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog, json::Json},
    domain::{
        assessment::Assessment, plan::Entry, plan::Plan, texts::Texts, workbook::Workbook,
    },
};

/// The optional members, in their order; those that would be empty are left out. With
/// `names`, also what names the company or people.
///
/// Members under `result` belong into the member of that name.
#[must_use]
pub fn write(
    catalog: &Catalog,
    extended: &ExtendedCatalog,
    a: &Assessment,
    book: &Workbook,
    names: bool,
) -> Json {
    let mut members = Vec::new();
    let organisation = Some(book.form.get(ORGANISATION)).filter(|name| !name.is_empty());
    if let Some(name) = organisation.filter(|_| names) {
        members.push(("organisation", name.into()));
    }
    members.push(("form", texts(&book.form, names)));
    members.push(("plan", plan(&book.plan)));
    members.push(("scs", scs::write(extended.scs(), book, names)));
    members.push((merged::MEMBER, merged::write(book)));
    let reached = scs::reached(extended.scs(), catalog, a);
    members.push(("result", object(vec![("scs3", reached)])));
    members.retain(|(_, member)| !is_empty(member));
    object(members)
}

/// Whether there is nothing in a list or an object.
fn is_empty(json: &Json) -> bool {
    match json {
        Json::List(list) => list.is_empty(),
        Json::Object(members) => members.is_empty(),
        Json::Null | Json::Bool(_) | Json::Int(_) | Json::Text(_) => false,
    }
}

fn texts(texts: &Texts, names: bool) -> Json {
    let mut members = Vec::new();
    for (name, text) in texts.iter() {
        let naming = NAMING.iter().any(|start| name.as_str().starts_with(start));
        if names || !naming {
            members.push((name.as_str(), text.into()));
        }
    }
    object(members)
}

fn plan(plan: &Plan) -> Json {
    Json::List(plan.iter().map(|(item, entry)| line(item.as_str(), entry)).collect())
}

fn line(item: &str, entry: &Entry) -> Json {
    object(vec![
        ("item", item.into()),
        ("owner", entry.owner.as_str().into()),
        ("due", entry.due.as_ref().map_or(Json::Null, text)),
        ("progress", entry.progress.name().into()),
    ])
}
