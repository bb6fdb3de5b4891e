//! Reads a picture that the visitor picks.

use crate::export::picture::{MOST, PictureError, address};
use gloo::{events::EventListener, file::Blob};
use js_sys::Uint8Array;
use web_sys::{FileReader, HtmlInputElement};

/// Takes the file that is picked in the field; `then` is given the picture as an address.
/// Dropping what comes back forgets the reading. `None` where nothing is picked or is left
/// to read.
pub(crate) fn take(
    field: &HtmlInputElement,
    then: impl Fn(Result<String, PictureError>) + 'static,
) -> Option<EventListener> {
    let file = field.files()?.get(0)?;
    // A film is not read to its end to learn that it is too large.
    let size = Blob::from(file.clone()).size();
    if usize::try_from(size).is_ok_and(|size| size > MOST) {
        then(Err(PictureError::TooLarge));
        return None;
    }
    let reader = FileReader::new().ok()?;
    reader.read_as_array_buffer(&file).ok()?;
    let read = reader.clone();
    Some(EventListener::once(&reader, "loadend", move |_| {
        let buffer = read.result();
        then(buffer.map_or(Err(PictureError::Unknown), |buffer| {
            address(&Uint8Array::new(&buffer).to_vec())
        }));
    }))
}
