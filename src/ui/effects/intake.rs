//! Reads a file that the visitor chose or dropped.

use crate::{export::door, ui::var::Var};
use gloo::file::{
    Blob,
    callbacks::{FileReader, read_as_bytes},
};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, File, FileList, HtmlInputElement};

/// What a file gave.
pub(crate) enum Read {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It has more bytes than are looked at; it was not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Is told the name of a file and what it gave.
pub(crate) type Done = Rc<dyn Fn(&str, Read)>;

/// Reads files one at a time and keeps each reader until it is done.
#[derive(Clone)]
pub(crate) struct Intake(Var<Vec<FileReader>>);

impl Intake {
    pub(crate) fn new() -> Self {
        Self(Var::new(Vec::new()))
    }

    /// Reads every file, in any order. `done` is told its name and what it gave.
    pub(crate) fn read(&self, files: &[File], done: &Done) {
        for file in files {
            let name = file.name();
            let blob =
                Blob::from(JsCast::unchecked_into::<web_sys::Blob>(JsValue::from(file)));
            if usize::try_from(blob.size()).map_or(true, door::too_large) {
                done(&name, Read::TooLarge);
                continue;
            }
            let done = done.clone();
            let reader = read_as_bytes(&blob, move |bytes| {
                done(&name, bytes.map_or(Read::Unreadable, Read::Bytes));
            });
            self.0.update(|readers| readers.push(reader));
        }
    }
}

/// The files that were chosen in a field; the field is emptied, so that the same file can
/// be chosen again.
pub(crate) fn chosen(event: &Event) -> Vec<File> {
    let Some(target) = event.target() else { return Vec::new() };
    let field: HtmlInputElement = target.unchecked_into();
    let files = listed(field.files());
    field.set_value("");
    files
}

/// The files that were dropped.
pub(crate) fn dropped(event: &Event) -> Vec<File> {
    let event: &web_sys::DragEvent = event.unchecked_ref();
    listed(event.data_transfer().and_then(|transfer| transfer.files()))
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}
