//! What links need of the page: its address, and a way to seal a code.

use super::{
    session::Session,
    setting::{Seal, Setting},
};

/// What links need of the page.
pub(crate) struct Carry {
    /// Address of the page that a code leads to; empty where nobody else can open it.
    pub(crate) address: String,
    /// Seals a code with a password.
    pub(crate) seal: Seal,
    /// Opens a sealed code with its password.
    pub(crate) unseal: Seal,
}

impl Carry {
    pub(crate) fn new(setting: &Setting) -> Self {
        Self {
            address: setting.wishes.code_address(&setting.address),
            seal: setting.seal.clone(),
            unseal: setting.unseal.clone(),
        }
    }
}

impl Session {
    /// Lets the visitor look at a text that came in.
    pub(crate) fn arrive(&self, text: &str) {
        self.app.import(text);
    }
}
