//! The tab's own storage, which a browser may refuse at any call.
//!
//! Not `gloo::storage`: its access to a refused storage panics, and in frames of other
//! sites browsers do refuse.

use thiserror::Error;

/// The storage is refused, switched off or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the browser does not let this page keep anything")]
pub(crate) struct Refused;

/// What is kept for one widget in this tab. Gone when the tab is closed.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    prefix: String,
}

impl Store {
    /// The part of the storage that belongs to the widget of that number.
    pub(crate) fn new(instance: u32) -> Self {
        Self { prefix: format!("hoshimi:1:{instance}:") }
    }

    /// What is kept under the name.
    pub(crate) fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        storage()?.get_item(&self.key(name)).map_err(|_| Refused)
    }

    /// Keeps the text under the name.
    pub(crate) fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        storage()?.set_item(&self.key(name), text).map_err(|_| Refused)
    }

    /// Forgets what is kept under the name.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Refused> {
        storage()?.remove_item(&self.key(name)).map_err(|_| Refused)
    }

    fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

fn storage() -> Result<web_sys::Storage, Refused> {
    let window = web_sys::window().ok_or(Refused)?;
    window.session_storage().ok().flatten().ok_or(Refused)
}
