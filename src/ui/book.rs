//! What a visitor put in after the questions.

use super::session::Session;
use crate::domain::{pack::Slug, workbook::Workbook};
use leptos::prelude::untrack;

/// What the visitor works on.
pub(crate) type Book = Workbook;

/// Whether there is nothing in it.
pub(crate) fn is_untouched(book: &Book) -> bool {
    book.is_untouched()
}

impl Session {
    /// What a field of the forms holds.
    pub(crate) fn form(&self, name: &str) -> String {
        untrack(|| self.app.field(name))
    }

    /// Fills in a field of the forms.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        self.app.set_field(name, text);
    }
}
