//! The fields of one line of the plan.

use crate::{
    domain::{
        date::Date,
        pack::{Item, Slug},
        plan::{self, Progress},
    },
    ui::{
        cx::Cx,
        effects::today::today,
        el::El,
        parts::field::{Field, Kept, any, input, menu},
    },
};
use std::rc::Rc;

/// Owner, day and status of an item that is usually due on that day.
pub(super) fn fields(cx: &Cx, item: &Item, due: Date) -> [El; 3] {
    let words = &cx.result.heads;
    let id = |of: &str| format!("{}-{of}", item.slug.as_str());
    let field = |name, label| Field { name, label, hint: "" };
    let owner = kept(
        &item.slug,
        |entry| entry.owner.clone(),
        |entry, text| text.clone_into(&mut entry.owner),
    );
    let day = kept(
        &item.slug,
        move |entry| entry.due.unwrap_or(due).to_string(),
        |entry, text| entry.due = Date::parse(text),
    );
    let progress = kept(
        &item.slug,
        |entry| entry.progress.name().to_owned(),
        |entry, text| entry.progress = Progress::from_name(text).unwrap_or_default(),
    );
    let options = Progress::NAMES
        .map(|name| (name, Progress::from_name(name).map_or(name, cx.result.progress)));
    [
        input(cx, field(&id("owner"), words.owner), "text", &owner, any),
        input(cx, field(&id("due"), words.due), "date", &day, overdue),
        menu(cx, field(&id("progress"), words.progress), &options, &progress),
    ]
}

/// A piece of the item's entry.
fn kept(
    item: &Slug,
    get: impl Fn(&plan::Entry) -> String + 'static,
    set: fn(&mut plan::Entry, &str),
) -> Kept {
    let (of, to) = (item.clone(), item.clone());
    Kept {
        get: Rc::new(move |cx| get(&cx.session.book.read().plan.get(&of))),
        set: Rc::new(move |cx, text| {
            cx.session.note_entry(&to, |entry| set(entry, text));
        }),
    }
}

/// Says that a day has passed. It may have been right when it was set.
fn overdue(cx: &Cx, text: &str) -> Option<String> {
    let passed = Date::parse(text).is_some_and(|day| day < today());
    passed.then(|| cx.later.plan.overdue.to_owned())
}
