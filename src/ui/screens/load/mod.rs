//! What comes in: chosen, dropped, pasted, typed, or in the address. It is looked at first and
//! taken only when the visitor says so.

mod found;
mod sealed;

pub(crate) use self::found::loaded;

use self::{found::Found, sealed::Sealed};
use crate::{
    app::pending_import::{NotTaken, PendingImport},
    ui::{
        context::text,
        parts::{
            code_field::CodeField,
            file_intake::FileIntake,
            form::{ScreenForm, SubmitButton},
            heading::ScreenHeading,
            refusal::Refusal,
        },
        session_context::{later_word, use_later_words, use_session},
        words::later::LaterText,
    },
};
use leptos::prelude::*;

/// The screen.
#[component]
pub(crate) fn Load() -> impl IntoView {
    let session = use_session();
    let typed = RwSignal::new(String::new());
    view! {
        <div>
            <ScreenForm on_next=move || typed.with_untracked(|typed| session.import(typed))>
                <ScreenHeading text=later_word(|words| words.load.title)/>
                <p class="h-lead">{text(later_word(|words| words.load.lead))}</p>
                <FileIntake id="file" on_file=move |(_, content)| session.import_file(&content)/>
                <CodeField hint=later_word(|words| words.load.text_hint) typed/>
                <div class="h-row">
                    <SubmitButton label=later_word(|words| words.load.load)/>
                </div>
            </ScreenForm>
            <Arrived/>
        </div>
    }
}

/// What came in, and what can be done with it. Each time something comes in, focus goes there.
#[component]
fn Arrived() -> impl IntoView {
    let session = use_session();
    let shown = move || match session.pending_import().get() {
        PendingImport::Nothing => ().into_any(),
        PendingImport::Opened(_) => view! { <Found/> }.into_any(),
        PendingImport::Sealed(code) => view! { <Sealed code wrong=false/> }.into_any(),
        PendingImport::WrongPassword(code) => {
            view! { <Sealed code wrong=true/> }.into_any()
        }
        PendingImport::Refused(refused) => refusal(NotTaken::Refused(refused)),
        PendingImport::Unreadable => refusal(NotTaken::Unreadable),
    };
    view! { <div class="h-screen h-arrived">{shown}</div> }
}

fn refusal(why: NotTaken) -> AnyView {
    let words = use_later_words();
    view! { <Refusal text=move || not_taken(words(), &why)/> }.into_any()
}

/// What is said of something that cannot be taken.
pub(crate) fn not_taken(words: &LaterText, why: &NotTaken) -> String {
    match why {
        NotTaken::Refused(why) => (words.load.refused)(why),
        NotTaken::Sealed => words.compare.sealed.to_owned(),
        NotTaken::Unreadable => words.load.unreadable.to_owned(),
    }
}
