//! What waits for the next visitor: one sentence, one button, and that nothing is left.

use super::about::about;
use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    parts::{
        confirm::{Confirm, ask},
        heading::{entry, heading},
        nav::to,
    },
    screen::Screen,
    session::Part,
};

/// The screen.
pub(crate) fn attract(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let questions = cx.loaded(Part::Diagnosis).pack.items.len();
    let facts =
        (cx.ui.start.facts)(questions).map(|fact| el("li.h-facts__fact").text(fact));
    let begin = button(
        "h-button h-button--primary h-attract__begin",
        cx.ui.start.begin,
        to(cx, Screen::Start),
    );
    let organiser = Confirm {
        label: words.organiser,
        question: words.organiser_ask,
        yes: words.organiser_yes,
        class: "h-button h-button--quiet",
    };
    let organiser = ask(cx, organiser, |_| true, |cx| cx.session.go(Screen::Organiser));
    let star = el("p.h-attract__star").attr("aria-hidden", "true").text("★");
    let sky = el("div.h-attract__sky")
        .child(star)
        .child(entry().child(heading(cx, 0, "h-attract__title", words.title)))
        .child(el("ul.h-facts h-attract__facts").children(facts))
        .child(begin)
        .child(el("p.h-attract__promise").text(words.nothing_left));
    let foot = el("div.h-attract__foot").child(about(cx)).child(organiser);
    el("div.h-attract").child(sky).child(foot)
}
