//! One item of the self-diagnosis on its own screen.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    own::own,
    parts::{
        choice_group::{Place, choice_group},
        nav::{form, nav, quiet},
        summary::summary,
    },
    screen::Screen,
    session::Part,
    var::Var,
};

/// The screen of the item at position `at`; `None` where the pack has none there.
pub(crate) fn question(cx: &Cx, at: usize) -> Option<El> {
    let words = &cx.ui.ask;
    let loaded = cx.loaded(Part::Diagnosis);
    let of = loaded.pack.items.len();
    let faulty = Var::new(false);
    let item = loaded.pack.items.get(at)?.clone();
    let group = choice_group(cx, Part::Diagnosis, at, Place::Alone, &faulty)?;
    let problems = summary(cx, Part::Diagnosis, &item, &faulty);
    let section = loaded.sections.get(item.section).map(|section| cx.say(&section.title));
    let next = if at + 1 < of { Screen::Question(at + 1) } else { Screen::Review };
    let go_on = cx.act(move |cx| {
        let lacks_reason = cx.session.lacks_reason(Part::Diagnosis, &item);
        faulty.set(lacks_reason);
        if !lacks_reason {
            cx.session.go(next);
        }
    });
    let back =
        at.checked_sub(1).map_or(cx.session.wishes.before_questions(), Screen::Question);
    let more = el("div.h-row h-row--quiet")
        .child(quiet(cx, words.to_list, Screen::List))
        .child(quiet(cx, words.to_review, Screen::Review));
    Some(
        form(go_on)
            .child(problems)
            .child(progress(&(words.progress)(at + 1, of), section, at + 1, of))
            .child(group)
            .maybe(own(cx, &[Part::Diagnosis]))
            .child(nav(cx, back))
            .child(more),
    )
}

/// Which part this is, and how far one is through all of them.
pub(crate) fn progress(said: &str, section: Option<&str>, at: usize, of: usize) -> El {
    let bar = el("progress.h-progress__bar")
        .attr("aria-label", said)
        .attr("max", of.to_string())
        .attr("value", at.to_string());
    el("div.h-progress")
        .child(el("span.h-progress__part").text(section.unwrap_or_default()))
        .child(el("span.h-progress__number").text(said))
        .child(bar)
}
