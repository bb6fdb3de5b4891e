//! Bytes into text, before anything else is asked of them.

use super::{Refused, too_large};

/// The bytes as text, without a byte order mark and the spaces behind.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Refused> {
    if too_large(bytes.len()) {
        return Err(Refused::TooLarge);
    }
    if is_utf_16(bytes) {
        return Err(Refused::NotUtf8);
    }
    let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    if bytes.iter().any(control) || bytes.starts_with(b"%PDF-") {
        return Err(Refused::NotText);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // Half a file may end within a letter; what stands before it tells more.
        Err(cut) if cut.error_len().is_none() => {
            let (whole, _) =
                bytes.split_at_checked(cut.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(whole).unwrap_or_default()
        }
        Err(_) => return Err(Refused::NotUtf8),
    };
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text).trim_end())
}

/// Whether the text is in UTF-16: it has a byte order mark, or begins with a Latin letter or
/// sign, as a result file and a code do, which takes a zero byte as well.
fn is_utf_16(bytes: &[u8]) -> bool {
    let (little, big) = ([0xff, 0xfe], [0xfe, 0xff]);
    let marked = bytes.starts_with(&little) || bytes.starts_with(&big);
    marked || matches!(bytes, [0, 1..=0x7f, 0, ..] | [1..=0x7f, 0, _, 0, ..])
}
