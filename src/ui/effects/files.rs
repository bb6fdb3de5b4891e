//! Reads files that the visitor chose or dropped.

use crate::{app::import::FileContent, export::import};
use gloo::file::{Blob, FileList};
use js_sys::Uint8Array;
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

/// How many files are read before they are handed on: the screen is drawn anew once for all of them.
const BATCH: usize = 10;

/// Reads the files one after the other and calls `on_file` for each with its name and what it gave,
/// as long as the screen stands that asked for them.
pub(crate) fn read_files(
    files: Option<web_sys::FileList>,
    on_file: Callback<(String, FileContent)>,
) {
    let Some(files) = files.map(FileList::from) else { return };
    spawn_local(async move {
        for batch in files.chunks(BATCH) {
            let mut contents = Vec::new();
            for file in batch {
                contents.push((file.name(), read(file).await));
            }
            for named in contents {
                if on_file.try_run(named).is_none() {
                    return;
                }
            }
        }
    });
}

/// What a file gives. One that is too large is not read at all.
async fn read(file: &Blob) -> FileContent {
    if usize::try_from(file.size()).map_or(true, import::too_large) {
        return FileContent::TooLarge;
    }
    let reading = JsFuture::from(AsRef::<web_sys::Blob>::as_ref(file).array_buffer());
    match reading.await {
        Ok(buffer) => FileContent::Bytes(Uint8Array::new(&buffer).to_vec()),
        Err(_) => FileContent::Unreadable,
    }
}
