//! What a visitor put in after the questions.

use super::session::Session;
use crate::domain::workbook::Workbook;

/// What the visitor works on.
pub(crate) type Book = Workbook;

/// Whether there is nothing in it.
pub(crate) fn is_untouched(book: &Book) -> bool {
    book.is_untouched()
}

impl Session {}
