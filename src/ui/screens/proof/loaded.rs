//! What the page has loaded.

use crate::{
    app::network::{FileKind, LoadRecord, LoadedFile, NetworkRecord},
    ui::{
        context::text,
        parts::{heading::Heading, when::When},
        session_context::{later_word, use_later_words, use_whole_widget},
        words::later::ProofText,
    },
};
use leptos::prelude::*;

/// The list as it is when the screen is entered.
#[component]
pub(super) fn LoadedFiles() -> impl IntoView {
    let words = use_later_words();
    // What cannot be read tells nothing, as where the browser notes nothing.
    let record = NetworkRecord::read(&(use_whole_widget().get().proof.loaded)());
    let record = record.unwrap_or_default();
    let (loaded, others) = (record.loaded(), record.others);
    let count = move |label: fn(&ProofText) -> &'static str, n: i64| {
        view! { <p>{text(move || format!("{}{n}", label(&words().proof)))}</p> }
    };
    let shown = match loaded {
        LoadRecord::PageOnly => {
            view! { <p>{text(later_word(|words| words.proof.only))}</p> }.into_any()
        }
        LoadRecord::Unknown => {
            view! { <p>{text(later_word(|words| words.proof.unknown))}</p> }.into_any()
        }
        LoadRecord::Files => {
            let files = record.files.into_iter().map(|file| view! { <File file/> });
            view! { <ul class="h-list">{files.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.proof.loaded)/>
            {shown}
            <When is=move || loaded != LoadRecord::Unknown>
                {count(|words| words.after, record.after)}
                <When is=move || others != 0>
                    {count(|words| words.others, others)}
                    {count(|words| words.others_after, record.others_after)}
                </When>
            </When>
        </section>
    }
}

/// A file: its name, its kind, its size and when it came.
#[component]
fn File(
    /// The file.
    file: LoadedFile,
) -> impl IntoView {
    let words = use_later_words();
    let said = move || {
        let words = &words().proof;
        let kind = match file.kind {
            FileKind::Page => words.page,
            FileKind::Program => words.program,
            FileKind::Style => words.style,
            FileKind::Other => words.other,
        };
        (words.file)(&file.name, kind, &file.size, &file.at)
    };
    view! { <li>{text(said)}</li> }
}
