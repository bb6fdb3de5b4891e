//! All items of the self-diagnosis on one page, by part.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    own::own,
    parts::{
        choice_group::{Place, choice_group},
        heading::{heading, screen_heading},
        nav::{form, nav, quiet, to},
    },
    screen::Screen,
    session::Part,
    var::Var,
};

/// The screen with every item.
pub(crate) fn list(cx: &Cx) -> El {
    let words = &cx.ui.ask;
    let loaded = cx.loaded(Part::Diagnosis);
    // What is wrong is said at once: there is no step from question to question here.
    let faulty = Var::new(true);
    let sections =
        (0..loaded.pack.sections.len()).filter_map(|at| section(cx, at, &faulty));
    let session = cx.session.clone();
    let progress = move || {
        let diagnosis = &session.catalog.diagnosis().pack;
        let (answered, of) = session.assessment.read().diagnosis.progress(diagnosis);
        (words.answered)(answered, of)
    };
    let progress = el("p.h-progress__number")
        .live_text(&[cx.session.assessment.changed()], progress);
    let single = quiet(cx, words.to_single, Screen::Question(0));
    form(to(cx, Screen::Review))
        .class("h-screen h-screen--wide")
        .child(screen_heading(cx, &(words.list_title)(loaded.pack.items.len())))
        .child(el("p.h-lead").text(words.list_lead))
        .maybe(own(cx, &[Part::Diagnosis]))
        .children(sections)
        .child(progress)
        .child(nav(cx, cx.session.wishes.before_questions()))
        .child(el("div.h-row h-row--quiet").child(single))
}

fn section(cx: &Cx, at: usize, faulty: &Var<bool>) -> Option<El> {
    let loaded = cx.loaded(Part::Diagnosis);
    let said = loaded.sections.get(at)?;
    let items = loaded.pack.items.iter().enumerate();
    let groups = items.filter(|(_, item)| item.section == at).filter_map(|(at, _)| {
        choice_group(cx, Part::Diagnosis, at, Place::Listed, faulty)
    });
    let section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", cx.say(&said.title)))
        .child(el("p.h-note").text(cx.say(&said.lead)))
        .children(groups);
    Some(section)
}
