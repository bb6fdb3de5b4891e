//! The papers as the older views see them.

use super::var::Var;
use crate::app::print::{PrintSettings, Supporter};

/// Everything that a paper is made with.
pub(crate) struct Press {
    /// The style sheet of the papers, as a text.
    pub(crate) sheet: String,
    /// Whether printed reports are marked as confidential.
    pub(crate) secret: Var<bool>,
    /// Who is named on the report.
    pub(crate) support: Var<Supporter>,
}

impl Press {
    pub(crate) fn new(sheet: String, print: PrintSettings) -> Self {
        Self {
            sheet,
            secret: Var::from(print.confidential()),
            support: Var::from(print.supporter()),
        }
    }
}
