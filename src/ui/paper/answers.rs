//! Every item with its answer and its points.

use super::head;
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

/// The answers, one table for each section.
pub(super) fn answers(cx: &Cx, report: &Report, page: El) -> El {
    let mut page = page.child(el("h2").text(cx.result.answers));
    for part in cx.parts() {
        let loaded = cx.loaded(part);
        let title = (cx.common.edition)(cx.say(&loaded.title), &loaded.pack.edition);
        let sections = 0..loaded.sections.len();
        page = page
            .child(el("h3").text(title))
            .children(sections.filter_map(|at| table(cx, part, at, report)));
    }
    page
}

fn table(cx: &Cx, part: Part, section: usize, report: &Report) -> Option<El> {
    let words = cx.result;
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
    let head =
        head(&[("p-text", title), ("p-answer", words.heads.answer), ("p-number", &sum)]);
    let table = el("table.p-table").child(head).child(el("tbody").children(rows));
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
