//! Where the organiser begins and ends it, and sees the counts.

use super::{
    about::about,
    settings::{idle_timeout, settings},
    tally::tally,
};
use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    kiosk::turn,
    parts::{
        heading::{heading, screen_heading},
        nav::to,
    },
    screen::Screen,
};

/// The screen.
pub(crate) fn organiser(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let kiosk = &cx.session.kiosk;
    let page = el("div.h-screen").child(screen_heading(cx, cx.ui.start.organiser));
    let page = if kiosk.on {
        let back =
            button("h-button h-button--primary", words.go_back, to(cx, Screen::Kiosk));
        let off = button(
            "h-button",
            words.finish,
            cx.act(|cx| turn(&cx.session, false, cx.session.kiosk.idle_timeout)),
        );
        page.child(tally(cx)).child(el("div.h-row").child(back).child(off))
    } else {
        let what = words.what.iter().map(|what| el("li").text(what));
        let on = cx.act(|cx| match idle_timeout(cx) {
            Some(idle) => turn(&cx.session, true, idle),
            None => crate::ui::effects::focus::go_to(
                &cx.session,
                &format!("#{}", cx.id("idle-timeout")),
            ),
        });
        let page = page
            .child(el("p.h-lead").text(words.organiser_lead))
            .child(el("ul.h-list").children(what))
            .child(settings(cx))
            .child(el("div.h-row").child(button(
                "h-button h-button--primary",
                words.start,
                on,
            )));
        // What was counted before it was ended can still be seen.
        if kiosk.tally.finished() > 0 { page.child(tally(cx)) } else { page }
    };
    page.child(
        el("section.h-section")
            .child(heading(cx, 1, "h-section__title", words.program))
            .child(about(cx)),
    )
}
