//! What comes in: chosen, dropped, pasted, typed, or in the address. It is looked at first
//! and taken only when the visitor says so.

mod found;
mod sealed;

use crate::{
    export::door::Refused,
    ui::{
        carry::Arrived,
        cx::Cx,
        effects::{focus, intake::Read},
        el::{El, el},
        parts::{
            heading::screen_heading,
            intake::{Took, intake},
            nav::form,
            paste::paste,
        },
        var::Var,
    },
};
use std::rc::Rc;

/// The screen.
pub(crate) fn load(cx: &Cx) -> El {
    let words = &cx.later.load;
    let took: Took = Rc::new(|cx, _, read| {
        cx.session.carry.arrived.set(match read {
            Read::Bytes(bytes) => cx.session.open(&bytes).into(),
            Read::TooLarge => Arrived::Refused(Refused::TooLarge),
            Read::Unreadable => Arrived::Unreadable,
        });
    });
    let text = Var::new(String::new());
    let typed = text.clone();
    let go_on = cx.act(move |cx| cx.session.arrive(&typed.read()));
    let form = form(go_on)
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(intake(cx, "file", false, took))
        .child(paste(cx, words.text_hint, &text))
        .child(
            el("div.h-row").child(
                el("button.h-button h-button--primary")
                    .attr("type", "submit")
                    .text(words.load),
            ),
        );
    el("div.h-load").child(form).child(arrived(cx))
}

/// What came in, and what can be done with it.
fn arrived(cx: &Cx) -> El {
    let drawn = cx.clone();
    el("div.h-screen h-arrived").live(&[cx.session.carry.arrived.changed()], move || {
        let cx = &drawn;
        let words = &cx.later.load;
        let shown = match &*cx.session.carry.arrived.read() {
            Arrived::Nothing => return None,
            Arrived::Opened(opened) => found::found(cx, opened),
            Arrived::Sealed(text) => sealed::sealed(cx, text, ""),
            Arrived::WrongPassword(text) => {
                sealed::sealed(cx, text, words.wrong_password)
            }
            Arrived::Refused(refused) => refusal(&(words.refused)(refused)),
            Arrived::Unreadable => refusal(words.unreadable),
        };
        focus::soon(&cx.session, ".h-arrived__box");
        Some(shown.attr("tabindex", "-1"))
    })
}

fn refusal(text: &str) -> El {
    el("div.h-arrived__box h-summary__box")
        .attr("role", "alert")
        .child(el("p").text(text))
}
