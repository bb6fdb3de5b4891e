//! The frame of a screen with controls, and the way on and back.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    screen::Screen,
};

/// A screen as a form: Enter in any of its controls goes on. It is never really submitted.
pub(crate) fn form(go_on: impl Fn() + 'static) -> El {
    el("form.h-screen").attr("autocomplete", "off").on("submit", move |event| {
        event.prevent_default();
        go_on();
    })
}

/// Goes to a screen.
pub(crate) fn to(cx: &Cx, screen: Screen) -> impl Fn() + 'static {
    cx.act(move |cx| cx.session.go(screen))
}

/// 戻る on the left, 次へ on the right, always in the same place.
pub(crate) fn nav(cx: &Cx, back: Screen) -> El {
    let next = el("button.h-button h-button--primary").attr("type", "submit");
    el("div.h-nav")
        .child(button("h-button", cx.ui.ask.back, to(cx, back)))
        .child(next.text(cx.ui.ask.next))
}

/// A button that looks like a link and goes to a screen.
pub(crate) fn quiet(cx: &Cx, label: &str, screen: Screen) -> El {
    button("h-button h-button--quiet", label, to(cx, screen))
}

/// A row of such buttons, those whose screens the page has; nothing where it has none.
#[cfg(feature = "whole")]
pub(crate) fn ways(cx: &Cx, ways: &[(&str, Screen)]) -> Option<El> {
    let mut there = ways.iter().filter(|(_, screen)| cx.session.wishes.has(*screen));
    let (label, screen) = there.next()?;
    let row = el("div.h-row h-row--quiet").child(quiet(cx, label, *screen));
    Some(row.children(there.map(|(label, screen)| quiet(cx, label, *screen))))
}

/// A line of a list that goes to a screen; a plain one where the page does not have it.
pub(crate) fn row(cx: &Cx, label: &str, screen: Screen) -> El {
    let line = if cx.session.wishes.has(screen) {
        button("h-button h-button--row", label, to(cx, screen))
    } else {
        el("p").text(label)
    };
    el("li.h-review__row").child(line)
}
