//! What is said in its place on the screen, and spoken besides: the notice of the page may
//! be far away.

use crate::ui::{
    cx::Cx,
    effects::{clipboard, told::tell_export, voice::speak},
    el::{El, el},
    var::{Changed, Var},
};
use std::cell::RefCell;

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

    /// Puts a text on the clipboard and says whether it is there. The page is told what kind
    /// of text it is.
    pub(crate) fn copy(&self, cx: &Cx, kind: &'static str, text: &str) {
        let (said, cx) = (self.clone(), cx.clone());
        clipboard::copy(text, move |done| {
            if done {
                tell_export(&cx.session, kind);
            }
            let words = &cx.later.field;
            let text = if done { words.copied } else { words.not_copied };
            said.say(&cx, text.to_owned());
        });
    }
}

/// What a piece of the screen says now, and the piece.
pub(crate) type Told = (String, Option<El>);

/// Holds what `draw` gives, like [`El::live`], and speaks its words whenever they are others
/// than before. Those that a screen begins with are not news.
pub(crate) fn told(
    cx: &Cx,
    place: El,
    on: &[&Changed],
    draw: impl Fn() -> Told + 'static,
) -> El {
    told_boxed(cx, place, on, Box::new(draw))
}

fn told_boxed(cx: &Cx, place: El, on: &[&Changed], draw: Box<dyn Fn() -> Told>) -> El {
    let (session, before) = (cx.session.clone(), RefCell::new(None));
    place.live(on, move || {
        let (words, drawn) = draw();
        let last = before.replace(Some(words.clone()));
        if last.is_some_and(|last| last != words) {
            speak(&session, &words);
        }
        drawn
    })
}
