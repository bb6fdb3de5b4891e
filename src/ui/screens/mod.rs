//! What the visitor sees, one file per screen.

pub(crate) mod compare;
pub(crate) mod declare;
pub(crate) mod keep;
pub(crate) mod kiosk;
pub(crate) mod list;
pub(crate) mod load;
pub(crate) mod merge;
pub(crate) mod more;
pub(crate) mod principles;
pub(crate) mod proof;
pub(crate) mod question;
pub(crate) mod result;
pub(crate) mod review;
pub(crate) mod scs;
pub(crate) mod share;
pub(crate) mod stars;
pub(crate) mod start;
pub(crate) mod tasks;
pub(crate) mod waiting;
