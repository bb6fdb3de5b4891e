//! One browser ability per file. Failing is an answer, never a stop.

pub(crate) mod autosave;
pub(crate) mod download;
pub(crate) mod focus;
pub(crate) mod history;
pub(crate) mod print;
pub(crate) mod store;
pub(crate) mod today;
