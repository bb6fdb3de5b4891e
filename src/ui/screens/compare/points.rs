//! The points before and after.

use super::Compared;
use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::{heading::heading, table::table},
};

/// Puts the points on the screen: the total, then each part.
pub(super) fn points(cx: &Cx, found: &Compared<'_>, page: El) -> El {
    let words = &cx.later.compare;
    let Some((_, before, after)) = found.scores() else { return page };
    let (was, is) = (before.total, after.total);
    let open = was.is_provisional() || is.is_provisional();
    let open = open.then(|| el("p.h-note").text(words.provisional));
    let heads = [cx.result.heads.part, words.before, words.after, words.difference_title];
    let table = table(&heads, 1, rows(cx, found));
    let title = (cx.result.score)(cx.catalog().diagnosis().pack.official);
    let sum = el("p.h-sides__points").text((words.points)(was.points, is.points));
    let by = (words.difference)(is.points - was.points);
    page.child(
        el("section.h-panel")
            .child(heading(cx, 1, "h-section__title", title))
            .child(sum.child(el("span.h-tag").text(by)))
            .maybe(open)
            .child(table),
    )
}

/// Title, points before and after, and the difference of each part, then of all.
fn rows(cx: &Cx, found: &Compared<'_>) -> Vec<Vec<String>> {
    let Some((loaded, before, after)) = found.scores() else { return Vec::new() };
    let mut tallies = Vec::new();
    for ((said, was), is) in loaded.sections.iter().zip(&before.parts).zip(&after.parts) {
        tallies.push((cx.say(&said.title), was, is));
    }
    tallies.push((cx.later.result.sum, &before.total, &after.total));
    let points = cx.later.compare.figure;
    let mut rows = Vec::new();
    for (title, was, is) in tallies {
        let by = (cx.later.compare.difference)(is.points - was.points);
        rows.push(vec![title.to_owned(), points(was.points), points(is.points), by]);
    }
    rows
}
