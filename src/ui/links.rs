//! What links need of the page: its address, and a way to seal a code.

use std::rc::Rc;

/// Takes a text and a password and later gives a text.
pub(crate) type Seal = Rc<dyn Fn(&str, &str) -> js_sys::Promise>;

/// What links need of the page.
pub(crate) struct Links {
    /// Address of the page that a code leads to; empty where nobody else can open it.
    pub(crate) address: String,
    /// Seals a code with a password.
    pub(crate) seal: Seal,
    /// Opens a sealed code with its password.
    pub(crate) unseal: Seal,
}
