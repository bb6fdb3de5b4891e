//! What a visitor put in after the questions.

use crate::domain::workbook::Workbook;

/// What the visitor works on.
pub(crate) type Book = Workbook;
