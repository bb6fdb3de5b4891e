//! Hands the visitor a file.

use gloo::{
    file::{Blob, ObjectUrl},
    timers::callback::Timeout,
};
use thiserror::Error;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Browsers read the file after the click; an address revoked earlier than this gives
/// an empty file in some of them.
const KEPT_MS: u32 = 60_000;

/// The browser did not take the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the browser did not take the file")]
pub(crate) struct NotTaken;

/// Whether the page is in a frame of another one. If that one lets no file through, nothing
/// tells of it.
pub(crate) fn is_framed() -> bool {
    web_sys::window().is_some_and(|own| own.top().ok().flatten().as_ref() != Some(&own))
}

/// Offers `text` as a file of that name and MIME type.
pub(crate) fn download(name: &str, mime: &str, text: &str) -> Result<(), NotTaken> {
    let blob = Blob::new_with_options(text, Some(mime));
    let url = ObjectUrl::from(blob);
    let document = web_sys::window().and_then(|w| w.document()).ok_or(NotTaken)?;
    let link = document.create_element("a").map_err(|_| NotTaken)?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT_MS, move || drop(url)).forget();
    Ok(())
}
