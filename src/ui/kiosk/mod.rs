//! Visitors who come one after another to the same machine: nothing of one is left for the
//! next.

mod end_button;
mod idle_prompt;
mod visitor_places;

pub(crate) use end_button::EndButton;
pub(crate) use idle_prompt::IdlePrompt;
pub(crate) use visitor_places::VisitorPlaces;

use super::{
    context::use_widget,
    effects::{autosave, clock, voice::speak},
    session::Session,
};
use crate::app::kiosk::{BadIdleTime, Kiosk, KioskSettings, TurnEnd};
use std::rc::Rc;

/// Takes the text of a settings file and gives what is wrong with it.
pub(crate) type Configure = Rc<dyn Fn(&str) -> String>;

/// What the shell hands over.
pub(crate) struct Given {
    /// What the state depends on.
    pub(crate) settings: KioskSettings,
    /// SHA-256 of the page's own file; empty where it cannot be computed, nothing where the
    /// page is no single file.
    pub(crate) sha256: Option<String>,
    /// Takes the text of a settings file and gives what is wrong with it.
    pub(crate) configure: Option<Configure>,
}

/// The state, with what the shell does for it.
pub(crate) struct KioskSession {
    /// Whether visitors come one after another.
    pub(crate) on: bool,
    /// The state.
    pub(crate) state: Kiosk,
    /// See [`Given::sha256`].
    pub(crate) sha256: Option<String>,
    /// See [`Given::configure`].
    pub(crate) configure: Option<Configure>,
}

impl KioskSession {
    /// It lives as long as the present owner.
    pub(crate) fn new(given: Given, session: crate::app::session::Session) -> Self {
        let Given { settings, sha256, configure } = given;
        let state = Kiosk::new(session, settings, now());
        Self { on: state.is_on(), state, sha256, configure }
    }
}

/// The state, in a component.
pub(crate) fn use_kiosk() -> Kiosk {
    use_widget().session().kiosk.state
}

/// Seconds by the clock of the device.
fn now() -> u64 {
    clock::milliseconds() / 1000
}

/// Waits for the next visitor: with nothing from before, and kept nowhere.
pub(crate) fn wait(session: &Session) {
    autosave::erase(session);
    session.kiosk.state.wait();
}

/// Ends a visitor's turn.
pub(crate) fn end_turn(session: &Session, end: TurnEnd) {
    autosave::erase(session);
    speak(session, "");
    session.kiosk.state.end_turn(end);
}

/// Begins with visitors, where the idle time is one.
pub(crate) fn open(session: &Session) -> Result<(), BadIdleTime> {
    session.kiosk.state.open()?;
    autosave::erase(session);
    Ok(())
}

/// Ends with visitors.
pub(crate) fn close(session: &Session) {
    autosave::erase(session);
    session.kiosk.state.close();
}
