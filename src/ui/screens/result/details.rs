//! Every item with its answer, points and measures, by part.

use super::arithmetic::arithmetic;
use crate::{
    content::words::{ItemWords, Loaded},
    domain::{pack::Item, score::Counted},
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            cost::cost,
            heading::heading,
            marks,
            measures::{fold, measure_list, quick},
            nav::to,
            source_line::source_line,
        },
        session::Part,
    },
};

/// The lists by part, folded, and the arithmetic.
pub(super) fn details(cx: &Cx) -> El {
    let mut all = el("section.h-section").child(heading(
        cx,
        1,
        "h-section__title",
        cx.later.result.details,
    ));
    for part in cx.parts() {
        let sections = 0..cx.loaded(part).sections.len();
        all = all.children(sections.filter_map(|at| section(cx, part, at)));
    }
    all.maybe(arithmetic(cx))
}

fn section(cx: &Cx, part: Part, section: usize) -> Option<El> {
    let loaded = cx.loaded(part);
    // A pack with one section needs no name but its own.
    let only = loaded.sections.len() == 1;
    let said = &loaded.sections.get(section)?.title;
    let title = if only { &loaded.title } else { said };
    let asked = loaded.asked().filter(|(_, item, _)| item.section == section);
    let rows = asked.map(|(at, item, words)| row(cx, part, loaded, at, item, words));
    Some(fold(cx.say(title)).child(el("ul.h-details").children(rows)))
}

fn row(
    cx: &Cx,
    part: Part,
    loaded: &Loaded,
    at: usize,
    item: &Item,
    words: &ItemWords,
) -> El {
    let (said, later) = (cx.result, cx.later);
    let number = cx.item_name(part, item);
    let name = format!("{number} {}", cx.say(&words.topic));
    let counted = cx.session.counted(part, item);
    let session = cx.session.clone();
    let points = move || {
        let report = session.report.read();
        let score = report.score.as_ref().filter(|_| part == Part::Diagnosis);
        let line = score.and_then(|score| score.lines.get(at));
        line.and_then(|line| line.points).map_or(String::new(), said.points)
    };
    let reason = (counted == Counted::NotApplicable)
        .then(|| cx.session.reason(part, item))
        .flatten()
        .map(|reason| el("p.h-note").text((cx.common.reason)(&reason)));
    let answer = el("p.h-details__answer")
        .child(marks::answer(counted, cx.answer_word(loaded, counted)))
        .child(
            el("span.h-details__points")
                .live_text(&[cx.session.report.changed()], points),
        );
    let change =
        button("h-button h-button--quiet", later.result.change, to(cx, part.screen(at)));
    el("li.h-details__item")
        .child(heading(cx, 2, "h-details__title", &name))
        .child(el("p").text(cx.say(&words.question)))
        .child(answer)
        .maybe(reason)
        .child(cost(cx, item))
        .child(quick(cx, words))
        .child(measure_list(cx, words))
        .child(source_line(cx, &words.source))
        .child(change.attr("aria-label", (later.result.change_which)(&number)))
}
