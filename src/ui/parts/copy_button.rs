//! A button that puts a text on the clipboard.

use super::status_message::StatusMessage;
use crate::{
    app::notice::Notice,
    ui::{
        context::{text as shown, use_program},
        effects::{clipboard, events::emit_export},
        words::later::later_text,
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// The button. Whether the text is there is said in `status`; the page is told what kind of text
/// it is.
#[component]
pub(crate) fn CopyButton(
    /// What it says.
    #[prop(into)]
    label: TextProp,
    /// Its name where several buttons say the same; it contains what the button says.
    #[prop(into, optional)]
    name: Option<TextProp>,
    /// Gives the text.
    #[prop(into)]
    text: Callback<(), String>,
    /// The kind that the page is told, such as `code`.
    kind: &'static str,
    /// Further classes, each with a space before it.
    #[prop(default = "")]
    look: &'static str,
    /// Where it is said whether the text is there.
    status: StatusMessage,
) -> impl IntoView {
    let plain = use_program().plain_text;
    let name = move || name.as_ref().map(|name| plain(&name.get()));
    view! {
        <button class=format!("h-button{look}") part="button" type="button" aria-label=name
            on:click=move |_| copy(&text.run(()), kind, status)>
            {shown(label)}
        </button>
    }
}

/// Puts a text on the clipboard, tells the page of its kind, and says whether it is there.
pub(crate) fn copy(text: &str, kind: &'static str, status: StatusMessage) {
    clipboard::copy(text, move |done| {
        if done {
            status.with_widget(|widget| emit_export(widget, kind));
            status.tell(Notice::new(|lang| later_text(lang).field.copied.to_owned()));
        } else {
            status.tell_fault(Notice::new(|lang| {
                later_text(lang).field.not_copied.to_owned()
            }));
        }
    });
}
