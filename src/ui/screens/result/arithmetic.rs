//! How the points add up: the rule, its source, and a table.

use crate::{
    domain::score::Score,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{measures::fold, source_line::source_line, toggle::check_row},
        session::Part,
    },
};

/// The folded arithmetic; nothing when there are no points.
pub(super) fn arithmetic(cx: &Cx) -> Option<El> {
    let count = cx.session.report.read().score.as_ref()?.total.not_applicable;
    let drawn = cx.clone();
    let table = el("div").live(&[cx.session.report.changed()], move || {
        drawn.session.report.read().score.as_ref().map(|score| table(&drawn, score))
    });
    let strict = (count > 0).then(|| strict(cx, count)).flatten();
    let body = el("div.h-fold__body").maybe(strict).child(table);
    Some(fold(cx.later.result.arithmetic).child(body))
}

/// How 該当なし counts, and the switch to count it with the official answers only.
fn strict(cx: &Cx, count: usize) -> Option<El> {
    let said = cx.result;
    let loaded = cx.loaded(Part::Diagnosis);
    let rule = loaded.pack.scoring.as_ref()?.not_applicable?;
    let words = loaded.scoring.as_ref()?.not_applicable.as_ref()?;
    let on = cx.session.assessment.changed();
    let (session, set) = (cx.session.clone(), cx.session.clone());
    let is_strict = move || session.assessment.read().strict;
    let label = (cx.later.result.strict)(rule.strict);
    let switch = check_row(&cx.id("strict"), &label, on, is_strict.clone(), move |on| {
        set.set_strict(on);
    });
    let counted = el("strong").live_text(&[on], move || {
        let points = if is_strict() { rule.strict } else { rule.points };
        (said.not_applicable)(count, points)
    });
    let strict = el("div.h-piece")
        .child(el("p").child(counted))
        .child(el("p.h-note").text(cx.say(&words.note)))
        .child(source_line(cx, &words.source))
        .child(switch);
    Some(strict)
}

/// The rule, and a table that adds up to the total.
fn table(cx: &Cx, score: &Score) -> El {
    let words = &cx.later.result;
    let loaded = cx.loaded(Part::Diagnosis);
    let points = loaded.pack.scoring.iter().flat_map(|scoring| &scoring.points);
    let rule = points.filter_map(|(choice, points)| {
        let label = cx.say(&loaded.choice(*choice)?.label);
        Some(el("li").text((words.rule)(label, *points)))
    });
    let source = loaded.scoring.as_ref().map(|scoring| source_line(cx, &scoring.source));
    let column =
        |class, label: &str| el("th").attr("scope", "col").class(class).text(label);
    let head = el("tr")
        .child(column("h-table__text", cx.result.heads.question))
        .child(column("h-table__text", cx.result.heads.answer))
        .child(column("h-table__number", cx.result.heads.points));
    let parts = (0..loaded.sections.len()).filter_map(|at| part(cx, at, score));
    let total = (cx.result.points_of)(score.total.points, score.total.max);
    let table = el("table.h-table")
        .child(el("thead").child(head))
        .children(parts)
        .child(el("tfoot").child(sum(words.sum, &total)));
    // A table wider than a phone scrolls in its own box, which the keyboard must reach.
    let scroll = el("div.h-scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", words.arithmetic)
        .child(table);
    el("div.h-piece").child(el("ul.h-list").children(rule)).maybe(source).child(scroll)
}

fn part(cx: &Cx, section: usize, score: &Score) -> Option<El> {
    let loaded = cx.loaded(Part::Diagnosis);
    let lines = loaded.asked().zip(&score.lines);
    let rows = lines.filter(|((_, item, _), _)| item.section == section).map(
        |((_, item, said), line)| {
            let points = line.points.map_or(String::new(), cx.result.points);
            el("tr")
                .child(el("td").text(format!("{}. {}", item.number, cx.say(&said.topic))))
                .child(el("td").text(cx.answer_word(loaded, line.counted)))
                .child(el("td.h-table__number").text(points))
        },
    );
    let title = cx.say(&loaded.sections.get(section)?.title);
    let tally = score.parts.get(section)?;
    let points = (cx.result.points_of)(tally.points, tally.max);
    Some(el("tbody").children(rows).child(sum(title, &points)))
}

fn sum(label: &str, points: &str) -> El {
    let label = el("th").attr("scope", "row").attr("colspan", "2").text(label);
    el("tr.h-table__sum").child(label).child(el("td.h-table__number").text(points))
}
