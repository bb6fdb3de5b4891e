//! What the organiser sets: the idle time, and a file with settings.

use crate::{
    app::{
        import::FileContent,
        kiosk::{IDLE, Kiosk},
        notice::Notice,
    },
    ui::{
        context::{text, use_widget},
        kiosk::use_kiosk,
        kiosk_session::Configure,
        parts::{
            field_binding::FieldBinding,
            file_intake::FileInput,
            status_message::{StatusLine, StatusMessage},
            text_field::TextField,
        },
        session_context::{later_word, use_later_words, use_whole_widget},
        words::later::{KioskText, later_text},
    },
};
use leptos::{html::Input, prelude::*};

/// The fields.
#[component]
pub(super) fn Settings(
    /// The field for the idle time.
    idle_field: NodeRef<Input>,
) -> impl IntoView {
    let (words, typed) = (use_later_words(), use_kiosk().idle_input());
    let binding = FieldBinding::new(move || typed.get(), move |text| typed.set(text));
    let configure = use_whole_widget().get().kiosk.configure.clone();
    view! {
        <div class="h-piece">
            <TextField id="idle-timeout" binding control=idle_field
                label=later_word(|words| words.kiosk.idle_field)
                hint=move || idle_range(&words().kiosk)/>
            {configure.map(|configure| view! { <SettingsFile configure/> })}
        </div>
    }
}

/// The field for a file, where the page takes one.
#[component]
fn SettingsFile(
    /// Takes the text of the file and gives what is wrong with it.
    configure: Configure,
) -> impl IntoView {
    let (kiosk, status) = (use_kiosk(), StatusMessage::new());
    let configure = StoredValue::new_local(configure);
    let id = use_widget().id("settings");
    let of = id.clone();
    let on_file = Callback::new(move |(_, content): (String, FileContent)| {
        configure.with_value(|configure| take(kiosk, configure, content, status));
    });
    view! {
        <div class="h-field">
            <label class="h-field__label" for=of>
                {text(later_word(|words| words.kiosk.settings))}
            </label>
            <FileInput class="h-field__input" id on_file/>
            <StatusLine status/>
        </div>
    }
}

/// Takes a settings file, and says what became of it.
fn take(
    kiosk: Kiosk,
    configure: &Configure,
    content: FileContent,
    status: StatusMessage,
) {
    let file = match content {
        FileContent::Bytes(bytes) => String::from_utf8(bytes).ok(),
        FileContent::TooLarge | FileContent::Unreadable => None,
    };
    let Some(file) = file else {
        let unreadable = |lang| later_text(lang).load.unreadable.to_owned();
        return status.tell_fault(Notice::new(unreadable));
    };
    let wrong = configure(&file);
    if !wrong.is_empty() {
        return status.tell_fault(Notice::new(move |_| wrong.clone()));
    }
    kiosk.take_settings(&file);
    status.tell(Notice::new(|lang| later_text(lang).kiosk.settings_taken.to_owned()));
}

/// Between which numbers the idle time is.
pub(super) fn idle_range(words: &KioskText) -> String {
    (words.idle_range)(*IDLE.start(), *IDLE.end())
}
