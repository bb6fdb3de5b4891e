//! What the whole program has of a widget, besides what every program has.

use super::{
    effects::{print::Printed, proof::Proof},
    kiosk_session::KioskSession,
    links::Links,
    widget::Widget,
};
use crate::app::session::Session;
use std::rc::Rc;

/// A widget of the whole program. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct WholeWidget(Rc<WholeState>);

/// Its state, and what its page gave it.
pub(crate) struct WholeState {
    /// What every program has of it.
    pub(crate) widget: Widget,
    /// The state of the check, with what comes after the questions.
    pub(crate) session: Session,
    /// What links need of the page.
    pub(crate) links: Links,
    /// Visitors who come one after another.
    pub(crate) kiosk: KioskSession,
    /// What stands in the frame of the last printing.
    pub(crate) printed: Printed,
    /// Shows that nothing is sent.
    pub(crate) proof: Proof,
    /// The style sheet of the papers, as a text.
    pub(crate) sheet: String,
    /// What is wrong with the packs that the page brought.
    pub(crate) pack_errors: Vec<String>,
}

impl std::ops::Deref for WholeState {
    type Target = Widget;

    fn deref(&self) -> &Widget {
        &self.widget
    }
}

impl std::ops::Deref for WholeWidget {
    type Target = WholeState;

    fn deref(&self) -> &WholeState {
        &self.0
    }
}

impl WholeWidget {
    /// The widget of that state.
    pub(crate) fn new(state: WholeState) -> Self {
        Self(Rc::new(state))
    }
}
