//! Where the earlier result comes in.

use super::SIDES;
use crate::{
    export::door::Refused,
    ui::{
        carry::SEALED,
        cx::Cx,
        effects::{focus, intake::Read},
        el::{El, el},
        parts::{
            heading::heading,
            intake::{Took, intake},
            nav::goes_on,
            paste::paste,
        },
        var::Var,
    },
};
use std::rc::Rc;

/// What is wrong with what came in.
const WRONG: &str = ".h-arrived__box";

/// The fields for a file and for a code.
pub(super) fn asking(cx: &Cx) -> El {
    let words = &cx.later.load;
    let (typed, wrong) = (Var::new(String::new()), Var::new(String::new()));
    let of_file = wrong.clone();
    let took: Took = Rc::new(move |cx, _, read| match read {
        Read::Bytes(bytes) => take(cx, &bytes, &of_file),
        Read::TooLarge => refuse(cx, &of_file, (words.refused)(&Refused::TooLarge)),
        Read::Unreadable => refuse(cx, &of_file, words.unreadable.to_owned()),
    });
    let (text, of_text, act) = (typed.clone(), wrong.clone(), cx.clone());
    let on = wrong.changed().clone();
    let refusal = el("div.h-arrived").live(&[&on], move || {
        let why = wrong.get();
        (!why.is_empty()).then(|| {
            el("div.h-arrived__box h-summary__box")
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .child(el("p").text(why))
        })
    });
    let submit = el("button.h-button h-button--primary")
        .attr("type", "submit")
        .text(cx.later.compare.compare);
    let go_on = move || {
        let text = text.get();
        if text.contains(SEALED) {
            refuse(&act, &of_text, act.later.compare.sealed.to_owned());
        } else {
            take(&act, text.as_bytes(), &of_text);
        }
    };
    goes_on(el("form.h-section"), go_on)
        .child(heading(cx, 1, "h-section__title", cx.later.compare.earlier))
        .child(intake(cx, "earlier", false, took))
        .child(paste(cx, words.text_hint, &typed))
        .child(el("div.h-row").child(submit))
        .child(refusal)
}

fn take(cx: &Cx, bytes: &[u8], wrong: &Var<String>) {
    match cx.session.open(bytes) {
        Ok(opened) => {
            cx.session.carry.earlier.set(Some(opened));
            focus::soon(&cx.session, SIDES);
        }
        Err(refused) => refuse(cx, wrong, (cx.later.load.refused)(&refused)),
    }
}

fn refuse(cx: &Cx, wrong: &Var<String>, why: String) {
    wrong.set(why);
    focus::soon(&cx.session, WRONG);
}
