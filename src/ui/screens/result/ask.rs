//! Whom to ask about what is not known.

use crate::{
    domain::{advice::Ask, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::heading, nav::row},
        screen::Screen,
    },
};

/// The lists by person; nothing where everything is known.
pub(super) fn ask(cx: &Cx, report: &Report) -> Option<El> {
    let mut section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.result.ask))
        .child(el("p.h-note").text(cx.later.result.ask_lead));
    for ask in &report.ask {
        let (who, items) = list(cx, ask)?;
        section = section.child(who).child(items);
    }
    (!report.ask.is_empty()).then_some(section)
}

fn list(cx: &Cx, ask: &Ask) -> Option<(El, El)> {
    let loaded = cx.advised();
    let who = cx.say(loaded.askees.get(ask.who)?);
    let rows = ask.items.iter().filter_map(|at| {
        let (item, words) = loaded.at(*at)?;
        let number = (cx.common.number)(item.number);
        let label = format!("{number} {}", cx.say(&words.question));
        Some(row(cx, &label, Screen::Question(*at)))
    });
    let items = el("ul.h-review").children(rows);
    Some((heading(cx, 2, "h-section__subtitle", who), items))
}
