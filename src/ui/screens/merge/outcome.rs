//! What the departments come to together.

use super::{
    clashes::{clashes, parts},
    outgoing::outgoing,
    together::{Together, names, together, unknown},
};
use crate::{
    domain::{
        merge::{DEPARTMENTS, NotMerged},
        score::Score,
    },
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::heading, said::Said, table::table},
    },
};

/// The result, or what it still needs.
pub(super) fn outcome(cx: &Cx, said: &Said) -> El {
    let words = &cx.later.merge;
    match together(cx) {
        Err(NotMerged::Number(_)) => {
            el("p.h-note").text((words.more)(*DEPARTMENTS.start()))
        }
        Err(NotMerged::Unlike) => unlike(cx),
        Ok(_) => pieces(cx, el("div.h-sides")).child(outgoing(cx, said)),
    }
}

/// Puts what they come to on a page; nothing where they come to nothing.
pub(crate) fn pieces(cx: &Cx, page: El) -> El {
    let Ok(found) = together(cx) else { return page };
    clashes(cx, &found, page.child(points(cx, &found))).maybe(not_known(cx, &found))
}

/// Who answered what, where that is not the same.
fn unlike(cx: &Cx) -> El {
    let words = &cx.later.merge;
    let all = cx.session.carry.departments.read();
    let mut list = el("ul.h-list");
    for (name, one) in names(cx).iter().zip(&*all) {
        let mut asked = Vec::new();
        for (_, loaded) in parts(cx, &one.opened.assessment) {
            let title = cx.say(&loaded.title);
            asked.push((cx.common.edition)(title, &loaded.pack.edition));
        }
        let asked = asked.join(cx.later.scs.and);
        list = list.child(el("li").text((words.unlike_one)(name, &asked)));
    }
    el("div.h-panel").child(el("p").text(words.unlike)).child(list)
}

/// The points of all, and of each department.
fn points(cx: &Cx, found: &Together) -> El {
    let words = &cx.later.merge;
    let mut panel = el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", words.merged))
        .child(el("p.h-note").text((words.merged_of)(found.names.len())));
    if let Some(Score { total, .. }) = &found.score {
        let mut sum = el("p.h-sides__points").text((cx.result.points)(total.points));
        let mut range = String::new();
        if total.is_provisional() {
            sum =
                sum.child(el("span.h-tag h-tag--star").text(cx.later.result.provisional));
            range = (cx.later.result.range)(total.lowest, total.highest);
        }
        let average = found.merged.average().map(words.average).unwrap_or_default();
        panel = panel
            .child(sum)
            .child(el("p").text(range))
            .child(el("p.h-note").text(words.not_average))
            .child(el("p").text(found.weakest(cx).unwrap_or_default()))
            .child(el("p").text(average));
    }
    let heads = [words.department, words.day, cx.result.heads.points];
    panel.child(table(&heads, 2, rows(cx, found)))
}

/// Name, day and points of each department.
fn rows(cx: &Cx, found: &Together) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (at, one) in found.from.iter().enumerate() {
        let day = one.taken_on.map(cx.common.date);
        let mut points = one.points.map(cx.result.points).unwrap_or_default();
        let score = found.merged.scores.get(at);
        if score.is_some_and(|score| score.total.is_provisional()) {
            points = format!("{points} {}", cx.later.result.provisional);
        }
        let day = day.unwrap_or_else(|| cx.later.compare.no_day.to_owned());
        rows.push(vec![one.name.clone(), day, points]);
    }
    rows
}

/// What departments do not know; nothing where they know all.
fn not_known(cx: &Cx, found: &Together) -> Option<El> {
    let words = &cx.later.merge;
    let all = cx.session.carry.departments.read();
    let mut any = false;
    let mut section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.unknown))
        .child(el("p.h-note").text(words.unknown_about));
    for (name, one) in found.names.iter().zip(&*all) {
        let items = unknown(cx, &one.opened.assessment);
        if !items.is_empty() {
            any = true;
            let items = items.iter().map(|item| el("li").text(item));
            section = section
                .child(heading(cx, 2, "h-section__subtitle", name))
                .child(el("ul.h-list").children(items));
        }
    }
    any.then_some(section)
}
