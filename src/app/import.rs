//! What comes in from outside: a file, a code or a link. Nothing of it is taken before the visitor
//! has looked at it and says so.

use super::{pending_import::PendingImport, session::Session};
use crate::export::{
    code,
    door::{self, Opened, Refused},
};
use reactive_graph::prelude::*;

/// What stands before a code that only a password opens.
pub const SEALED: &str = "hoshimi-sealed=";

impl Session {
    /// Opens what came in, without taking anything of it.
    ///
    /// # Errors
    ///
    /// [`Refused`] where nothing of it can be taken.
    pub fn open(&self, bytes: &[u8]) -> Result<Opened, Refused> {
        let reason = code::lost_reason(self.answering().lang().get_untracked());
        door::open(&self.answering().catalog(), &self.shelf(), bytes, reason)
    }

    /// Lets the visitor look at a text that came in.
    pub fn import(&self, text: &str) {
        self.pending_import().set(if text.contains(SEALED) {
            PendingImport::Sealed(text.to_owned())
        } else {
            self.open(text.as_bytes()).into()
        });
    }

    /// Puts a result that came in into the place of the present one. One that does not tell its
    /// day is of today.
    pub fn take(&self, opened: Opened) {
        let Opened { assessment, workbook, taken_on, .. } = opened;
        let taken_on = taken_on.unwrap_or_else(|| self.answering().host().today());
        self.replace(assessment, taken_on, workbook);
        self.pending_import().set(PendingImport::Nothing);
    }

    /// Compares the present result with one that came in.
    pub fn compare_with(&self, earlier: Opened) {
        self.earlier().set(Some(earlier));
        self.pending_import().set(PendingImport::Nothing);
    }
}
