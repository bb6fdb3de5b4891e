//! The picture that somebody chose: only what every browser shows, whole, and not too large.

use hoshimi::export::picture::{MOST, PictureError, address, bytes};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Checks what is made of bytes.
fn check(bytes: &[u8], expected: Result<&str, PictureError>) {
    assert_eq!(address(bytes), expected.map(str::to_owned), "{bytes:?}");
}

#[test]
fn a_picture_is_known_by_its_first_bytes() {
    for (bytes, expected) in [
        (&b"\x89PNG\r\n\x1a\n"[..], Ok("data:image/png;base64,iVBORw0KGgo=")),
        (b"\x89PNG\r\n\x1a\n!", Ok("data:image/png;base64,iVBORw0KGgoh")),
        (b"\xff\xd8\xff", Ok("data:image/jpeg;base64,/9j/")),
        (b"\xff\xd8\xff\xe0", Ok("data:image/jpeg;base64,/9j/4A==")),
        (b"GIF87a", Ok("data:image/gif;base64,R0lGODdh")),
        (b"GIF89a", Ok("data:image/gif;base64,R0lGODlh")),
        (b"RIFF\0\0\0\0WEBP", Ok("data:image/webp;base64,UklGRgAAAABXRUJQ")),
        (b"RIFF\0\0\0\0WAVE", Err(PictureError::Unknown)),
        (b"RIFF", Err(PictureError::Unknown)),
        (b"<svg onload=\"alert(1)\">", Err(PictureError::Unknown)),
        (b"<!doctype html>", Err(PictureError::Unknown)),
        (b"%PDF-1.7", Err(PictureError::Unknown)),
        (b"BM", Err(PictureError::Unknown)),
        (b" GIF89a", Err(PictureError::Unknown)),
        (b"", Err(PictureError::Unknown)),
    ] {
        check(bytes, expected);
    }
}

#[test]
fn a_picture_may_have_so_many_bytes_and_no_more() {
    for (len, expected) in [
        (MOST, None),
        (MOST + 1, Some(PictureError::TooLarge)),
        (4 * MOST, Some(PictureError::TooLarge)),
    ] {
        let mut bytes = PNG.to_vec();
        bytes.resize(len, 0);
        assert_eq!(address(&bytes).err(), expected, "{len} bytes");
    }
}

#[test]
fn what_is_written_in_base_64_is_read_back() {
    for len in 0..=12_u8 {
        let given: Vec<u8> =
            PNG.iter().copied().chain((0..len).map(|n| n.wrapping_mul(41))).collect();
        let address = address(&given).unwrap();
        let (_, letters) = address.split_once(',').unwrap();
        assert_eq!(bytes(letters), Some(given), "{letters}");
    }
    for wrong in ["iVBORw0KGgo=!", "あ", "iVBO Rw0K", "====a"] {
        assert_eq!(bytes(wrong), None, "{wrong}");
    }
    assert_eq!(bytes(""), Some(Vec::new()));
}
