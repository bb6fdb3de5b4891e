//! What leaves and comes back: files that the visitor keeps.

pub mod calendar;
pub mod code;
pub mod csv;
pub mod file_name;
mod findings;
pub mod import;
pub mod json;
mod markdown;
pub mod paper_style;
pub mod picture;
pub mod policy;
pub mod profile;
pub mod qr;
pub mod scs;
pub mod sheet;
mod sources;
pub mod summary;
mod task_lines;

pub use findings::Findings;
pub(crate) use sources::provenance;
pub use sources::sources;
pub use task_lines::{TaskLine, ask_letter};
