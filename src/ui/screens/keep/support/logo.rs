//! The logo for the report.

use super::KILO;
use crate::{
    app::notice::Notice,
    export::picture::{MOST, PictureError},
    ui::{
        context::{text, use_widget},
        effects::picture,
        parts::{
            button::Button,
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        session_context::{later_word, use_later_words, use_session},
        words::later::{PrintText, later_text},
    },
};
use gloo::events::EventListener;
use leptos::{html, prelude::*};

/// The field for the logo, what was said of it, and the button that takes it off.
#[component]
pub(super) fn Logo() -> impl IntoView {
    let supporter = use_session().print().supporter();
    let (words, status) = (use_later_words(), StatusMessage::new());
    let id = use_widget().id("support-logo");
    let hint = format!("{id}-hint");
    let field = NodeRef::<html::Input>::new();
    // One that is still being read gives way to the next.
    let reading = StoredValue::new_local(None::<EventListener>);
    let taken = move |read: Result<String, PictureError>| {
        tell(status, &read);
        supporter.try_update(|supporter| supporter.logo = read.ok());
    };
    let pick = move |_| {
        let next = field.get_untracked().and_then(|field| picture::take(&field, taken));
        reading.set_value(next);
    };
    let take_off = move || {
        // The button goes away, and would take the focus with it.
        if let Some(field) = field.get_untracked() {
            drop(field.focus());
        }
        supporter.update(|supporter| supporter.logo = None);
        status.tell(Notice::new(|lang| later_text(lang).print.logo_is_off.to_owned()));
    };
    let about = move || (words().print.logo_hint)(MOST / KILO);
    view! {
        <div class="h-field">
            <label class="h-field__label" for=id.clone()>
                {text(later_word(|words| words.print.logo))}
            </label>
            <p class="h-note" id=hint.clone()>{text(about)}</p>
            <input class="h-field__input" type="file" id=id node_ref=field
                accept="image/png,image/jpeg,image/webp,image/gif" aria-describedby=hint
                on:change=pick/>
        </div>
        <StatusLine status/>
        <When is=move || supporter.with(|supporter| supporter.logo.is_some())>
            <div class="h-beside">
                <Button label=later_word(|words| words.print.logo_off) on_press=take_off/>
            </div>
        </When>
    }
}

/// Says whether a picture was taken, and if not, why.
fn tell(status: StatusMessage, read: &Result<String, PictureError>) {
    let said = |words: fn(&PrintText) -> String| {
        Notice::new(move |lang| words(&later_text(lang).print))
    };
    match read {
        Ok(_) => status.tell(said(|words| words.logo_taken.to_owned())),
        Err(PictureError::Unknown) => {
            status.tell_fault(said(|words| words.logo_unknown.to_owned()));
        }
        Err(PictureError::TooLarge) => {
            status.tell_fault(said(|words| (words.logo_large)(MOST / KILO)));
        }
    }
}
