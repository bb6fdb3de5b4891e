//! A line beside buttons that says how it went: the notice of the page may be far away.

use crate::ui::{
    cx::Cx,
    effects::clipboard,
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
    pub(crate) fn say(&self, text: String) {
        self.0.set(text);
    }

    /// The line. It is always there, so that screen readers have it in view before
    /// anything is said.
    pub(crate) fn line(&self) -> El {
        let said = self.0.clone();
        let line = el("p.h-said").attr("role", "status");
        line.live_text(&[self.0.changed()], move || said.get())
    }

    /// Puts a text on the clipboard and says whether it is there.
    pub(crate) fn copy(&self, cx: &Cx, text: &str) {
        let (said, cx) = (self.clone(), cx.clone());
        clipboard::copy(text, move |done| {
            let words = &cx.later.field;
            said.say(if done { words.copied } else { words.not_copied }.to_owned());
        });
    }
}
