//! The state of a check, whichever program holds it.

use super::{answering::Answering, session::Session};
use crate::export::json::ReadBack;
use reactive_graph::traits::Track;

/// What is kept of a check, put back and erased. The first program's is an [`Answering`], the whole
/// one's a [`Session`].
pub trait CheckState {
    /// Whether the visitor has put in nothing that would be lost.
    fn is_untouched(&self) -> bool;

    /// Forgets everything put in and goes back to the start.
    fn reset(&self);

    /// Puts back what a file held; `false` where some of what came after the questions had to be
    /// left out.
    fn restore(&self, read: ReadBack) -> bool;

    /// The result file of now; with `names`, also what names the company or people. The first
    /// program carries along unread what came after the questions, names among it.
    fn file(&self, names: bool) -> String;

    /// Has the present effect run again after every change of what is in the file.
    fn track(&self);
}

impl CheckState for Answering {
    fn is_untouched(&self) -> bool {
        Self::is_untouched(self)
    }

    fn reset(&self) {
        Self::reset(self);
    }

    fn restore(&self, read: ReadBack) -> bool {
        Self::restore(self, read);
        true
    }

    fn file(&self, _names: bool) -> String {
        Self::file(self)
    }

    fn track(&self) {
        track_answers(self);
        self.carried().track();
    }
}

impl CheckState for Session {
    fn is_untouched(&self) -> bool {
        Self::is_untouched(self)
    }

    fn reset(&self) {
        Self::reset(self);
    }

    fn restore(&self, read: ReadBack) -> bool {
        Self::restore(self, read)
    }

    fn file(&self, names: bool) -> String {
        Self::file(self, names)
    }

    fn track(&self) {
        track_answers(&self.answering());
        self.workbook().track();
    }
}

fn track_answers(answering: &Answering) {
    answering.assessment().track();
    answering.lang().track();
    answering.screen().track();
}
