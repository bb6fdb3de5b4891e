//! Who helped with the check: a name and a logo for the report.

use crate::{
    export::picture::{MOST, PictureError},
    ui::{
        cx::Cx,
        effects::{focus, picture},
        el::{El, button, el},
        parts::{
            field::{Field, Kept, any, input},
            measures::fold,
            said::Said,
        },
    },
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Bytes of a kilobyte.
const KILO: usize = 1000;

/// The fold.
pub(super) fn support(cx: &Cx) -> El {
    let words = &cx.later.press;
    let name = Field { name: "support-name", label: words.support_name, hint: "" };
    let kept = Kept {
        get: Rc::new(|cx| cx.session.press.support.read().name.clone()),
        set: Rc::new(|cx, text| {
            cx.session.press.support.update(|support| text.clone_into(&mut support.name));
        }),
    };
    let body = el("div.h-fold__body")
        .child(el("p.h-note").text(words.support_about))
        .child(input(cx, name, "text", &kept, any))
        .child(logo(cx));
    fold(words.support).child(body)
}

/// The field for the logo, what was said of it, and the button that takes it off.
fn logo(cx: &Cx) -> El {
    let words = &cx.later.press;
    let (id, said) = (cx.id("support-logo"), Said::new());
    let hint = format!("{id}-hint");
    let about = el("p.h-note").attr("id", &hint).text((words.logo_hint)(MOST / KILO));
    let reading = RefCell::new(None);
    let (picked, says) = (cx.clone(), said.clone());
    let field = el("input.h-field__input")
        .attr("type", "file")
        .attr("id", &id)
        .attr("accept", "image/png,image/jpeg,image/webp,image/gif")
        .attr("aria-describedby", hint)
        .on("change", move |event| {
            let field = event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
            let (cx, said) = (picked.clone(), says.clone());
            let then = move |read| taken(&cx, &said, read);
            // One that is still being read gives way to the next.
            *reading.borrow_mut() = field.and_then(|field| picture::take(&field, then));
        });
    let off = {
        let (cx, said, id) = (cx.clone(), said.clone(), id.clone());
        el("div").live(&[cx.clone().session.press.support.changed()], move || {
            let there = cx.session.press.support.read().logo.is_some();
            let (said, id) = (said.clone(), id.clone());
            let off = cx.act(move |cx| {
                // The button goes away, and would take the focus with it.
                focus::go_to(&cx.session, &format!("#{id}"));
                cx.session.press.support.update(|support| support.logo = None);
                said.say(cx, cx.later.press.logo_is_off.to_owned());
            });
            there.then(|| button("h-button", cx.later.press.logo_off, off))
        })
    };
    let label = el("label.h-field__label").attr("for", id).text(words.logo);
    let field = el("div.h-field").child(label).child(about).child(field);
    el("div.h-piece").child(field).child(said.line()).child(off)
}

fn taken(cx: &Cx, said: &Said, read: Result<String, PictureError>) {
    let words = &cx.later.press;
    let text = match read {
        Ok(_) => words.logo_taken.to_owned(),
        Err(PictureError::Unknown) => words.logo_unknown.to_owned(),
        Err(PictureError::TooLarge) => (words.logo_large)(MOST / KILO),
    };
    cx.session.press.support.update(|support| support.logo = read.ok());
    said.say(cx, text);
}
