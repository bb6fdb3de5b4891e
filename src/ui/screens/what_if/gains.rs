//! What each answer would add to the points, and the shortest way into the next band.

use super::attempt;
use crate::{
    domain::what_if::{self, Change, Gain, Step},
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{heading::heading, source_line::source_line},
        session::Part,
    },
};

/// The section; nothing where there are no points.
pub(super) fn gains(cx: &Cx) -> Option<El> {
    let words = &cx.later.what_if;
    cx.session.report.read().score.as_ref()?;
    let a = cx.session.assessment.get();
    let pack = &cx.catalog().diagnosis().pack;
    let gains = what_if::gains(pack, &a.diagnosis, a.strict);
    let step = what_if::next_band(pack, &a.diagnosis, a.strict);
    let section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.gains))
        .maybe(step.map(|step| way(cx, step)));
    if gains.is_empty() {
        return Some(section.child(el("p").text(words.all_best)));
    }
    let rows = gains.iter().filter_map(|gain| row(cx, gain));
    let source = cx.catalog().diagnosis().scoring.as_ref();
    let source = source.map(|scoring| source_line(cx, &scoring.source));
    let lead = el("p.h-note").text(words.gains_lead);
    Some(section.child(lead).maybe(source).children(rows))
}

fn improve(cx: &Cx, at: usize) -> Option<Change> {
    let item = cx.catalog().diagnosis().pack.items.get(at)?;
    Some(Change::Improve(item.slug.clone()))
}

/// The way into the next band, and a button that ticks it.
fn way(cx: &Cx, step: Step) -> El {
    let words = &cx.later.what_if;
    let said = (words.step)(step.items.len(), step.points);
    let mark = cx.act(move |cx| {
        let wanted = step.items.iter().filter_map(|at| improve(cx, *at));
        cx.session.trial.set(wanted.collect());
    });
    el("div.h-panel").child(el("p").text(said)).child(el("div.h-row").child(button(
        "h-button",
        words.step_try,
        mark,
    )))
}

fn row(cx: &Cx, gain: &Gain) -> Option<El> {
    let loaded = cx.catalog().diagnosis();
    let (item, said) = loaded.at(gain.item)?;
    let counted = cx.session.counted(Part::Diagnosis, item);
    let answer = cx.answer_word(loaded, counted);
    let name = cx.item_name(Part::Diagnosis, item);
    let topic = cx.say(&said.topic);
    let about = (cx.later.what_if.gain)(answer, gain.points);
    let label = format!("{name} {topic}");
    let id = format!("try-{}", item.slug.as_str());
    Some(attempt(cx, &id, (&label, &about), vec![improve(cx, gain.item)?]))
}
