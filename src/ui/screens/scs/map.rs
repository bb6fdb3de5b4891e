//! ★3, seen from the answers.

use super::{area::area, lists::lists, name, pack};
use crate::{
    domain::{
        assessment::Goal,
        scs::map::{Reach, Reached, map},
    },
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            glossary::small,
            heading::{heading, screen_heading},
            marks,
            nav::row,
            source_line::source_line,
        },
        screen::Screen,
        session::Part,
    },
};

/// Least first in the rules, most first for a reader.
const REACHES: [Reach; 3] = [Reach::Started, Reach::Related, Reach::Untouched];

/// The map of ★3.
pub(crate) fn scs(cx: &Cx) -> El {
    let words = &cx.later.scs;
    let loaded = pack(cx);
    let a = cx.session.assessment.read();
    let found = map(&loaded.scheme, cx.catalog().packs(&a), &a);
    let areas = (0..loaded.areas.len()).filter_map(|at| area(cx, at, &found));
    let map = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.map))
        .child(legend(cx))
        .child(el("div.h-areas").children(areas))
        .child(el("p.h-note").text(cx.say(&loaded.map_note)));
    el("div.h-screen h-screen--wide")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .maybe(words_of(cx, &found))
        .child(sum(cx, &found))
        .child(lists(cx))
        .child(map)
        .child(out_of_reach(cx, &found))
        .child(el("p.h-note").text(cx.say(&loaded.note)))
        .child(source_line(cx, &loaded.source))
}

/// The hard words of the lead and of the requirements shown, folded.
fn words_of(cx: &Cx, found: &[Reached]) -> Option<El> {
    let loaded = pack(cx);
    let mut texts = vec![cx.later.scs.lead, cx.later.scs.lists_about];
    texts.extend(loaded.areas.iter().map(|area| cx.say(area)));
    let shown =
        found.iter().filter_map(|found| loaded.requirements.get(found.requirement));
    texts.extend(shown.map(|title| cx.say(title)));
    small(cx, &texts)
}

/// The figures, and what they are not.
fn sum(cx: &Cx, found: &[Reached]) -> El {
    let words = &cx.later.scs;
    let count = |reach| found.iter().filter(|found| found.reach == reach).count();
    let rest = (words.rest)(count(Reach::Related), count(Reach::Untouched));
    el("section.h-panel h-panel--night")
        .child(
            el("p.h-standing").text((words.started)(found.len(), count(Reach::Started))),
        )
        .child(el("p").text(rest))
        .child(el("p").text(words.guide))
        .maybe((!cx.asks_diagnosis()).then(|| principles_only(cx)))
}

/// The way to the questions that would tell more.
fn principles_only(cx: &Cx) -> El {
    let questions = cx.loaded(Part::Diagnosis).pack.items.len();
    let judge = cx.act(|cx| {
        cx.session.aim(Goal::Star2);
        cx.session.go(Screen::Question(0));
    });
    let said = el("p").text((cx.later.scs.principles_only)(questions));
    let asked = cx.session.wishes.has(Screen::List);
    let judge = asked
        .then(|| el("div.h-row").child(button("h-button", cx.later.result.judge, judge)));
    el("div.h-piece").child(said).maybe(judge)
}

/// What the shapes mean.
fn legend(cx: &Cx) -> El {
    let words = &cx.later.scs;
    let rows = REACHES.map(|reach| {
        let about = el("span.h-note").text((words.reach_about)(reach));
        el("li").child(marks::reach(reach, (words.reach)(reach))).child(about)
    });
    el("ul.h-reach").children(rows)
}

/// What no question makes a start on, each a way to its criteria.
fn out_of_reach(cx: &Cx, found: &[Reached]) -> El {
    let words = &cx.later.scs;
    let requirements = &pack(cx).scheme.requirements;
    let mut rows = Vec::new();
    for Reached { requirement, .. } in found {
        let rules = requirements.get(*requirement);
        if rules.is_some_and(|rules| !rules.is_reached_by_questions()) {
            rows.push(row(
                cx,
                &name(cx, *requirement),
                Screen::Requirement(*requirement),
            ));
        }
    }
    let questions = cx.loaded(Part::Diagnosis).pack.items.len();
    let title = (words.out_of_reach)(questions);
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", &title))
        .child(el("p").text((words.out_of_reach_about)(rows.len())))
        .child(el("ul.h-review").children(rows))
}
