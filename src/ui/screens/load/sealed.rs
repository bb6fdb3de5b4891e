//! A code that only its password opens.

use crate::ui::{
    carry::Arrived,
    cx::Cx,
    effects::promise::when_done,
    el::{El, el},
    parts::{
        field::{Field, Kept, any, input},
        nav::goes_on,
    },
    var::Var,
};
use std::rc::Rc;

/// Asks for the password. `wrong` says that the last one did not open it.
pub(super) fn sealed(cx: &Cx, text: &str, wrong: &'static str) -> El {
    let words = &cx.later.load;
    let password = Var::new(String::new());
    let (get, set) = (password.clone(), password.clone());
    let kept = Kept {
        get: Rc::new(move |_| get.get()),
        set: Rc::new(move |_, text| set.set(text.to_owned())),
    };
    let field = Field { name: "password", label: words.password, hint: "" };
    let (text, opening) = (text.to_owned(), password);
    let open = cx.act(move |cx| open(cx, &text, &opening.read()));
    let wrong =
        (!wrong.is_empty()).then(|| el("p.h-error").attr("role", "alert").text(wrong));
    // A form, so that Enter opens it.
    goes_on(el("form.h-arrived__box h-panel"), open)
        .child(el("p").text(words.sealed))
        .maybe(wrong)
        .child(input(cx, field, "password", &kept, any))
        .child(
            el("div.h-row").child(
                el("button.h-button h-button--primary")
                    .attr("type", "submit")
                    .text(words.unseal),
            ),
        )
}

fn open(cx: &Cx, text: &str, password: &str) {
    let (cx, sealed) = (cx.clone(), text.to_owned());
    when_done(&(cx.session.carry.unseal)(text, password), move |code| {
        cx.session.carry.arrived.set(match code {
            Some(code) => cx.session.open(code.as_bytes()).into(),
            None => Arrived::WrongPassword(sealed.clone()),
        });
    });
}
