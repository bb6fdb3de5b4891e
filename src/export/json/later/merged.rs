//! What a result was put together from.

use super::{
    super::{
        Dropped,
        write::{object, text},
    },
    read::left_out,
};
use crate::{
    content::json::Json,
    domain::{
        date::Date,
        merge::{DEPARTMENTS, MergedFrom},
        workbook::Workbook,
    },
};

/// The member's name.
pub(super) const MEMBER: &str = "mergedFrom";

/// A line for each department; empty where the result was answered itself.
pub(super) fn write(book: &Workbook) -> Json {
    let mut list = Vec::new();
    for from in &book.merged_from {
        let points = from.points.map_or(Json::Null, |points| Json::Int(points.into()));
        let answered = i64::try_from(from.answered).unwrap_or(i64::MAX);
        list.push(object(vec![
            ("name", from.name.as_str().into()),
            ("takenOn", from.taken_on.as_ref().map_or(Json::Null, text)),
            ("points", points),
            ("answered", Json::Int(answered)),
        ]));
    }
    Json::List(list)
}

/// Puts back what [`write`] wrote. More departments than can be put together are left out.
pub(super) fn read(file: &Json, book: &mut Workbook, dropped: &mut Vec<Dropped>) {
    let found = file.get(MEMBER);
    if !matches!(found, None | Some(Json::List(_))) {
        dropped.push(left_out(MEMBER, ""));
    }
    for json in found.map_or(&[][..], Json::elements) {
        let room = book.merged_from.len() < *DEPARTMENTS.end();
        match department(json).filter(|_| room) {
            Some(from) => book.merged_from.push(from),
            None => {
                let name = json.get("name").and_then(Json::text).unwrap_or_default();
                dropped.push(left_out(MEMBER, name));
            }
        }
    }
}

fn department(json: &Json) -> Option<MergedFrom> {
    let taken_on = match json.get("takenOn").unwrap_or(&Json::Null) {
        Json::Null => None,
        day => Some(Date::parse(day.text()?)?),
    };
    let points = match json.get("points").unwrap_or(&Json::Null) {
        Json::Null => None,
        points => Some(i32::try_from(points.int()?).ok()?),
    };
    let answered = json.get("answered").map_or(Some(0), Json::int)?;
    Some(MergedFrom {
        name: json.get("name")?.text()?.to_owned(),
        taken_on,
        points,
        answered: usize::try_from(answered).ok()?,
    })
}
