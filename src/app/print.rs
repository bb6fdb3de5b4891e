//! What papers have besides the result. It lives as long as the state, and no file holds it.

use super::config::Brand;
use reactive_graph::{prelude::*, signal::RwSignal};

/// Everything that a paper is made with and that the visitor chooses.
#[derive(Clone, Copy)]
pub struct PrintSettings {
    confidential: RwSignal<bool>,
    supporter: RwSignal<Supporter>,
}

/// Somebody who helped with the check and stands on the report with a name, a logo, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supporter {
    /// As typed; may be empty.
    pub name: String,
    /// An address that holds the picture (`data:`).
    pub logo: Option<String>,
}

impl Supporter {
    /// Whoever offers the page, until the visitor names somebody. A logo that would have to be
    /// fetched cannot stand in a file.
    #[must_use]
    pub fn of(brand: &Brand) -> Self {
        let logo = brand.logo.clone().filter(|logo| logo.starts_with("data:"));
        Self { name: brand.name.clone().unwrap_or_default(), logo }
    }
}

impl PrintSettings {
    /// Nothing chosen yet, on a page of that brand.
    pub(super) fn new(brand: &Brand) -> Self {
        Self {
            confidential: RwSignal::new(false),
            supporter: RwSignal::new(Supporter::of(brand)),
        }
    }

    /// Whether papers are marked 社外秘.
    #[must_use]
    pub fn confidential(&self) -> RwSignal<bool> {
        self.confidential
    }

    /// Who is named on the report.
    #[must_use]
    pub fn supporter(&self) -> RwSignal<Supporter> {
        self.supporter
    }

    /// Forgets what the visitor chose of persons; the mark stays until a file is opened.
    pub(super) fn reset(&self, brand: &Brand) {
        self.supporter.set(Supporter::of(brand));
    }
}
