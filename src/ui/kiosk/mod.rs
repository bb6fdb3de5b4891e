//! Visitors who come one after another to the same machine: nothing of one is left for the
//! next.

pub(crate) mod idle;

use super::{
    cx::Cx,
    effects::{autosave, voice::speak},
    el::{El, el},
    parts::confirm::{Confirm, confirm},
    screen::Screen,
    session::Session,
    var::Var,
};
use crate::{content::lang::Lang, export::tally::Tally};
use leptos::prelude::Set;
use std::{ops::RangeInclusive, rc::Rc};

/// Seconds after which one may have the answers go: not while somebody reads a question,
/// and not after an hour.
pub(crate) const IDLE: RangeInclusive<u32> = 30..=3600;

/// Takes the text of a settings file and gives what is wrong with it.
pub(crate) type Configure = Rc<dyn Fn(&str) -> String>;
/// Tells the shell something; the detail is JSON.
pub(crate) type Tell = Rc<dyn Fn(&str, &str)>;

/// What the page says of it.
pub(crate) struct Given {
    /// Whether visitors come one after another.
    pub(crate) on: bool,
    /// Seconds without a touch or a key until the answers go.
    pub(crate) idle_timeout: u32,
    /// What was counted so far.
    pub(crate) tally: Tally,
    /// SHA-256 of the page's own file; empty where it cannot be computed, nothing where the
    /// page is no single file.
    pub(crate) sha256: Option<String>,
    /// Takes the text of a settings file and gives what is wrong with it.
    pub(crate) configure: Option<Configure>,
    /// Tells the shell something; the detail is JSON.
    pub(crate) tell: Tell,
}

/// The state of it.
pub(crate) struct Kiosk {
    given: Given,
    /// The language that every visitor begins in.
    lang: Lang,
    /// Seconds of idleness as the organiser types them.
    pub(crate) typed: Var<String>,
    /// Seconds left until the answers go.
    pub(crate) left: Var<u32>,
    /// Whether those run.
    pub(crate) leaving: Var<bool>,
}

impl std::ops::Deref for Kiosk {
    type Target = Given;

    fn deref(&self) -> &Given {
        &self.given
    }
}

impl Kiosk {
    pub(crate) fn new(given: Given, lang: Lang) -> Self {
        let typed = Var::new(given.idle_timeout.to_string());
        Self { given, lang, typed, left: Var::new(0), leaving: Var::new(false) }
    }
}

/// Why a visit ends.
#[derive(Clone, Copy)]
pub(crate) enum By {
    /// The visitor has said so.
    End,
    /// Nobody is there any more.
    Idle,
}

/// Begins a visitor's turn: with nothing from before, and kept nowhere.
pub(crate) fn begin(session: &Session) {
    autosave::erase(session);
    session.go(Screen::Kiosk);
}

/// Ends a visitor's turn: counts the result, wipes everything, and has the shell make a new
/// widget.
pub(crate) fn leave(session: &Session, by: By) {
    let kiosk = &session.kiosk;
    if !session.is_untouched() {
        let mut tally = kiosk.tally.clone();
        tally.add(band(session).as_deref());
        (kiosk.tell)("tally", &tally.write());
    }
    autosave::erase(session);
    speak(session, "");
    session.reset();
    session.app.print().confidential().set(false);
    session.go(Screen::Kiosk);
    let by = match by {
        By::End => r#"{"by":"end"}"#,
        By::Idle => r#"{"by":"idle"}"#,
    };
    (kiosk.tell)("reset", by);
}

/// The name of the band of the present result, once there is one.
fn band(session: &Session) -> Option<String> {
    let at = session.report.read().score.as_ref()?.band?;
    let scoring = session.catalog.diagnosis().pack.scoring.as_ref()?;
    scoring.bands.get(at).map(|band| band.slug.as_str().to_owned())
}

/// Has the shell begin or end it.
pub(crate) fn turn(session: &Session, on: bool, idle_timeout: u32) {
    autosave::erase(session);
    let detail = format!(r#"{{"kiosk":{on},"idleTimeout":{idle_timeout}}}"#);
    (session.kiosk.tell)("organiser", &detail);
}

/// What ends a visitor's turn, once it has begun.
pub(crate) fn end(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let end = Confirm {
        label: words.end,
        question: words.end_ask,
        yes: words.end_yes,
        class: "h-head__button",
    };
    let drawn = cx.clone();
    el("div").live(&[cx.session.screen.changed()], move || {
        let cx = &drawn;
        let begun = !is_beside(cx.session.screen.get());
        begun.then(|| confirm(cx, end, |cx| leave(&cx.session, By::End)))
    })
}

/// Whether a screen is no part of a visitor's turn.
fn is_beside(screen: Screen) -> bool {
    matches!(screen, Screen::Kiosk | Screen::Organiser)
}
