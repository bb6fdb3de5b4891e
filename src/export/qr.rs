//! A 診断コード as a QR code (ISO/IEC 18004), to be scanned from paper or another screen.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::fmt::Write as _;

/// Light modules around the code, which readers need to find it.
const QUIET: i32 = 4;

/// A drawn QR code. Lengths are in modules, the small squares it is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height, the quiet zone included.
    pub size: i32,
    /// The dark modules as data of an SVG path: rectangles at whole numbers, from the left
    /// upper corner of the quiet zone.
    pub path: String,
}

/// The QR code of `prefix` and `code`, at error correction level M or a better one where
/// that costs no room. What is read from it is the two, one after the other.
///
/// Prefix and code are segments of their own, because the letters of a code take less room
/// than those of an address. `None` where the code has letters that no 診断コード has, or
/// where both are too long for any QR code.
#[must_use]
pub fn qr(prefix: &str, code: &str) -> Option<Qr> {
    if code.is_empty() || !QrSegment::is_alphanumeric(code) {
        return None;
    }
    let mut segments = Vec::new();
    if !prefix.is_empty() {
        segments.push(QrSegment::make_bytes(prefix.as_bytes()));
    }
    segments.push(QrSegment::make_alphanumeric(code));
    let drawn = QrCode::encode_segments(&segments, QrCodeEcc::Medium).ok()?;
    Some(Qr { size: drawn.size() + 2 * QUIET, path: path(&drawn) })
}

/// Neighbours in a row as one rectangle: fewer to draw, and no hairlines between them.
fn path(drawn: &QrCode) -> String {
    let size = drawn.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let mut width = 0;
            while drawn.get_module(x + width, y) {
                width += 1;
            }
            if width > 0 {
                let (left, top) = (x + QUIET, y + QUIET);
                // Writing to a string cannot fail.
                let _ = write!(path, "M{left} {top}h{width}v1h-{width}z");
            }
            x += width.max(1);
        }
    }
    path
}
