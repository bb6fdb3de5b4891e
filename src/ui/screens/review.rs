//! What is open, unknown or not applicable, each a way back to its question.

use crate::{
    domain::{answers::State, assessment::Assessment, choice::Choice},
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            heading::{heading, screen_heading},
            nav::{row, to},
        },
        screen::Screen,
        session::{Part, answers},
    },
};

/// One line of a list: the way back, and what to say beside it.
struct Entry {
    screen: Screen,
    label: String,
    note: String,
}

/// The review screen.
pub(crate) fn review(cx: &Cx) -> El {
    let words = &cx.ui.review;
    let a = cx.session.assessment.get();
    let open = collect(cx, &a, &|state| match state {
        State::Unanswered => Some(String::new()),
        State::ReasonMissing => Some(words.reason_missing.to_owned()),
        State::Chosen(_) | State::NotApplicable(_) => None,
    });
    let unknown = collect(cx, &a, &|state| {
        (state == State::Chosen(Choice::Unknown)).then(String::new)
    });
    let not_applicable = collect(cx, &a, &|state| match state {
        State::NotApplicable(reason) => Some((cx.common.reason)(reason)),
        State::Unanswered | State::ReasonMissing | State::Chosen(_) => None,
    });
    let lead = match open.len() {
        0 => words.complete.to_owned(),
        n => (words.incomplete)(n),
    };
    let last = last_asked(cx);
    let nav = el("div.h-nav")
        .child(button("h-button", cx.ui.ask.back, to(cx, last)))
        .child(button(
            "h-button h-button--primary",
            words.see_result,
            to(cx, Screen::Result),
        ));
    el("div.h-screen")
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(lead))
        .maybe(group(cx, words.unanswered, words.unanswered_about, &open))
        .maybe(group(cx, words.unknown, words.unknown_about, &unknown))
        .maybe(group(
            cx,
            words.not_applicable,
            words.not_applicable_about,
            &not_applicable,
        ))
        .child(nav)
}

/// The last screen with questions on the chosen path.
fn last_asked(cx: &Cx) -> Screen {
    let last = cx.loaded(Part::Diagnosis).pack.items.len().checked_sub(1);
    last.filter(|_| cx.asks_diagnosis()).map_or(Screen::Principles, Screen::Question)
}

/// The items whose state `wanted` takes, with the note it gives.
fn collect(
    cx: &Cx,
    a: &Assessment,
    wanted: &dyn Fn(State<'_>) -> Option<String>,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for part in cx.parts() {
        let loaded = cx.loaded(part);
        for (at, item, words) in loaded.asked() {
            if let Some(note) = wanted(answers(a, part).state(item)) {
                let (name, screen) = (cx.item_name(part, item), part.screen(at));
                let label = format!("{name} {}", cx.say(&words.topic));
                entries.push(Entry { screen, label, note });
            }
        }
    }
    entries
}

fn group(
    cx: &Cx,
    title: fn(usize) -> String,
    about: &'static str,
    entries: &[Entry],
) -> Option<El> {
    let rows = entries.iter().map(|Entry { screen, label, note }| {
        let note = (!note.is_empty()).then(|| el("p.h-note").text(note));
        row(cx, label, *screen).maybe(note)
    });
    (!entries.is_empty()).then(|| {
        el("section.h-section")
            .child(heading(cx, 1, "h-section__title", &title(entries.len())))
            .child(el("p.h-note").text(about))
            .child(el("ul.h-review").children(rows))
    })
}
