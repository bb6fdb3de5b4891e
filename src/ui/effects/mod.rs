//! One browser ability per file. Failing is an answer, never a stop.

pub(crate) mod advance;
pub(crate) mod autosave;
#[cfg(feature = "whole")]
pub(crate) mod clipboard;
#[cfg(feature = "whole")]
pub(crate) mod download;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod export;
#[cfg(feature = "whole")]
pub(crate) mod files;
pub(crate) mod focus;
pub(crate) mod history;
pub(crate) mod more;
#[cfg(feature = "whole")]
pub(crate) mod picture;
#[cfg(feature = "whole")]
pub(crate) mod print;
#[cfg(feature = "whole")]
pub(crate) mod proof;
#[cfg(feature = "whole")]
pub(crate) mod share_sheet;
pub(crate) mod store;
pub(crate) mod today;
pub(crate) mod told;
pub(crate) mod voice;
#[cfg(feature = "whole")]
pub(crate) mod wide;
