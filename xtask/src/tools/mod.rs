//! The programs that the build and the tests need, fetched once and kept in the cache.
//!
//! Nothing here is taken as present because a folder is there: a cargo tool is asked for its
//! version, and an npm folder has a file that is written last. So an install that was
//! interrupted is done again.

pub mod browser;
pub mod cargo;
pub mod engines;
pub mod npm;
pub mod office;
pub mod system;
pub mod target;
mod version;
