//! Whether the policy is decided and published, which opens the last gates of ★2.

use crate::{
    domain::form,
    ui::{
        cx::Cx,
        el::{El, button, el},
        parts::{
            field::{Field, text_field},
            heading::heading,
            nav::to,
            policy_ticks::policy_ticks,
        },
        screen::Screen,
    },
};

/// The two ticks, and where the policy can be read.
pub(super) fn publish(cx: &Cx) -> El {
    let words = &cx.later.policy;
    let section =
        el("section.h-panel").child(heading(cx, 1, "h-section__title", words.publish));
    let Some(ticks) = policy_ticks(cx, words.publish_lead) else {
        return section.child(el("p").text(words.not_needed));
    };
    let url = Field { name: form::URL, label: words.url, hint: words.url_hint };
    let on = cx.session.wishes.has(Screen::Declare).then(|| {
        let on = button("h-button", words.declare, to(cx, Screen::Declare));
        el("div.h-row").child(on)
    });
    section.child(ticks).child(text_field(cx, url, url_fault)).maybe(on)
}

/// What is wrong with the address of the policy.
pub(crate) fn url_fault(cx: &Cx, _: &str) -> Option<String> {
    let fault = form::fault(&cx.session.book.read().form, form::URL)?;
    Some((cx.later.policy.fault)(fault).to_owned())
}
