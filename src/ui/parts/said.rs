//! What is said in its place on the screen, and spoken besides: the notice of the page may
//! be far away.

use crate::ui::{
    cx::Cx,
    effects::voice::speak,
    el::{El, el},
    var::Var,
};

/// What was last said there. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct Said(Var<String>);

impl Said {
    /// Nothing said yet.
    pub(crate) fn new() -> Self {
        Self(Var::new(String::new()))
    }

    /// Says something in place of what was said before.
    pub(crate) fn say(&self, cx: &Cx, text: String) {
        speak(&cx.session, &text);
        self.0.set(text);
    }

    /// The line.
    pub(crate) fn line(&self) -> El {
        let said = self.0.clone();
        el("p.h-said").live_text(&[self.0.changed()], move || said.get())
    }
}
