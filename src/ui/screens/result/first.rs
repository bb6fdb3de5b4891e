//! What to do first, as a few cards.

use crate::{
    domain::{advice::Action, report::Report},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            cost::cost,
            heading::heading,
            measures::{fold, measure_list, quick},
        },
    },
};

/// The cards; a sentence where nothing is open.
pub(super) fn first(cx: &Cx, report: &Report) -> Option<El> {
    let words = &cx.later.result;
    let cards: Vec<El> =
        report.first_actions().iter().filter_map(|action| card(cx, action)).collect();
    if cards.is_empty() {
        // Nothing may be said to be fine while answers are still missing.
        let calm = || el("p.h-panel").text(words.nothing_first);
        return report.is_settled().then(calm);
    }
    let more = report.actions.len() - cards.len();
    let more = (more > 0).then(|| el("p.h-note").text((words.more_actions)(more)));
    let lead = el("p.h-note").text(words.first_lead).text(cx.common.gap);
    let section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", &(cx.result.first)(cards.len())))
        .child(lead.text(cx.result.guess))
        .child(el("ol.h-actions").children(cards))
        .maybe(more);
    Some(section)
}

fn card(cx: &Cx, action: &Action) -> Option<El> {
    let (item, words) = cx.advised().at(action.item)?;
    let measures = el("div.h-fold__body").child(measure_list(cx, words));
    let card = el("li.h-action")
        .child(heading(cx, 2, "h-action__title", cx.say(&words.topic)))
        .child(cost(cx, item))
        .child(quick(cx, words))
        .child(el("p.h-action__why").text(cx.say(&words.why)))
        .child(fold(cx.ui.ask.measures).child(measures));
    Some(card)
}
