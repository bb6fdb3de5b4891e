//! A row to tick, large enough for a thumb.

use crate::ui::{
    el::{El, el},
    var::Changed,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// A checkbox as a full-width row.
pub(crate) fn check_row(
    id: &str,
    label: &str,
    on: &Changed,
    checked: impl Fn() -> bool + 'static,
    set: impl Fn(bool) + 'static,
) -> El {
    tick_row(id, label, "", on, checked, set)
}

/// A checkbox as a full-width row with a word and what to know about it.
pub(crate) fn tick_row(
    id: &str,
    label: &str,
    about: &str,
    on: &Changed,
    checked: impl Fn() -> bool + 'static,
    set: impl Fn(bool) + 'static,
) -> El {
    let input =
        control("checkbox", id).checked(&[on], checked).on("change", move |event| {
            let target = event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
            set(target.is_some_and(|input| input.checked()));
        });
    row(id, input, label, about)
}

fn control(kind: &str, id: &str) -> El {
    let input = el("input.h-choice__input").attr("type", kind).attr("id", id);
    // Some browsers tick again what was ticked before a reload.
    input.attr("autocomplete", "off")
}

fn row(id: &str, input: El, label: &str, about: &str) -> El {
    let about = (!about.is_empty()).then(|| el("span.h-choice__about").text(about));
    let label = el("span.h-choice__label").text(label);
    let words = el("span.h-choice__words").child(label).maybe(about);
    el("label.h-choice").attr("for", id).child(input).child(words)
}
