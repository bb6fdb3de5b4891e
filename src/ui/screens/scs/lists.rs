//! The ways into the checklists.

use super::{next_open, pack};
use crate::{
    domain::scs::{Star, progress::progress},
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{bar::count_bar, heading::heading, nav::quiet},
        screen::Screen,
    },
};

/// One card per star.
pub(super) fn lists(cx: &Cx) -> El {
    let words = &cx.later.scs;
    let cards = Star::ALL.map(|star| card(cx, star));
    let mut section = el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.lists))
        .child(el("p").text(words.lists_about))
        .child(el("ul.h-lists").children(cards));
    if !cx.session.book.read().criteria.is_empty() {
        let gaps = quiet(cx, words.gaps, Screen::Gaps);
        section = section.child(el("div.h-row").child(gaps));
    }
    section
}

fn card(cx: &Cx, star: Star) -> El {
    let words = &cx.later.scs;
    let scheme = &pack(cx).scheme;
    let total = progress(scheme, &cx.session.book.read().criteria, star).total;
    let size = (words.size)(scheme.asked(star).len(), total.of());
    let label = if total.answered() == 0 { words.begin } else { words.go_on };
    let begin = cx.act(move |cx| {
        cx.session.aim_scs(star);
        cx.session.go(next_open(cx, star));
    });
    let (n, of) = (total.answered(), total.of());
    let begun = (n > 0).then(|| {
        let said = el("p.h-note").text((words.answered)(of, n));
        el("div.h-piece").child(said).child(count_bar(n, of))
    });
    let title = el("span.h-lists__star").text((words.star)(star.number()));
    el("li.h-panel").child(el("p").child(title).text(size)).maybe(begun).child(button(
        "h-button h-button--primary",
        &label(star.number()),
        begin,
    ))
}
