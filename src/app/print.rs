//! What papers have besides the result. It lives as long as the state, and no result file holds it.

use super::config::Brand;
use crate::export::profile::{self, Colour, Left, Profile, ProfileError, short};
use reactive_graph::{prelude::*, signal::RwSignal};

/// Everything that a paper is made with and that the visitor chooses.
#[derive(Clone, Copy)]
pub struct PrintSettings {
    confidential: RwSignal<bool>,
    supporter: RwSignal<Profile>,
}

/// Whoever offers the page, until the visitor names somebody. A logo that would have to be fetched
/// cannot stand in a file, and a colour that cannot be read on paper is left out.
#[must_use]
pub fn supporter_of(brand: &Brand) -> Profile {
    let Brand { name, logo, contact_label, contact_url, accent } = brand;
    let contact = [contact_label.as_deref(), contact_url.as_deref().map(short)];
    let contact: Vec<&str> = contact.into_iter().flatten().collect();
    Profile {
        name: name.clone().unwrap_or_default(),
        contact: contact.join(" "),
        logo: logo.clone().filter(|logo| logo.starts_with("data:")),
        colour: accent.as_deref().and_then(|accent| Colour::read(accent).ok()),
    }
}

impl PrintSettings {
    /// Nothing chosen yet, on a page of that brand.
    pub(super) fn new(brand: &Brand) -> Self {
        Self {
            confidential: RwSignal::new(false),
            supporter: RwSignal::new(supporter_of(brand)),
        }
    }

    /// Whether papers are marked 社外秘.
    #[must_use]
    pub fn confidential(&self) -> RwSignal<bool> {
        self.confidential
    }

    /// Who is named on the report.
    #[must_use]
    pub fn supporter(&self) -> RwSignal<Profile> {
        self.supporter
    }

    /// Forgets what the visitor chose of persons; the mark stays until a file is opened.
    pub(super) fn reset(&self, brand: &Brand) {
        self.supporter.set(supporter_of(brand));
    }

    /// Takes a profile in the place of what was put in. What could not be read of it stays as it
    /// was.
    ///
    /// # Errors
    ///
    /// Why the file is none; then nothing is changed.
    pub fn take_profile(&self, bytes: &[u8]) -> Result<Vec<Left>, ProfileError> {
        let profile::ReadProfile { profile, left } = profile::read(bytes)?;
        self.supporter.update(|now| {
            let is_left = |faults: &[Left]| left.iter().any(|one| faults.contains(one));
            if !is_left(&[Left::Name]) {
                now.name = profile.name;
            }
            if !is_left(&[Left::Contact]) {
                now.contact = profile.contact;
            }
            if !is_left(&[Left::LogoElsewhere, Left::LogoLarge, Left::LogoUnknown]) {
                now.logo = profile.logo;
            }
            if !is_left(&[Left::Colour, Left::ColourPale]) {
                now.colour = profile.colour;
            }
        });
        Ok(left)
    }
}
