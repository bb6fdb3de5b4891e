//! Where codes are pasted or typed.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    var::Var,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// A field for codes, with `hint` below its name. `typed` holds what stands in it.
pub(crate) fn paste(cx: &Cx, hint: &str, typed: &Var<String>) -> El {
    let (id, described) = (cx.id("code"), cx.id("code-hint"));
    let (shown, set) = (typed.clone(), typed.clone());
    let input = el("textarea.h-field__input h-field__input--code")
        .attr("id", &id)
        .attr("rows", "2")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("aria-describedby", &described)
        .value(&[typed.changed()], move || shown.get())
        .on("input", move |event| {
            let field = event.target().map(JsCast::unchecked_into::<HtmlTextAreaElement>);
            set.set(field.map(|field| field.value()).unwrap_or_default());
        });
    el("div.h-field")
        .child(el("label.h-field__label").attr("for", &id).text(cx.later.load.text))
        .child(el("p.h-note").attr("id", &described).text(hint))
        .child(input)
}
