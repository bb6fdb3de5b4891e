//! What the papers have besides the result. It is kept while the widget lives, and in no
//! file.

use super::var::Var;
use crate::app::config::Brand;

/// Everything that a paper is made with.
pub(crate) struct Press {
    /// The style sheet of the papers, as a text.
    pub(crate) sheet: String,
    /// Whether printed reports are marked as confidential.
    pub(crate) secret: Var<bool>,
    /// Who is named on the report.
    pub(crate) support: Var<Support>,
}

/// Somebody who helped with the check and stands on the report with a name, a logo, or both.
#[derive(Clone)]
pub(crate) struct Support {
    /// As typed; may be empty.
    pub(crate) name: String,
    /// An address that holds the picture.
    pub(crate) logo: Option<String>,
}

impl Support {
    /// Whoever offers the page, until the visitor names somebody. A logo that would have to
    /// be fetched cannot stand in a file.
    pub(crate) fn of(brand: &Brand) -> Self {
        let logo = brand.logo.clone().filter(|logo| logo.starts_with("data:"));
        Self { name: brand.name.clone().unwrap_or_default(), logo }
    }
}

impl Press {
    pub(crate) fn new(sheet: String, brand: &Brand) -> Self {
        let support = Var::new(Support::of(brand));
        Self { sheet, secret: Var::new(false), support }
    }
}
