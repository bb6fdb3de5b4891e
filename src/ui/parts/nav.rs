//! The frame of a screen with controls, and the way on and back.

use crate::ui::{
    cx::Cx,
    el::{El, button, el},
    screen::Screen,
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// What an event must come from to mean that the visitor goes on.
const WAYS_ON: [(&str, &str); 3] = [
    ("click", "[type=submit]"),
    ("keydown", "input:not([type=file])"),
    // Whatever else may submit a form. It would take the page away.
    ("submit", "form"),
];

/// Key code of Enter. While an input method composes a word, Enter has another.
const ENTER: u32 = 13;

/// A screen as a form: Enter in any of its controls goes on.
pub(crate) fn form(go_on: impl Fn() + 'static) -> El {
    goes_on(el("form.h-screen"), go_on)
}

/// Has `go_on` called by the form's button and by Enter in its fields. It is never really
/// submitted, and does not even begin to be: in a frame that may not submit, the browser
/// stops that before anybody hears of it.
pub(crate) fn goes_on(form: El, go_on: impl Fn() + 'static) -> El {
    goes_on_boxed(form, &(Rc::new(go_on) as Rc<dyn Fn()>))
}

fn goes_on_boxed(form: El, go_on: &Rc<dyn Fn()>) -> El {
    let mut form = form.attr("autocomplete", "off");
    for (name, from) in WAYS_ON {
        let go_on = go_on.clone();
        form = form.on(name, move |event| {
            if is_from(event, from) && (name != "keydown" || is_enter(event)) {
                event.prevent_default();
                go_on();
            }
        });
    }
    form
}

fn is_from(event: &Event, selector: &str) -> bool {
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    target.is_some_and(|target| target.closest(selector).is_ok_and(|it| it.is_some()))
}

fn is_enter(event: &Event) -> bool {
    event.unchecked_ref::<KeyboardEvent>().key_code() == ENTER
}

/// Goes to a screen.
pub(crate) fn to(cx: &Cx, screen: Screen) -> impl Fn() + 'static {
    cx.act(move |cx| cx.session.go(screen))
}

/// A button that looks like a link and goes to a screen.
pub(crate) fn quiet(cx: &Cx, label: &str, screen: Screen) -> El {
    button("h-button h-button--quiet", label, to(cx, screen))
}

/// A row of such buttons, those whose screens the page has; nothing where it has none.
#[cfg(feature = "whole")]
pub(crate) fn ways(cx: &Cx, ways: &[(&str, Screen)]) -> Option<El> {
    let mut there = ways.iter().filter(|(_, screen)| cx.session.wishes.has(*screen));
    let (label, screen) = there.next()?;
    let row = el("div.h-row h-row--quiet").child(quiet(cx, label, *screen));
    Some(row.children(there.map(|(label, screen)| quiet(cx, label, *screen))))
}

/// A line of a list that goes to a screen; a plain one where the page does not have it.
pub(crate) fn row(cx: &Cx, label: &str, screen: Screen) -> El {
    let line = if cx.session.wishes.has(screen) {
        button("h-button h-button--row", label, to(cx, screen))
    } else {
        el("p").text(label)
    };
    el("li.h-review__row").child(line)
}
