//! Results of departments, put together as one.

mod came_in;
mod clashes;
mod list;
mod outcome;
mod outgoing;
mod together;

pub(crate) use outcome::pieces;

use crate::{
    domain::merge::DEPARTMENTS,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            heading::{heading, screen_heading},
            nav::quiet,
            said::Said,
        },
        screen::Screen,
        var::Var,
    },
};

/// What this screen keeps while it is shown.
#[derive(Clone)]
struct Desk {
    /// What could not be taken: what it was, and why.
    refused: Var<Vec<(String, String)>>,
    /// Tells when a department gets another name.
    renamed: Var<()>,
}

/// The screen.
pub(crate) fn merge(cx: &Cx) -> El {
    let words = &cx.later.merge;
    let desk = Desk { refused: Var::new(Vec::new()), renamed: Var::new(()) };
    let departments = cx.session.carry.departments.changed();
    let (drawn, said) = (cx.clone(), Said::new());
    let on = [departments, &desk.renamed.changed().clone()];
    let outcome =
        el("div.h-piece").live(&on, move || Some(outcome::outcome(&drawn, &said)));
    let back = el("div.h-row h-row--quiet").child(quiet(
        cx,
        cx.later.compare.title,
        Screen::Compare,
    ));
    el("div.h-screen")
        .child(screen_heading(cx, words.title))
        .child(
            el("p.h-lead").text((words.lead)(*DEPARTMENTS.start(), *DEPARTMENTS.end())),
        )
        .child(rule(cx))
        .child(came_in::fields(cx, &desk))
        .child(list::list(cx, &desk))
        .child(outcome)
        .child(back)
}

/// How they are put together, and that the rule is our own.
pub(crate) fn rule(cx: &Cx) -> El {
    let words = &cx.later.merge;
    let rules = words.rules.iter().map(|rule| el("li").text(rule));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.rule))
        .child(el("ul.h-list").children(rules))
        .child(el("p.h-note").text(words.rule_own))
}
