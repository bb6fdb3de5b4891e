//! Where files are chosen or dropped.

use crate::ui::{
    cx::Cx,
    effects::intake::{Done, Intake, Read, chosen, dropped},
    el::{El, el},
};
use std::rc::Rc;

/// What is done with each file, by its name.
pub(crate) type Took = Rc<dyn Fn(&Cx, &str, Read)>;

/// A field for files of ours, on which files can be dropped as well.
pub(crate) fn intake(cx: &Cx, name: &str, many: bool, took: Took) -> El {
    let words = &cx.later.load;
    let (id, intake) = (cx.id(name), Intake::new());
    let hint = format!("{id}-hint");
    let read = {
        let (cx, intake) = (cx.clone(), intake);
        move |files: Vec<web_sys::File>| {
            let (cx, took) = (cx.clone(), took.clone());
            let done: Done = Rc::new(move |name, read| took(&cx, name, read));
            intake.read(&files, &done);
        }
    };
    let picked = read.clone();
    let mut field = el("input.h-field__input h-drop__input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("id", &id)
        .attr("aria-describedby", &hint)
        .on("change", move |event| picked(chosen(event)));
    if many {
        field = field.attr("multiple", "");
    }
    el("div.h-field h-drop")
        .child(el("label.h-field__label").attr("for", &id).text(words.file))
        .child(el("p.h-note").attr("id", &hint).text(words.file_hint))
        .child(field)
        // Without this the browser would leave the page for the file.
        .on("dragover", |event| event.prevent_default())
        .on("drop", move |event| {
            event.prevent_default();
            read(dropped(event));
        })
}
