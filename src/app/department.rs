//! What came in to be put together with others.

use super::pending_import::NotTaken;
use crate::export::import::Opened;
use thiserror::Error;

/// The result of one department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    /// Tells it from every other one, also from those that are gone.
    pub id: u32,
    /// What the visitor calls it, as typed.
    pub name: String,
    /// What came in.
    pub opened: Opened,
}

/// Why something that came in is not added as a department.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotAdded {
    /// It is no result that can be taken.
    #[error("{0}")]
    NotTaken(NotTaken),
    /// The department of that name has the same result.
    #[error("the same as `{0}`")]
    Same(String),
    /// There are as many as can be put together.
    #[error("no more than {0} can be put together")]
    Full(usize),
}

/// Something that came in as a department and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedDepartment {
    /// Tells it from every other one.
    pub id: u32,
    /// Name of the file, or the line of the text; `None` where it was a text as a whole.
    pub name: Option<String>,
    /// Why not.
    pub reason: NotAdded,
}
