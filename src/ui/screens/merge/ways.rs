//! What can be done with the departments put together.

use crate::ui::{
    context::{text, use_answering},
    effects::export::export_file,
    paper,
    parts::{
        button::Button,
        confirm_button::ConfirmButton,
        status_message::{StatusLine, StatusMessage},
    },
    screens::load::loaded,
    session_context::{later_word, use_session, use_whole_widget},
};
use leptos::prelude::*;

/// The buttons, and a line that says how it went.
#[component]
pub(super) fn Ways() -> impl IntoView {
    let (session, answering, widget) =
        (use_session(), use_answering(), use_whole_widget());
    let status = StatusMessage::new();
    let print = move || paper::print_merged(&widget.get());
    let open = move || {
        if let Some(answered) = session.take_merged() {
            answering.say(Some(loaded(answered)));
        }
    };
    view! {
        <div class="h-piece">
            <div class="h-row">
                <Button kind=" h-button--primary" label=later_word(|words| words.merge.save)
                    on_press=move || {
                        export_file(session.merged_file(), status);
                    }/>
                <Button label=later_word(|words| words.keep.csv)
                    on_press=move || {
                        export_file(session.merged_table(), status);
                    }/>
                <Button label=later_word(|words| words.result.print) on_press=print/>
            </div>
            <p class="h-note">{text(later_word(|words| words.merge.save_about))}</p>
            <StatusLine status/>
            <ConfirmButton class="h-button" label=later_word(|words| words.load.take)
                question=later_word(|words| words.load.replaces)
                yes=later_word(|words| words.load.take)
                asks=Signal::derive(move || !session.is_untouched()) on_confirm=open/>
        </div>
    }
}
