//! One browser ability per file. Failing is an answer, never a stop.

pub(crate) mod advance;
pub(crate) mod autosave;
#[cfg(feature = "whole")]
pub(crate) mod clipboard;
#[cfg(feature = "whole")]
pub(crate) mod download;
pub(crate) mod focus;
pub(crate) mod history;
#[cfg(feature = "whole")]
pub(crate) mod intake;
pub(crate) mod more;
#[cfg(feature = "whole")]
pub(crate) mod picture;
#[cfg(feature = "whole")]
pub(crate) mod print;
#[cfg(feature = "whole")]
pub(crate) mod promise;
#[cfg(feature = "whole")]
pub(crate) mod proof;
pub(crate) mod store;
pub(crate) mod today;
pub(crate) mod told;
pub(crate) mod voice;
#[cfg(feature = "whole")]
pub(crate) mod wide;
