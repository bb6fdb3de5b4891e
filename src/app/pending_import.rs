//! What came in from outside and waits for the visitor's word.

use crate::export::import::{Opened, Refused};
use thiserror::Error;

/// What came in last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PendingImport {
    /// Nothing, or what came has been dealt with.
    Nothing,
    /// A result.
    Opened(Box<Opened>),
    /// A sealed code; the password is still to be asked for.
    Sealed(String),
    /// Something that cannot be taken.
    Refused(Refused),
    /// A sealed code that this password does not open.
    WrongPassword(String),
    /// The browser could not read the file.
    Unreadable,
}

impl From<Result<Opened, Refused>> for PendingImport {
    fn from(opening: Result<Opened, Refused>) -> Self {
        match opening {
            Ok(opened) => Self::Opened(Box::new(opened)),
            Err(refused) => Self::Refused(refused),
        }
    }
}

/// Why something that came in can be neither compared nor put together with others.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotTaken {
    /// It is no result that can be taken.
    #[error("{0}")]
    Refused(Refused),
    /// Only a password opens it.
    #[error("only a password opens it")]
    Sealed,
    /// The browser could not read the file.
    #[error("the file could not be read")]
    Unreadable,
}
