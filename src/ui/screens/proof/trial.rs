//! A request that must be stopped.

use crate::{
    app::notice::Notice,
    ui::{
        context::text,
        parts::{
            button::Button,
            heading::Heading,
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{later_word, use_whole_widget},
        words::later::later_text,
    },
};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

/// The button that tries it. Nothing else ever makes a request once the page is open.
#[component]
pub(super) fn Trial() -> impl IntoView {
    let widget = use_whole_widget();
    let status = StatusMessage::new();
    let try_it = move || {
        let trying = (widget.get().proof.probe)();
        spawn_local(async move {
            let outcome = JsFuture::from(trying).await.ok();
            match outcome.and_then(|outcome| outcome.as_string()).as_deref() {
                Some("blocked") => {
                    status.tell(Notice::new(|lang| {
                        later_text(lang).proof.blocked.to_owned()
                    }));
                }
                Some(_) => {
                    status.tell_fault(Notice::new(|lang| {
                        later_text(lang).proof.open.to_owned()
                    }));
                }
                None => {
                    status.tell_fault(Notice::new(|lang| {
                        later_text(lang).proof.unknown.to_owned()
                    }));
                }
            }
        });
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.proof.trial)/>
            <p>{text(later_word(|words| words.proof.trial_about))}</p>
            <div class="h-row">
                <Button kind=" h-button--primary" label=later_word(|words| words.proof.try_it)
                    on_press=try_it/>
            </div>
            <StatusLine status/>
        </section>
    }
}
