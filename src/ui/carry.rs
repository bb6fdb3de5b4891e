//! What comes in from outside and what is done with it: a result that waits for the
//! visitor's word, an earlier one, those of departments.

use super::{
    session::Session,
    setting::{Seal, Setting},
    var::Var,
};
pub(crate) use crate::app::{import::SEALED, pending_import::PendingImport as Arrived};
use crate::{
    app::session,
    export::door::{Opened, Refused},
};

/// The result of one department.
#[derive(Clone)]
pub(crate) struct Department {
    /// What the visitor calls it, as typed.
    pub(crate) name: Var<String>,
    /// What came in.
    pub(crate) opened: Opened,
}

/// What is carried in and out.
pub(crate) struct Carry {
    /// Address of the page; empty where nobody else can open it.
    pub(crate) address: String,
    /// Seals a code with a password.
    pub(crate) seal: Seal,
    /// Opens a sealed code with its password.
    pub(crate) unseal: Seal,
    /// What came in last.
    pub(crate) arrived: Var<Arrived>,
    /// The result that the present one is compared with.
    pub(crate) earlier: Var<Option<Opened>>,
    /// The departments to be put together.
    pub(crate) departments: Var<Vec<Department>>,
}

impl Carry {
    pub(crate) fn new(setting: &Setting, session: session::Session) -> Self {
        Self {
            address: setting.address.clone(),
            seal: setting.seal.clone(),
            unseal: setting.unseal.clone(),
            arrived: Var::from(session.pending_import()),
            earlier: Var::from(session.earlier()),
            departments: Var::new(Vec::new()),
        }
    }

    /// Forgets everything that came in.
    pub(crate) fn forget(&self) {
        self.departments.set(Vec::new());
    }
}

impl Session {
    /// Opens what came in, without taking anything of it.
    ///
    /// # Errors
    ///
    /// [`Refused`] where nothing of it can be taken.
    pub(crate) fn open(&self, bytes: &[u8]) -> Result<Opened, Refused> {
        self.app.open(bytes)
    }

    /// Lets the visitor look at a text that came in.
    pub(crate) fn arrive(&self, text: &str) {
        self.app.import(text);
    }

    /// Puts a result that came in into the place of the present one.
    pub(crate) fn take(&self, opened: Opened) {
        self.app.take(opened);
    }
}
