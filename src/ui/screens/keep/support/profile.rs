//! The profile of a supporter as a file: loaded, and saved.

use super::KILO;
use crate::{
    app::{import::FileContent, notice::Notice},
    export::{
        picture,
        profile::{LONGEST, Left, MOST, ProfileError},
    },
    ui::{
        context::{text, use_widget},
        effects::{export::export_file, files::read_files},
        parts::{
            button::Button,
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{later_word, use_later_words, use_session},
        words::later::later_text,
    },
};
use leptos::{html, prelude::*};

/// The field to load a profile, the button to save it, and what came of it.
#[component]
pub(super) fn ProfileFile(
    /// Called once a profile was taken.
    on_taken: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let (session, words, status) =
        (use_session(), use_later_words(), StatusMessage::new());
    let id = use_widget().id("profile");
    let hint = format!("{id}-hint");
    let field = NodeRef::<html::Input>::new();
    let on_file = Callback::new(move |(_, content): (String, FileContent)| {
        let read = match content {
            FileContent::Bytes(bytes) => session.print().take_profile(&bytes),
            FileContent::TooLarge => Err(ProfileError::TooLarge),
            FileContent::Unreadable => Err(ProfileError::Unreadable),
        };
        if read.is_ok() {
            on_taken();
        }
        tell(status, read);
    });
    let choose = move |_| {
        if let Some(field) = field.get_untracked() {
            read_files(field.files(), on_file);
            // So that the same file can be chosen again.
            field.set_value("");
        }
    };
    let save = move || {
        export_file(untrack(|| session.profile_file()), status);
    };
    view! {
        <div class="h-field">
            <label class="h-field__label" for=id.clone()>
                {text(later_word(|words| words.print.profile))}
            </label>
            <p class="h-note" id=hint.clone()>
                {text(move || (words().print.profile_hint)(MOST / KILO))}
            </p>
            <input class="h-field__input" type="file" id=id node_ref=field
                accept=".json,application/json" aria-describedby=hint on:change=choose/>
        </div>
        <StatusLine status/>
        <div class="h-beside">
            <Button label=later_word(|words| words.print.profile_save) on_press=save/>
        </div>
    }
}

/// Says what was taken, and what was left out.
fn tell(status: StatusMessage, read: Result<Vec<Left>, ProfileError>) {
    match read {
        Err(error) => status.tell_fault(Notice::new(move |lang| {
            (later_text(lang).print.profile_wrong)(error, MOST / KILO)
        })),
        Ok(left) if left.is_empty() => status
            .tell(Notice::new(|lang| later_text(lang).print.profile_taken.to_owned())),
        Ok(left) => status.tell_fault(Notice::new(move |lang| {
            let words = &later_text(lang).print;
            let said = left
                .iter()
                .map(|left| (words.profile_left)(*left, picture::MOST / KILO, LONGEST));
            let gap = crate::text::common_words(lang).gap;
            let said: Vec<String> =
                [words.profile_taken.to_owned()].into_iter().chain(said).collect();
            said.join(gap)
        })),
    }
}
