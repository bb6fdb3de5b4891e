//! One browser ability per file. Failing is an answer, never a stop.

pub(crate) mod advance;
pub(crate) mod autosave;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod download;
pub(crate) mod events;
pub(crate) mod export;
pub(crate) mod files;
pub(crate) mod focus;
pub(crate) mod history;
pub(crate) mod markup;
pub(crate) mod picture;
pub(crate) mod print;
pub(crate) mod proof;
pub(crate) mod share_sheet;
pub(crate) mod store;
pub(crate) mod style_sheets;
pub(crate) mod voice;
pub(crate) mod whole_program;
pub(crate) mod wide;
