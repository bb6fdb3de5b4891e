//! What a page wishes of its widget, beside what the state depends on.

use crate::app::config::HostConfig;
#[cfg(feature = "whole")]
use {super::var::Var, crate::domain::date::Date, std::rc::Rc};

/// Takes what the visitor hands over; `false` where the page failed to take it.
#[cfg(feature = "whole")]
pub(crate) type Share = Rc<dyn Fn(&str) -> bool>;

/// That a result was handed over.
#[cfg(feature = "whole")]
pub(crate) struct Handed {
    /// The day.
    pub(crate) day: Date,
    /// The time of that day.
    pub(crate) time: String,
    /// Whether names went along.
    pub(crate) names: bool,
}

/// Everything that a page may wish.
pub(crate) struct Wishes {
    /// What the state depends on.
    pub(crate) config: HostConfig,
    /// What is wrong with the packs that the page brought.
    #[cfg(feature = "whole")]
    pub(crate) faults: Vec<String>,
    /// Takes a result; only where the page asked for it.
    #[cfg(feature = "whole")]
    pub(crate) share: Option<Share>,
    /// The origin of the page that takes it, where it has one.
    #[cfg(feature = "whole")]
    pub(crate) share_to: Option<String>,
    /// What was handed over last.
    #[cfg(feature = "whole")]
    pub(crate) handed: Var<Option<Handed>>,
}

impl std::ops::Deref for Wishes {
    type Target = HostConfig;

    fn deref(&self) -> &HostConfig {
        &self.config
    }
}
