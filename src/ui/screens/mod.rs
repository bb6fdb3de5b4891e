//! What the visitor sees, one file per screen.

#[cfg(feature = "whole")]
pub(crate) mod declare;
#[cfg(feature = "whole")]
pub(crate) mod later;
#[cfg(not(feature = "whole"))]
#[path = "wait.rs"]
pub(crate) mod later;
pub(crate) mod list;
#[cfg(feature = "whole")]
pub(crate) mod plan;
#[cfg(feature = "whole")]
pub(crate) mod policy;
pub(crate) mod principles;
pub(crate) mod question;
#[cfg(feature = "whole")]
pub(crate) mod result;
pub(crate) mod review;
#[cfg(feature = "whole")]
pub(crate) mod scs;
#[cfg(feature = "whole")]
pub(crate) mod stars;
pub(crate) mod start;
#[cfg(feature = "whole")]
pub(crate) mod what_if;
