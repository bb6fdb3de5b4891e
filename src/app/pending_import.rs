//! What came in from outside and waits for the visitor's word.

use crate::export::door::{Opened, Refused};

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
