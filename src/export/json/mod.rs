//! The result file, `hoshimi-result` version 1: written, and read back through one door.
//!
//! The published schema is `pkg-config/hoshimi-result.schema.json`. Members may be added
//! within version 1, and readers pass over those they do not know; a member that changes
//! its meaning makes a version 2.

mod answers;
mod editions;
pub mod later;
mod read;
mod redact;
mod write;

pub use answers::Dropped;
pub use editions::EditionChange;
pub use read::{ReadBack, ReadError, read};
pub use redact::redact;
pub use write::{file_name, write, write_given};

/// What the member `format` says.
pub(super) const FORMAT: &str = "hoshimi-result";
/// What the member `version` says.
pub(super) const VERSION: i64 = 1;
/// What the entry of a pack says where the page brought the pack itself.
const OWN: &str = "own";
/// How 該当なし is written among the choices.
const NOT_APPLICABLE: &str = "not_applicable";
