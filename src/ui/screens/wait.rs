//! The first program's place for every screen that it does not have.

use crate::ui::{
    cx::Cx,
    effects::voice::speak,
    el::{El, button, el},
    parts::{heading::screen_heading, steps::steps},
    screen::Screen,
    words::wait::wait_text,
};

/// What is shown until the whole program takes over, or where it could not be loaded.
#[allow(clippy::unnecessary_wraps, reason = "the whole program's screens may be missing")]
pub(crate) fn later(cx: &Cx, _: Screen) -> Option<El> {
    let words = wait_text(cx.lang);
    let drawn = cx.clone();
    let said = el("div.h-piece").live(&[cx.session.more_failed.changed()], move || {
        let failed = *drawn.session.more_failed.read();
        let again = drawn.act(|cx| cx.session.more_failed.set(false));
        let again = failed.then(|| {
            el("div.h-row").child(button(
                "h-button h-button--primary",
                words.again,
                again,
            ))
        });
        let text = if failed { words.failed } else { words.about };
        speak(&drawn.session, if failed { text } else { "" });
        Some(el("div.h-piece").child(el("p.h-lead").text(text)).maybe(again))
    });
    Some(el("div.h-screen").child(screen_heading(cx, words.title)).child(said))
}

/// The way through the check.
pub(crate) fn way(cx: &Cx, now: Screen) -> El {
    steps(cx, now)
}
