//! How far the answers reach into ★3: by area as a radar with its figures, then every
//! requirement.

use super::{group, head};
use crate::{
    domain::{
        report::Report,
        scs::map::{Reached, map},
    },
    export::scs::requirement_name,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            marks,
            radar::{Axis, axes, radar},
        },
    },
};

/// Both; nothing where the self-diagnosis was not asked.
pub(super) fn areas(cx: &Cx, report: &Report, page: El) -> El {
    if report.score.is_none() || !cx.catalog().diagnosis().pack.official {
        return page;
    }
    let axes = axes(cx);
    page.child(el("h2").text(cx.later.result.areas))
        .child(el("p.p-why p-lead").text(cx.later.scs.guide))
        .child(el("div.p-areas").child(radar(&axes)).child(figures(cx, &axes)))
        .child(el("h3").text(cx.later.paper.requirements))
        .child(requirements(cx, &axes))
        .child(el("p.p-why").text(cx.say(&cx.session.shelf.scs().map_note)))
}

/// The figures of the radar, each with its number there.
fn figures(cx: &Cx, axes: &[Axis]) -> El {
    let rows = axes.iter().enumerate().map(|(at, axis)| {
        let name = format!("{}. {}", at + 1, axis.label);
        let figure = (cx.later.result.area_figure)(axis.part, axis.of);
        el("tr")
            .child(el("th").attr("scope", "row").text(name))
            .child(el("td.p-number").text(figure))
    });
    el("table.p-figures").child(el("tbody").children(rows))
}

/// Every requirement of ★3 under its area, and how far the answers reach into it.
fn requirements(cx: &Cx, axes: &[Axis]) -> El {
    let words = &cx.later.scs;
    let loaded = cx.session.shelf.scs();
    let a = cx.session.assessment.read();
    let found = map(&loaded.scheme, cx.catalog().packs(&a), &a);
    let columns =
        [("p-text", cx.later.paper.requirement), ("p-answer", cx.later.paper.reach)];
    let mut table = el("table.p-table").child(head(&columns));
    for (at, title) in loaded.areas.iter().enumerate() {
        let title = cx.say(title);
        let Some(axis) = axes.iter().find(|axis| axis.label == title) else { continue };
        let end = (cx.later.result.area_figure)(axis.part, axis.of);
        let mut body = el("tbody").child(group(columns.len(), title, &end));
        for Reached { requirement, reach, .. } in &found {
            let rules = loaded.scheme.requirements.get(*requirement);
            if rules.is_some_and(|rules| rules.area == at) {
                let mark = marks::reach(*reach, (words.reach)(*reach));
                let row = el("tr").child(el("td").text(requirement_name(
                    loaded,
                    *requirement,
                    cx.lang,
                )));
                body = body.child(row.child(el("td.p-answer").child(mark)));
            }
        }
        table = table.child(body);
    }
    table
}
