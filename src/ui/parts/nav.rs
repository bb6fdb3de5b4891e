//! The frame of a screen with controls, and the way on and back.

use crate::ui::{cx::Cx, screen::Screen};

/// Goes to a screen.
pub(crate) fn to(cx: &Cx, screen: Screen) -> impl Fn() + 'static {
    cx.act(move |cx| cx.session.go(screen))
}
