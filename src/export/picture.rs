//! A picture that somebody chose, as an address that holds all of it.

use thiserror::Error;

/// Most bytes that a picture may have.
pub const MOST: usize = 200_000;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PictureError {
    /// It has more bytes than [`MOST`].
    #[error("more than {MOST} bytes")]
    TooLarge,
    /// It does not begin as a picture that every browser shows.
    #[error("no PNG, JPEG, GIF or WebP")]
    Unknown,
}

/// Where the second mark of a file stands, in those that have one.
const SECOND: usize = 8;

/// The kinds with the bytes that they begin with, and those at [`SECOND`]. Names and types of
/// files are not asked: whoever made the file chose them.
const KINDS: [(&str, &[u8], &[u8]); 5] = [
    ("png", b"\x89PNG\r\n\x1a\n", b""),
    ("jpeg", b"\xff\xd8\xff", b""),
    ("gif", b"GIF87a", b""),
    ("gif", b"GIF89a", b""),
    ("webp", b"RIFF", b"WEBP"),
];

/// The address, such as `data:image/png;base64,…`.
///
/// # Errors
///
/// [`PictureError`] for a file that is too large or no picture of a known kind.
pub fn address(bytes: &[u8]) -> Result<String, PictureError> {
    if bytes.len() > MOST {
        return Err(PictureError::TooLarge);
    }
    let rest = bytes.get(SECOND..).unwrap_or_default();
    let mut known = KINDS.iter();
    let kind = known
        .find(|(_, head, then)| bytes.starts_with(head) && rest.starts_with(then))
        .ok_or(PictureError::Unknown)?;
    let mut address = format!("data:image/{};base64,", kind.0);
    base64(bytes, &mut address);
    Ok(address)
}

/// The bytes of a text in base 64; `None` where it is none.
#[must_use]
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len());
    let (mut bits, mut count) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        bits = (bits << 6 | u32::try_from(value).ok()?) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

const LETTERS: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Appends the bytes in base 64 (RFC 4648, section 4).
fn base64(bytes: &[u8], text: &mut String) {
    for three in bytes.chunks(3) {
        let byte = |at| three.get(at).copied().map_or(0, usize::from);
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let letter = LETTERS.get(bits >> (18 - at * 6) & 63);
            let letter = letter.filter(|_| at <= three.len());
            text.push(letter.map_or('=', |letter| char::from(*letter)));
        }
    }
}
