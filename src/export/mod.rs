//! What leaves and comes back: files that the visitor keeps.

pub mod calendar;
pub mod code;
pub mod csv;
pub mod door;
mod findings;
pub mod json;
mod markdown;
pub mod picture;
pub mod policy;
pub mod qr;
pub mod scs;
pub mod sheet;
mod sources;
mod steps;
pub mod summary;
pub mod tally;
pub(crate) mod words;

pub use findings::Findings;
pub(crate) use sources::provenance;
pub use sources::sources;
pub use steps::{Step, steps};
