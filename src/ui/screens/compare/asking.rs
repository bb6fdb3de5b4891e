//! Where the earlier result comes in.

use crate::{
    app::pending_import::NotTaken,
    ui::{
        effects::focus,
        parts::{
            code_field::CodeField,
            file_intake::FileIntake,
            form::{SubmitButton, SubmitForm},
            heading::Heading,
            refusal::Refusal,
        },
        screens::load::not_taken,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::{html, prelude::*};

/// The fields for a file and for a code.
#[component]
pub(super) fn Asking(
    /// The place of the days, once there is a comparison.
    days: NodeRef<html::Ul>,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<NotTaken>);
    let settle = move |taken: Result<(), NotTaken>| match taken {
        Ok(()) => focus::move_to(days),
        Err(why) => wrong.set(Some(why)),
    };
    let refusal = move || {
        let why = wrong.get()?;
        Some(view! { <Refusal text=move || not_taken(words(), &why)/> })
    };
    view! {
        <SubmitForm class="h-section"
            on_next=move || settle(session.compare_text(&typed.read_untracked()))>
            <Heading depth=1 class="h-section__title"
                text=later_word(|words| words.compare.earlier)/>
            <FileIntake id="earlier"
                on_file=move |(_, content)| settle(session.compare_file(&content))/>
            <CodeField hint=later_word(|words| words.load.text_hint) typed/>
            <div class="h-row">
                <SubmitButton label=later_word(|words| words.compare.compare)/>
            </div>
            <div class="h-arrived">{refusal}</div>
        </SubmitForm>
    }
}
