//! What is kept in the tab or in the browser, which may refuse it at any call.
//!
//! Not `gloo::storage`: its access to a refused storage panics, and in frames of other
//! sites browsers do refuse.

use crate::app::config::{HostConfig, StorageMode};
use thiserror::Error;

/// The storage is refused, switched off or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the browser does not let this page keep anything")]
pub(crate) struct Refused;

/// What is kept for one widget.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    kept: StorageMode,
    prefix: String,
}

impl Store {
    /// The part of the storage that belongs to the widget.
    pub(crate) fn new(config: &HostConfig) -> Self {
        let prefix = format!("hoshimi:1:{}:", config.storage_key);
        Self { kept: config.storage, prefix }
    }

    /// The same part in another place.
    pub(crate) fn instead(&self, kept: StorageMode) -> Self {
        Self { kept, prefix: self.prefix.clone() }
    }

    /// What is kept under the name.
    pub(crate) fn get(&self, name: &str) -> Result<Option<String>, Refused> {
        let Some(storage) = self.storage()? else { return Ok(None) };
        storage.get_item(&self.key(name)).map_err(|_| Refused)
    }

    /// Keeps the text under the name.
    pub(crate) fn set(&self, name: &str, text: &str) -> Result<(), Refused> {
        let Some(storage) = self.storage()? else { return Ok(()) };
        storage.set_item(&self.key(name), text).map_err(|_| Refused)
    }

    /// Forgets what is kept under the name.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Refused> {
        let Some(storage) = self.storage()? else { return Ok(()) };
        storage.remove_item(&self.key(name)).map_err(|_| Refused)
    }

    fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The browser's own; `None` where nothing is to be kept.
    fn storage(&self) -> Result<Option<web_sys::Storage>, Refused> {
        let window = web_sys::window().ok_or(Refused)?;
        let storage = match self.kept {
            StorageMode::None => return Ok(None),
            StorageMode::Session => window.session_storage(),
            StorageMode::Local => window.local_storage(),
        };
        storage.ok().flatten().ok_or(Refused).map(Some)
    }
}
