//! The actions as a plan, and whom to ask, each with owner, day and status.

mod fields;
mod task;

use crate::{
    domain::{
        plan::{Progress, Task, Term, tasks},
        report::Report,
    },
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            bar::count_bar,
            heading::{heading, screen_heading},
        },
    },
};
use task::{Entry, entry};

/// The screen of the plan.
pub(crate) fn plan(cx: &Cx) -> El {
    let words = &cx.later.plan;
    let report = cx.session.report.get();
    let tasks = tasks(&cx.advised().pack, &report.actions);
    let terms = Term::ALL.into_iter().filter_map(|at| term(cx, &report, &tasks, at));
    let asked: Vec<usize> = report.ask.iter().flat_map(|ask| ask.items.clone()).collect();
    let all: Vec<usize> = tasks.iter().map(|task| task.item).chain(asked).collect();
    let open = (report.answered < report.of).then(|| el("p.h-panel").text(words.open));
    let nothing = all.is_empty() && report.is_settled();
    let nothing = nothing.then(|| el("p.h-panel").text(words.nothing));
    let lead = (!all.is_empty()).then(|| {
        el("div.h-piece").child(el("p.h-lead").text(words.lead)).child(finished(cx, all))
    });
    el("div.h-screen h-screen--wide")
        .child(screen_heading(cx, cx.result.plan))
        .maybe(lead)
        .maybe(open)
        .maybe(nothing)
        .child(el("div.h-plan__terms").children(terms))
        .maybe(ask(cx, &report))
        .child(
            el("p.h-note").text(words.from).text(cx.common.gap).text(cx.result.plan_rule),
        )
}

/// How many are finished, as a sentence and a bar.
fn finished(cx: &Cx, items: Vec<usize>) -> El {
    let (drawn, of) = (cx.clone(), items.len());
    el("div.h-plan__sum").live(&[cx.session.book.changed()], move || {
        let pack = &drawn.advised().pack;
        let book = drawn.session.book.read();
        let done = items
            .iter()
            .filter_map(|at| pack.items.get(*at))
            .filter(|item| book.plan.get(&item.slug).progress == Progress::Finished);
        let done = done.count();
        let bar = count_bar(done, of);
        let said = el("p").text((drawn.later.plan.finished)(done, of));
        Some(el("div.h-piece").child(said).child(bar))
    })
}

/// What is to be done within a term; nothing where that is nothing.
fn term(cx: &Cx, report: &Report, tasks: &[Task], term: Term) -> Option<El> {
    let due = term.end(report.taken_on);
    let mut list = el("ul.h-plan");
    let mut any = false;
    for task in tasks.iter().filter(|task| task.term == term) {
        any = true;
        list = list.maybe(entry(
            cx,
            Entry { item: task.item, due, asking: false, open: term == Term::Week },
        ));
    }
    let words = cx.result;
    let title = (words.term_by)((words.term)(term), &(cx.common.date)(due));
    any.then(|| {
        el("section.h-section")
            .child(heading(cx, 1, "h-section__title", &title))
            .child(list)
    })
}

/// What to ask, by person; nothing where all is known.
fn ask(cx: &Cx, report: &Report) -> Option<El> {
    let words = &cx.later.plan;
    let due = Term::Week.end(report.taken_on);
    let mut section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.result.ask))
        .child(el("p.h-note").text(words.ask_lead));
    for ask in &report.ask {
        let who = cx.say(cx.advised().askees.get(ask.who)?);
        let items = ask.items.iter();
        let rows = items.filter_map(|item| {
            entry(cx, Entry { item: *item, due, asking: true, open: false })
        });
        section = section
            .child(heading(cx, 2, "h-section__subtitle", who))
            .child(el("ul.h-plan").children(rows));
    }
    (!report.ask.is_empty()).then_some(section)
}
