//! A link that carries the code, sealed if the visitor wants it so.

use crate::{
    export::code::IN_ADDRESS,
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            code::present,
            field::{Field, Kept, any, input},
            heading::heading,
            said::Said,
        },
        var::Var,
    },
};
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen_futures::JsFuture;

/// The button that copies a link, on the visitor's word only.
pub(super) fn link(cx: &Cx) -> El {
    let words = &cx.later.keep;
    let section =
        el("section.h-section").child(heading(cx, 1, "h-section__title", words.link));
    if cx.session.carry.address.is_empty() {
        return section.child(el("p").text(words.no_address));
    }
    let (said, password) = (Said::new(), Var::new(String::new()));
    let field = Field {
        name: "link-password",
        label: words.password,
        hint: words.password_about,
    };
    let (get, set) = (password.clone(), password.clone());
    let kept = Kept {
        get: Rc::new(move |_| get.get()),
        set: Rc::new(move |_, text| set.set(text.to_owned())),
    };
    let line = said.line();
    let copy = cx.act(move |cx| copy(cx, &said, &password.get()));
    section
        .child(el("p").text(words.link_about))
        .child(input(cx, field, "password", &kept, any))
        .child(el("div.h-row").child(button("h-button", words.copy_link, copy)))
        .child(line)
}

fn copy(cx: &Cx, said: &Said, password: &str) {
    let carry = &cx.session.carry;
    let address = &carry.address;
    let code = present(cx);
    if password.is_empty() {
        return said.copy(cx, "link", &format!("{address}#{IN_ADDRESS}{code}"));
    }
    let (cx, said, address) = (cx.clone(), said.clone(), address.clone());
    let sealing = (carry.seal)(&code, password);
    spawn_local(async move {
        match JsFuture::from(sealing).await.ok().and_then(|sealed| sealed.as_string()) {
            Some(sealed) => said.copy(&cx, "link", &format!("{address}#{sealed}")),
            None => said.say(&cx, cx.later.keep.not_sealed.to_owned()),
        }
    });
}
