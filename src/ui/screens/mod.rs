//! What the visitor sees, one file per screen.

pub(crate) mod list;
pub(crate) mod principles;
pub(crate) mod question;
pub(crate) mod result;
pub(crate) mod review;
pub(crate) mod start;
