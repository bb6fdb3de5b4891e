//! What is done with the draft: copied, saved, printed.

use crate::{
    app::policy::PolicyFormat,
    ui::{
        effects::export::export_file,
        paper,
        parts::{
            button::Button,
            copy_button::CopyButton,
            fold::Fold,
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{later_word, use_session, use_whole_widget},
        words::later::LaterText,
    },
};
use leptos::prelude::*;

/// The buttons, and a line that says how it went.
#[component]
pub(super) fn Actions() -> impl IntoView {
    let (session, status, widget) =
        (use_session(), StatusMessage::new(), use_whole_widget());
    let print = move || {
        let policy = untrack(|| session.policy_draft()).written;
        paper::print_policy(&widget.get(), policy);
    };
    let print = view! {
        <Button label=later_word(|words| words.policy.print) on_press=print/>
    };
    let text = move |format| move |()| untrack(|| session.policy_text(format));
    let save = move |label: fn(&LaterText) -> &'static str, format| {
        let save = move || {
            export_file(untrack(|| session.policy_file(format)), status);
        };
        view! { <Button label=later_word(label) on_press=save/> }
    };
    view! {
        <div class="h-beside">
            <CopyButton look=" h-button--primary" label=later_word(|words| words.policy.copy)
                kind="copy" text=text(PolicyFormat::Text) status/>
            {save(|words| words.policy.save_text, PolicyFormat::Text)}
            {save(|words| words.policy.save_markdown, PolicyFormat::Markdown)}
            <CopyButton label=later_word(|words| words.policy.copy_html) kind="copy"
                text=text(PolicyFormat::Html) status/>
            {print}
            <StatusLine status/>
        </div>
        <Code/>
    }
    .into_any()
}

/// The HTML to look at, and to copy by hand where the browser does not let the button.
#[component]
fn Code() -> impl IntoView {
    let session = use_session();
    let label = later_word(|words| words.policy.see_html);
    view! {
        <Fold summary=label>
            <div class="h-fold__body">
                <pre class="h-code" tabindex="0" role="group" aria-label=label>
                    {move || session.policy_text(PolicyFormat::Html)}
                </pre>
            </div>
        </Fold>
    }
}
