//! Where the organiser begins and ends it, and sees the counts.

use super::{
    about::about,
    settings::{settings, start},
    tally::tally,
};
use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    kiosk::turn,
    parts::{
        heading::{heading, screen_heading},
        nav::to,
        said::Said,
    },
    screen::Screen,
};

/// The screen.
pub(crate) fn organiser(cx: &Cx) -> El {
    let page = el("div.h-screen").child(screen_heading(cx, cx.ui.start.organiser));
    let page = if cx.session.kiosk.on { ending(cx, page) } else { beginning(cx, page) };
    page.child(
        el("section.h-section")
            .child(heading(cx, 1, "h-section__title", cx.later.kiosk.program))
            .child(about(cx)),
    )
}

/// The counts, and the way back to where it was before.
fn ending(cx: &Cx, page: El) -> El {
    let words = &cx.later.kiosk;
    let off = cx.act(|cx| turn(&cx.session, false, cx.session.kiosk.idle_timeout));
    let back = to(cx, Screen::Kiosk);
    let row = el("div.h-row")
        .child(button("h-button h-button--primary", words.go_back, back))
        .child(button("h-button", words.finish, off));
    page.child(tally(cx)).child(row)
}

/// What will happen, and the settings for it.
fn beginning(cx: &Cx, page: El) -> El {
    let (words, said) = (&cx.later.kiosk, Said::new());
    let line = said.line();
    let what = el("ul.h-list").child(el("li").text(words.gone));
    let what = what.children(words.what.iter().map(|what| el("li").text(what)));
    let on = cx.act(move |cx| start(cx, &said));
    let on = button("h-button h-button--primary", words.start, on);
    let page = page
        .child(el("p.h-lead").text(words.organiser_lead))
        .child(what)
        .child(settings(cx))
        .child(el("div.h-piece").child(el("div.h-row").child(on)).child(line));
    // What was counted before it was ended can still be seen.
    if cx.session.kiosk.tally.finished() > 0 { page.child(tally(cx)) } else { page }
}
