//! What a page wishes of its widget, beside what the state depends on.

use crate::app::config::HostConfig;

/// Everything that a page may wish.
pub(crate) struct Wishes {
    /// What the state depends on.
    pub(crate) config: HostConfig,
    /// What is wrong with the packs that the page brought.
    #[cfg(feature = "whole")]
    pub(crate) faults: Vec<String>,
}

impl std::ops::Deref for Wishes {
    type Target = HostConfig;

    fn deref(&self) -> &HostConfig {
        &self.config
    }
}
