//! Members of a result file back into a workbook.

use super::ORGANISATION;
use crate::{
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog, json::Json},
    domain::{
        date::Date,
        pack::Slug,
        plan::{Entry, Plan, Progress},
        star_task::StarTask,
        texts::Texts,
        workbook::Workbook,
    },
    export::json::Dropped,
};

/// What the optional members held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadLater {
    /// What the visitor worked on.
    pub workbook: Workbook,
    /// What was left out, by member and name.
    pub dropped: Vec<Dropped>,
}

/// Reads the optional members of a result file, or an object of them alone. What they
/// hold that does not fit is left out and reported.
#[must_use]
pub fn read(catalog: &Catalog, extended: &ExtendedCatalog, file: &Json) -> ReadLater {
    let mut read = ReadLater::default();
    let ReadLater { workbook, dropped } = &mut read;
    workbook.form = texts(file, "form", "form", |_| true, dropped);
    let organisation = file.get("organisation").and_then(Json::text);
    let named = file.get("organisation").is_some_and(|json| *json != Json::Null);
    if named && organisation.is_none() {
        dropped.push(left_out("organisation", ""));
    }
    let name = Slug::new(ORGANISATION).zip(organisation);
    if let Some((slug, name)) =
        name.filter(|_| workbook.form.get(ORGANISATION).is_empty())
    {
        workbook.form.set(&slug, name);
    }
    plan(catalog, file, &mut workbook.plan, dropped);
    super::merged::read(file, workbook, dropped);
    super::scs::read(extended.scs(), file, workbook, dropped);
    read
}

/// A member with texts by name, and what is left out of it as part of `of`.
pub(super) fn texts(
    file: &Json,
    member: &str,
    of: &str,
    is_one: impl Fn(&Slug) -> bool,
    dropped: &mut Vec<Dropped>,
) -> Texts {
    let mut texts = Texts::default();
    let found = file.get(member);
    if !matches!(found, None | Some(Json::Object(_))) {
        dropped.push(left_out(of, ""));
    }
    for (name, text) in found.map_or(&[][..], Json::members) {
        match Slug::new(name).filter(&is_one).zip(text.text()) {
            Some((slug, text)) => texts.set(&slug, text),
            None => dropped.push(left_out(of, name)),
        }
    }
    texts
}

fn plan(catalog: &Catalog, file: &Json, plan: &mut Plan, dropped: &mut Vec<Dropped>) {
    let found = file.get("plan");
    if !matches!(found, None | Some(Json::List(_))) {
        dropped.push(left_out("plan", ""));
    }
    let mut seen: Vec<Slug> = Vec::new();
    for json in found.map_or(&[][..], Json::elements) {
        let name = json.get("item").and_then(Json::text).unwrap_or_default();
        let known = Slug::new(name).and_then(|name| {
            let mut packs = catalog.principles_editions().chain([catalog.diagnosis()]);
            packs.find_map(|loaded| loaded.pack.named(&name))
        });
        let of_star = || StarTask::from_name(name).and_then(StarTask::slug);
        let known = known.map(|item| item.slug.clone()).or_else(of_star);
        // Of two entries for a task the first counts; which was meant cannot be known.
        let item = known.filter(|item| !seen.contains(item));
        match item.zip(entry(json)) {
            Some((item, entry)) => {
                plan.set(&item, entry);
                seen.push(item);
            }
            None => dropped.push(left_out("plan", name)),
        }
    }
}

fn entry(json: &Json) -> Option<Entry> {
    let due = match json.get("due").unwrap_or(&Json::Null) {
        Json::Null => None,
        day => Some(Date::parse(day.text()?)?),
    };
    Some(Entry {
        owner: json.get("owner").and_then(Json::text).unwrap_or_default().to_owned(),
        due,
        progress: match json.get("progress") {
            None => Progress::default(),
            Some(name) => Progress::from_name(name.text()?)?,
        },
    })
}

pub(super) fn left_out(pack: &str, item: &str) -> Dropped {
    Dropped { pack: pack.to_owned(), item: item.to_owned() }
}
