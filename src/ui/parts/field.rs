//! Fields of the forms after the questions, each kept by its name.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    var::Var,
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// What a field is called.
#[derive(Clone, Copy)]
pub(crate) struct Field<'a> {
    /// The name it is kept by.
    pub(crate) name: &'a str,
    /// What stands above it.
    pub(crate) label: &'a str,
    /// What helps to fill it in; may be empty.
    pub(crate) hint: &'a str,
}

/// Says what is wrong with a text, or nothing. Only asked about what is not empty.
pub(crate) type Fault = fn(&Cx, &str) -> Option<String>;

/// Finds nothing wrong with any text.
pub(crate) fn any(_: &Cx, _: &str) -> Option<String> {
    None
}

/// Gives the text of a field.
pub(crate) type Get = Rc<dyn Fn(&Cx) -> String>;
/// Takes the text of a field.
pub(crate) type Set = Rc<dyn Fn(&Cx, &str)>;

/// Where the text of a field is kept. It is read anew after every change of the book.
#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) get: Get,
    pub(crate) set: Set,
}

/// A field of that kind, whose text is kept somewhere.
pub(crate) fn input(
    cx: &Cx,
    field: Field<'_>,
    kind: &str,
    kept: &Kept,
    fault: Fault,
) -> El {
    let (id, wrong) = (cx.id(field.name), Var::new(None));
    // What is wrong is said when the field is left, not while it is being typed in.
    let check = {
        let (cx, get, wrong) = (cx.clone(), kept.get.clone(), wrong.clone());
        move |bad: bool| {
            let text = get(&cx);
            wrong.set(if bad {
                Some(cx.later.field.no_such_day.to_owned())
            } else {
                Some(text).filter(|text| !text.is_empty()).and_then(|t| fault(&cx, &t))
            });
        }
    };
    check(false);
    let described = if field.hint.is_empty() {
        format!("{id}-error")
    } else {
        format!("{id}-hint {id}-error")
    };
    let said = wrong.clone();
    let (shown, get) = (cx.clone(), kept.get.clone());
    let (typed, set) = (cx.clone(), kept.set.clone());
    let input = el("input.h-field__input")
        .attr("type", kind)
        .attr("id", &id)
        .attr("autocomplete", "off")
        .attr("aria-describedby", described)
        .value(&[cx.session.book.changed()], move || get(&shown))
        .live_attr(&[wrong.changed()], "aria-invalid", move || {
            said.read().is_some().to_string()
        })
        .on("input", move |event| {
            if let Some(input) = target(event) {
                // A half-typed day is empty to the program; what was there stays kept.
                if !is_bad(&input) {
                    set(&typed, &input.value());
                }
            }
        })
        // Not `change`: a day that does not exist is no change to the browser.
        .on("blur", move |event| check(target(event).is_some_and(|i| is_bad(&i))));
    let said = wrong.clone();
    let error = el("p.h-error")
        .attr("id", format!("{id}-error"))
        .live_text(&[wrong.changed()], move || said.get().unwrap_or_default());
    labelled(&id, field).child(input).child(error)
}

/// The frame of a field: label and hint.
fn labelled(id: &str, field: Field<'_>) -> El {
    let hint = (!field.hint.is_empty())
        .then(|| el("p.h-note").attr("id", format!("{id}-hint")).text(field.hint));
    el("div.h-field")
        .child(el("label.h-field__label").attr("for", id).text(field.label))
        .maybe(hint)
}

fn target(event: &web_sys::Event) -> Option<HtmlInputElement> {
    event.target().map(JsCast::unchecked_into)
}

/// Whether what was typed is nothing that the browser can make a value of.
fn is_bad(input: &HtmlInputElement) -> bool {
    input.validity().bad_input()
}
