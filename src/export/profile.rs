//! The profile of a supporter: who stands on the reports that they make. It is a settings file of a
//! page, or has those members of one; so one file serves both.

use super::picture::{self, PictureError};
use crate::content::json::Json;
use thiserror::Error;

/// Most bytes that a profile may have: a logo of the largest size, and room for the texts.
pub const MOST: usize = 300_000;
/// Most letters of a name, and of how to reach somebody.
pub const LONGEST: usize = 80;

/// Names of the members, as settings files have them.
const NAME: &str = "brandName";
const LOGO: &str = "brandLogo";
const CONTACT: &str = "contactLabel";
const ADDRESS: &str = "contactUrl";
const COLOUR: &str = "accent";

/// Who stands on a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name; may be empty.
    pub name: String,
    /// How to reach them; may be empty.
    pub contact: String,
    /// An address that holds the picture (`data:`).
    pub logo: Option<String>,
    /// The colour of headings and lines.
    pub colour: Option<Colour>,
}

/// A colour that can be read on white paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// Why a file is no profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProfileError {
    /// It has more bytes than [`MOST`].
    #[error("more than {MOST} bytes")]
    TooLarge,
    /// It is no JSON, or no object.
    #[error("no JSON object")]
    Unreadable,
    /// It has none of the members that a profile has.
    #[error("none of the members of a profile")]
    Empty,
}

/// What of a profile is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// The name is no text, or longer than [`LONGEST`].
    Name,
    /// How to reach them is no text, or longer than [`LONGEST`].
    Contact,
    /// The logo is an address from which it would have to be fetched.
    LogoElsewhere,
    /// The logo is no PNG, JPEG, GIF or WebP.
    LogoUnknown,
    /// The logo is too large.
    LogoLarge,
    /// The colour is not written as `#1b3a8f`.
    Colour,
    /// The colour cannot be read on white paper.
    ColourPale,
}

/// A profile that was read, and what was left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadProfile {
    /// What was right of it.
    pub profile: Profile,
    /// What was not.
    pub left: Vec<Left>,
}

impl Colour {
    /// How dark it must be, of 255: a step of 125 below white, as lightness is seen.
    const LIGHTEST: u32 = 130;

    /// The colour of that text, such as `#1b3a8f`.
    ///
    /// # Errors
    ///
    /// [`Left::Colour`] for another form, [`Left::ColourPale`] where it cannot be read on white.
    pub fn read(text: &str) -> Result<Self, Left> {
        let digits = text.trim().strip_prefix('#').ok_or(Left::Colour)?;
        let is_hex = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        if !is_hex {
            return Err(Left::Colour);
        }
        let part = |at: usize| {
            let part = digits.get(at..at + 2).unwrap_or_default();
            u8::from_str_radix(part, 16).map_err(|_| Left::Colour)
        };
        let colour = Self([part(0)?, part(2)?, part(4)?]);
        if colour.lightness() > Self::LIGHTEST {
            Err(Left::ColourPale)
        } else {
            Ok(colour)
        }
    }

    /// Lightness as it is seen, of 255.
    fn lightness(self) -> u32 {
        let [red, green, blue] = self.0.map(u32::from);
        (red * 299 + green * 587 + blue * 114) / 1000
    }

    /// As style sheets write it.
    #[must_use]
    pub fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// Reads a profile. What is wrong in it is left out, and the rest is taken.
///
/// # Errors
///
/// [`ProfileError`] where nothing of it can be taken.
pub fn read(bytes: &[u8]) -> Result<ReadProfile, ProfileError> {
    if bytes.len() > MOST {
        return Err(ProfileError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ProfileError::Unreadable)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file = Json::parse(text).map_err(|_| ProfileError::Unreadable)?;
    let Json::Object(_) = &file else { return Err(ProfileError::Unreadable) };
    let members = [NAME, LOGO, CONTACT, ADDRESS, COLOUR];
    if members.iter().all(|member| file.get(member).is_none()) {
        return Err(ProfileError::Empty);
    }
    let mut read = ReadProfile::default();
    let mut left = Vec::new();
    let mut text = |member: &str, fault: Left| match file.get(member).map(Json::text) {
        None => None,
        Some(Some(text)) if text.chars().count() <= LONGEST => {
            Some(text.trim().to_owned())
        }
        Some(_) => {
            left.push(fault);
            None
        }
    };
    read.profile.name = text(NAME, Left::Name).unwrap_or_default();
    let contact = text(CONTACT, Left::Contact);
    let address = text(ADDRESS, Left::Contact).map(|address| short(&address).to_owned());
    let contact = contact.into_iter().chain(address);
    let contact: Vec<String> = contact.filter(|text| !text.is_empty()).collect();
    read.profile.contact = contact.join(" ");
    if let Some(logo) = file.get(LOGO) {
        match logo.text().map_or(Err(Left::LogoUnknown), logo_of) {
            Ok(logo) => read.profile.logo = Some(logo),
            Err(fault) => left.push(fault),
        }
    }
    if let Some(colour) = file.get(COLOUR) {
        match colour.text().map_or(Err(Left::Colour), Colour::read) {
            Ok(colour) => read.profile.colour = Some(colour),
            Err(fault) => left.push(fault),
        }
    }
    read.left = left;
    Ok(read)
}

/// An address as one reads it on paper.
#[must_use]
pub fn short(address: &str) -> &str {
    let short = address.strip_prefix("mailto:").or_else(|| address.strip_prefix("tel:"));
    short.unwrap_or(address)
}

/// The logo, once more made from its bytes: nothing but a picture comes through.
fn logo_of(address: &str) -> Result<String, Left> {
    let Some(data) = address.trim().strip_prefix("data:") else {
        return Err(Left::LogoElsewhere);
    };
    let (_, letters) = data.split_once(";base64,").ok_or(Left::LogoUnknown)?;
    let bytes = picture::bytes(letters).ok_or(Left::LogoUnknown)?;
    picture::address(&bytes).map_err(|fault| match fault {
        PictureError::TooLarge => Left::LogoLarge,
        PictureError::Unknown => Left::LogoUnknown,
    })
}

/// The profile as a file.
#[must_use]
pub fn write(profile: &Profile) -> String {
    let Profile { name, contact, logo, colour } = profile;
    let colour = colour.map(Colour::css).unwrap_or_default();
    let logo = logo.as_deref().unwrap_or_default();
    let mut members = Vec::new();
    for (member, text) in
        [(NAME, &**name), (CONTACT, contact), (COLOUR, &colour), (LOGO, logo)]
    {
        if !text.trim().is_empty() {
            members.push((member.to_owned(), Json::from(text.trim())));
        }
    }
    Json::Object(members).print()
}
