//! The file that can be loaded again.

use super::Intent;
use crate::ui::{
    effects::export::export_file,
    parts::{
        button::Button,
        status_message::{StatusLine, StatusMessage},
    },
    session_context::{later_word, use_session},
};
use leptos::prelude::*;

/// One press, one file.
#[component]
pub(super) fn GoOn(
    /// Whether it names company and people.
    names: RwSignal<bool>,
) -> impl IntoView {
    let (session, status) = (use_session(), StatusMessage::new());
    let save = move || {
        let file = untrack(|| session.result_file(names.get()));
        export_file(file, status);
    };
    view! {
        <Intent icon="save" title=later_word(|words| words.keep.go_on)
            about=later_word(|words| words.keep.go_on_about)>
            <Button kind=" h-button--primary" on_press=save
                label=later_word(|words| words.keep.go_on)/>
            <StatusLine status/>
        </Intent>
    }
}
