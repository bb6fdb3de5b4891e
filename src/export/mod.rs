//! What leaves and comes back: files that the visitor keeps.

pub mod json;
pub mod policy;
pub mod sheet;
