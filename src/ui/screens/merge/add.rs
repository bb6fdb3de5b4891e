//! Where departments come in: any number of files at once, or codes.

use crate::{
    app::import::FileContent,
    ui::{
        parts::{
            code_field::CodeField,
            file_intake::FileIntake,
            form::{SubmitButton, SubmitForm},
        },
        session_context::{later_word, use_session},
    },
};
use leptos::prelude::*;

/// The fields for files and for codes. What could not be added stays in its field.
#[component]
pub(super) fn AddDepartments() -> impl IntoView {
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let add = move || typed.set(session.add_department_text(&typed.get_untracked()));
    view! {
        <SubmitForm class="h-section" on_next=add>
            <FileIntake id="departments" many=true
                on_file=move |(name, content): (String, FileContent)| {
                    session.add_department_file(&name, &content);
                }/>
            <CodeField hint=later_word(|words| words.merge.code_hint) typed/>
            <div class="h-row"><SubmitButton label=later_word(|words| words.merge.add)/></div>
        </SubmitForm>
    }
}
