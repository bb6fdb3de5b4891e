//! The answers by the areas of ★3, as a radar with its figures beside it.

use crate::{
    domain::report::Report,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            heading::heading,
            nav::ways,
            radar::{axes, radar},
            source_line::source_line,
        },
        screen::Screen,
    },
};

/// The panel; nothing where the self-diagnosis was not asked.
pub(super) fn areas(cx: &Cx, report: &Report) -> Option<El> {
    report.score.as_ref().filter(|_| cx.catalog().diagnosis().pack.official)?;
    let words = &cx.later.result;
    let axes = axes(cx);
    let rows = axes.iter().enumerate().map(|(at, axis)| {
        let name = format!("{}. {}", at + 1, axis.label);
        let label = el("th").attr("scope", "row").text(name);
        let figure = (words.area_figure)(axis.part, axis.of);
        el("tr").child(label).child(el("td.h-table__number").text(figure))
    });
    let table = el("table.h-table")
        .child(el("caption.h-hidden").text(words.areas))
        .child(el("tbody").children(rows));
    let pair = el("div.h-areas-pair").child(radar(&axes)).child(table);
    let panel = el("section.h-panel")
        .child(heading(cx, 1, "h-section__title", words.areas))
        .child(el("p.h-note").text(cx.later.scs.guide))
        .child(pair)
        .child(source_line(cx, &cx.session.shelf.scs().source))
        .maybe(ways(cx, &[(words.areas_more, Screen::Scs)]));
    Some(panel)
}
