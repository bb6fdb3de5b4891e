//! The state of visitors who come one after another, with what the shell does for it.

use super::effects::clock;
use crate::app::{
    kiosk::{Kiosk, KioskSettings},
    session::Session,
};
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
    pub(crate) fn new(given: Given, session: Session) -> Self {
        let Given { settings, sha256, configure } = given;
        let state = Kiosk::new(session, settings, now());
        Self { on: state.is_on(), state, sha256, configure }
    }
}

/// Seconds by the clock of the device.
pub(crate) fn now() -> u64 {
    clock::milliseconds() / 1000
}
