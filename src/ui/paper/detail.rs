//! The detail: every item with its answer, the reasons, and where it all comes from.

use super::sources::sources;
use crate::{
    content::words::{ItemWords, Loaded},
    domain::{pack::Item, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::marks,
        session::Part,
    },
};

/// The pages after the first.
pub(super) fn detail(cx: &Cx, report: &Report) -> El {
    let mut page = el("section.p-page").child(el("h2").text(cx.later.paper.details));
    for part in cx.parts() {
        let loaded = cx.loaded(part);
        let title =
            (cx.ui.start.edition_summary)(cx.say(&loaded.title), &loaded.pack.edition);
        let sections = 0..loaded.sections.len();
        page = page
            .child(el("h3").text(title))
            .children(sections.filter_map(|at| table(cx, part, at, report)));
    }
    sources(cx, reasons(cx, page))
}

fn table(cx: &Cx, part: Part, section: usize, report: &Report) -> Option<El> {
    let words = &cx.later.result;
    let loaded = cx.loaded(part);
    let score = report.score.as_ref().filter(|_| part == Part::Diagnosis);
    let title = cx.say(&loaded.sections.get(section)?.title);
    let tally = score.and_then(|score| score.parts.get(section));
    let sum = tally.map(|t| (words.points_of)(t.points, t.max)).unwrap_or_default();
    let asked = loaded.asked().filter(|(_, item, _)| item.section == section);
    let rows = asked.map(|(at, item, said)| {
        let line = score.and_then(|score| score.lines.get(at));
        let points = line.and_then(|line| line.points).map(words.points);
        row(cx, part, loaded, item, said, &points.unwrap_or_default())
    });
    let column =
        |class, label: &str| el("th").attr("scope", "col").class(class).text(label);
    let head = el("tr")
        .child(column("p-text", title))
        .child(column("p-answer", words.col_answer))
        .child(column("p-number", &sum));
    let table = el("table.p-table")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows));
    Some(table)
}

fn row(
    cx: &Cx,
    part: Part,
    loaded: &Loaded,
    item: &Item,
    said: &ItemWords,
    points: &str,
) -> El {
    let counted = cx.session.counted(part, item);
    let topic = format!("{}. {}", item.number, cx.say(&said.topic));
    let asked = el("td")
        .child(el("strong").text(topic))
        .child(el("p").text(cx.say(&said.question)));
    let answer = marks::answer(counted, cx.answer_word(loaded, counted));
    el("tr")
        .child(asked)
        .child(el("td.p-answer").child(answer))
        .child(el("td.p-number").text(points))
}

/// The reasons for 該当なし, with the rule that counts it.
fn reasons(cx: &Cx, page: El) -> El {
    let mut rows = Vec::new();
    for part in cx.parts() {
        for item in &cx.loaded(part).pack.items {
            let reason = cx.session.reason(part, item).unwrap_or_default();
            if !reason.trim().is_empty() {
                rows.push(
                    el("li").text(format!("{} {reason}", cx.item_name(part, item))),
                );
            }
        }
    }
    let scoring = cx.loaded(Part::Diagnosis).scoring.as_ref();
    let rule = scoring.and_then(|scoring| scoring.not_applicable.as_ref());
    match rule {
        Some(rule) if !rows.is_empty() => page
            .child(el("h3").text(cx.later.paper.reasons))
            .child(el("ul.p-ask").children(rows))
            .child(el("p.p-why").text(cx.say(&rule.note))),
        _ => page,
    }
}
