//! What the organiser sets: the idle time, and a file with settings.

use crate::{
    app::import::FileContent,
    content::json::Json,
    ui::{
        cx::Cx,
        effects::{files::read_files, focus::go_to},
        el::{El, el},
        kiosk::{IDLE, turn},
        parts::{
            field::{Field, Kept, any, input},
            said::Said,
        },
    },
};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Name of the field for it.
const IDLE_FIELD: &str = "idle-timeout";

/// Begins it with the idle time as typed. One that is none is said below the button and not
/// when the field is left: the button must not move while it is being pressed.
pub(super) fn start(cx: &Cx, said: &Said) {
    let idle = cx.session.kiosk.typed.read().trim().parse();
    if let Some(idle) = idle.ok().filter(|idle| IDLE.contains(idle)) {
        return turn(&cx.session, true, idle);
    }
    go_to(&cx.session, &format!("#{}", cx.id(IDLE_FIELD)));
    said.say(cx, (cx.later.kiosk.idle_range)(*IDLE.start(), *IDLE.end()));
}

/// The fields.
pub(super) fn settings(cx: &Cx) -> El {
    let words = &cx.later.kiosk;
    let hint = (words.idle_range)(*IDLE.start(), *IDLE.end());
    let field = Field { name: IDLE_FIELD, label: words.idle_field, hint: &hint };
    let kept = Kept {
        get: Rc::new(|cx| cx.session.kiosk.typed.get()),
        set: Rc::new(|cx, text| cx.session.kiosk.typed.set(text.to_owned())),
    };
    el("div.h-piece").child(input(cx, field, "text", &kept, any)).maybe(file(cx))
}

/// The field for a file, where the page takes one.
fn file(cx: &Cx) -> Option<El> {
    let configure = SendWrapper::new(cx.session.kiosk.configure.clone()?);
    let words = &cx.later.kiosk;
    let (id, said) = (cx.id("settings"), Said::new());
    let line = said.line();
    let taken = SendWrapper::new((cx.clone(), said));
    let on_file = Callback::new(move |(_, content): (String, FileContent)| {
        let (cx, said) = &*taken;
        said.say(cx, take(cx, &**configure, content));
    });
    let field = el("input.h-field__input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("id", &id)
        .on("change", move |event| {
            let field = event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
            if let Some(field) = field {
                read_files(field.files(), on_file);
                field.set_value("");
            }
        });
    let label = el("label.h-field__label").attr("for", &id).text(words.settings);
    Some(el("div.h-field").child(label).child(field).child(line))
}

/// Takes a settings file. What is to be said of that.
fn take(cx: &Cx, configure: &dyn Fn(&str) -> String, read: FileContent) -> String {
    let words = &cx.later.kiosk;
    let text = match read {
        FileContent::Bytes(bytes) => String::from_utf8(bytes).ok(),
        FileContent::TooLarge | FileContent::Unreadable => None,
    };
    let Some(text) = text else { return cx.later.load.unreadable.to_owned() };
    let wrong = configure(&text);
    if !wrong.is_empty() {
        return wrong;
    }
    let idle = Json::parse(&text).ok().and_then(|json| json.get("idleTimeout")?.int());
    if let Some(idle) = idle {
        cx.session.kiosk.typed.set(idle.to_string());
        // Fields are read anew with the book.
        cx.session.book.update(|_| ());
    }
    words.settings_taken.to_owned()
}
