//! Why an item does not apply: one short text, with the likely one offered.

use crate::{
    domain::{answers::Answer, pack::Item},
    ui::{
        cx::Cx,
        el::{El, button, el},
        session::{Part, Session},
        var::{Var, follow},
    },
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// The item that the reason is for.
struct Asked {
    part: Part,
    item: Item,
    likely: String,
    faulty: Var<bool>,
}

impl Asked {
    fn give(&self, session: &Session, reason: String) {
        session.answer(self.part, &self.item.slug, Answer::NotApplicable { reason });
    }
}

/// The reason field; shown only while 該当なし is chosen.
pub(crate) fn reason(
    cx: &Cx,
    part: Part,
    item: &Item,
    likely: &str,
    faulty: &Var<bool>,
) -> El {
    let asked = Rc::new(Asked {
        part,
        item: item.clone(),
        likely: likely.to_owned(),
        faulty: faulty.clone(),
    });
    // The field stays while it is typed in: only its coming and going draws anew.
    let shown = Var::new(false);
    let (session, of, seen) = (cx.session.clone(), asked.clone(), shown.clone());
    let act = move || {
        let is = session.reason(of.part, &of.item).is_some();
        if *seen.read() != is {
            seen.set(is);
        }
    };
    follow(&[cx.session.assessment.changed()], Box::new(act));
    let (cx, on) = (cx.clone(), shown.clone());
    el("div").live(&[on.changed()], move || shown.read().then(|| field(&cx, &asked)))
}

fn field(cx: &Cx, asked: &Rc<Asked>) -> El {
    let words = &cx.ui.ask;
    let id = |of: &str| cx.id(&format!("{}-{of}", asked.item.slug.as_str()));
    let on = [cx.session.assessment.changed(), asked.faulty.changed()];
    let missing = {
        let (session, asked) = (cx.session.clone(), asked.clone());
        move || *asked.faulty.read() && session.lacks_reason(asked.part, &asked.item)
    };
    let said = {
        let missing = missing.clone();
        move || if missing() { words.reason_missing.to_owned() } else { String::new() }
    };
    let offer = {
        let asked = asked.clone();
        cx.act(move |cx| asked.give(&cx.session, asked.likely.clone()))
    };
    let label = el("label.h-reason__label").attr("for", id("reason"));
    el("div.h-reason")
        .child(label.text(words.reason))
        .child(el("p.h-note").attr("id", id("hint")).text(words.reason_hint))
        .child(el("p.h-error").attr("id", id("error")).live_text(&on, said))
        .child(
            textarea(cx, asked)
                .attr("id", id("reason"))
                .attr("aria-describedby", format!("{} {}", id("error"), id("hint")))
                .live_attr(&on, "aria-invalid", move || missing().to_string()),
        )
        .child(button(
            "h-button h-button--quiet",
            &(words.reason_use)(&asked.likely),
            offer,
        ))
}

fn textarea(cx: &Cx, asked: &Rc<Asked>) -> El {
    let (session, kept) = (cx.session.clone(), asked.clone());
    let asked = asked.clone();
    let typed = cx.session.clone();
    el("textarea.h-reason__field")
        .attr("rows", "2")
        .attr("autocomplete", "off")
        .attr("aria-required", "true")
        .value(&[cx.session.assessment.changed()], move || {
            session.reason(kept.part, &kept.item).unwrap_or_default()
        })
        .on("input", move |event| {
            let field = event.target().map(JsCast::unchecked_into::<HtmlTextAreaElement>);
            if let Some(field) = field {
                asked.give(&typed, field.value());
            }
        })
}
