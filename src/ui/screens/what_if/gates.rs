//! The smallest set of things that makes each star ready, to be ticked one by one.

use super::attempt;
use crate::{
    content::levels::LoadedLevel,
    domain::{
        pack::Slug,
        readiness::Gate,
        what_if::{Change, changes_to},
    },
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::heading, nav::quiet, source_line::source_line},
        screen::Screen,
        screens::result::missing::is_told,
        session::Part,
    },
};

/// A section for each star that is declared.
pub(super) fn gates(cx: &Cx) -> Vec<El> {
    cx.catalog().levels().iter().map(|level| star(cx, level)).collect()
}

fn star(cx: &Cx, level: &LoadedLevel) -> El {
    let words = &cx.later.what_if;
    let a = cx.session.assessment.get();
    let changes = changes_to(&level.level, cx.catalog().packs(&a), &a);
    let star = cx.say(&level.title);
    let mut section = el("section.h-section").child(heading(
        cx,
        1,
        "h-section__title",
        &(words.stars)(star),
    ));
    if !is_told(cx, level) {
        let said = el("p").text(cx.result.own_not_judged);
        return section.child(said).child(source_line(cx, &level.source));
    }
    if changes.is_empty() {
        section = section.child(el("p").text((words.ready)(star)));
    } else {
        let ticks = ticks(cx, level, &changes);
        section = section.child(el("p").text((words.left)(ticks.len()))).children(ticks);
    }
    let answers = changes.iter().any(|change| matches!(change, Change::Answer(_)));
    let answer = answers.then(|| {
        let to = quiet(cx, words.answer_now, Screen::Review);
        el("div.h-row h-row--quiet").child(to)
    });
    section.maybe(answer).child(source_line(cx, &level.source))
}

/// The changes as ticks. All open questions are one: which of them is answered first does
/// not matter.
fn ticks(cx: &Cx, level: &LoadedLevel, changes: &[Change]) -> Vec<El> {
    let words = &cx.later.what_if;
    let (mut ticks, mut answers) = (Vec::new(), Vec::new());
    for change in changes {
        match change {
            Change::Ask | Change::Answer(_) => answers.push(change.clone()),
            Change::Pledge(item) => {
                let label = (words.pledge)(&topic(cx, item));
                let name = format!("try-{}", item.as_str());
                ticks.push(attempt(cx, &name, (&label, ""), vec![change.clone()]));
            }
            Change::Open(gate) => ticks.extend(open(cx, level, *gate)),
            Change::Improve(_) => {}
        }
    }
    if !answers.is_empty() {
        let open = answers.iter().filter(|change| **change != Change::Ask).count();
        let label = if open == 0 { words.ask.to_owned() } else { (words.answer)(open) };
        ticks.insert(0, attempt(cx, "try-answers", (&label, ""), answers));
    }
    ticks
}

fn open(cx: &Cx, level: &LoadedLevel, gate: Gate) -> Option<El> {
    let label = cx.say(&level.gate(gate)?.label);
    let name = format!("try-{}", gate.name());
    Some(attempt(cx, &name, (label, ""), vec![Change::Open(gate)]))
}

/// What a principle is called.
fn topic(cx: &Cx, item: &Slug) -> String {
    let loaded = cx.loaded(Part::Principles);
    let found = loaded.asked().find(|(_, asked, _)| asked.slug == *item);
    found.map_or(String::new(), |(_, _, said)| cx.say(&said.topic).to_owned())
}
