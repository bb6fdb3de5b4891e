//! Who helped with the check: remarks, name, contact, logo and colour for the report, and the
//! profile that holds them.

mod logo;
mod profile;

use self::{logo::Logo, profile::ProfileFile};
use crate::{
    domain::form,
    export::profile::{Colour, Left},
    ui::{
        context::text,
        parts::{
            field_binding::FieldBinding, rows::FoldRow, text_area::TextArea,
            text_field::TextField,
        },
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// Bytes of a kilobyte.
const KILO: usize = 1000;
/// Lines that the field for remarks shows.
const ROWS: u8 = 5;

/// The fold.
#[component]
pub(super) fn SupportFold() -> impl IntoView {
    view! {
        <FoldRow title=later_word(|words| words.print.support)><SupporterFields/></FoldRow>
    }
}

#[component]
fn SupporterFields() -> impl IntoView {
    let session = use_session();
    let supporter = session.print().supporter();
    let name = FieldBinding::new(
        move || supporter.with(|supporter| supporter.name.clone()),
        move |text| supporter.update(|supporter| supporter.name = text),
    );
    let contact = FieldBinding::new(
        move || supporter.with(|supporter| supporter.contact.clone()),
        move |text| supporter.update(|supporter| supporter.contact = text),
    );
    // A colour while it is being typed, which may be none yet.
    let typed = RwSignal::new(None::<String>);
    view! {
        <p class="h-note">{text(later_word(|words| words.print.support_about))}</p>
        <TextArea id="remarks" rows=ROWS binding=FieldBinding::form(session, form::REMARKS)
            label=later_word(|words| words.print.remarks)
            hint=later_word(|words| words.print.remarks_hint)/>
        <TextField id="support-name" binding=name
            label=later_word(|words| words.print.support_name)/>
        <TextField id="support-contact" binding=contact
            label=later_word(|words| words.print.contact)
            hint=later_word(|words| words.print.contact_hint)/>
        <Logo/>
        <ColourField typed/>
        <ProfileFile on_taken=move || typed.set(None)/>
    }
}

/// The colour of headings and lines. One that cannot be read changes nothing.
#[component]
fn ColourField(
    /// What stands in the field, where that is no colour that was taken.
    typed: RwSignal<Option<String>>,
) -> impl IntoView {
    let (words, supporter) = (use_later_words(), use_session().print().supporter());
    let colour = FieldBinding::new(
        move || {
            let taken = supporter.with(|supporter| supporter.colour.map(Colour::css));
            typed.get().or(taken).unwrap_or_default()
        },
        move |text: String| {
            if text.trim().is_empty() {
                supporter.update(|supporter| supporter.colour = None);
            } else if let Ok(colour) = Colour::read(&text) {
                supporter.update(|supporter| supporter.colour = Some(colour));
            }
            typed.set(Some(text));
        },
    );
    let wrong = move |text: String| {
        let words = &words().print;
        let fault = Colour::read(&text).err()?;
        let is_pale = fault == Left::ColourPale;
        Some(if is_pale { words.colour_pale } else { words.colour_wrong }.to_owned())
    };
    view! {
        <TextField id="support-colour" binding=colour fault=Callback::new(wrong)
            label=later_word(|words| words.print.colour)
            hint=later_word(|words| words.print.colour_hint)/>
    }
}
