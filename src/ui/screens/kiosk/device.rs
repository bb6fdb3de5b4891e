//! What an organiser checks before visitors come: which program this is, that it sends nothing, and
//! that it prints.

use crate::ui::{
    context::{text, use_words, word},
    parts::{
        button::{Button, ScreenLink},
        rows::FoldRow,
    },
    screen::Screen,
    screens::keep::use_printing,
    session_context::{later_word, use_whole_widget},
};
use leptos::prelude::*;

/// Letters of a digest that are read in one go.
const GROUP: usize = 8;

/// The row, folded.
#[component]
pub(super) fn DeviceRow() -> impl IntoView {
    let printing = use_printing();
    view! {
        <FoldRow title=later_word(|words| words.kiosk.device)>
            <Program/>
            <div class="h-row">
                <Button label=later_word(|words| words.kiosk.test_print)
                    on_press=move || printing.blank()/>
                <ScreenLink to=Screen::Proof label=word(|words| words.start.proof_go)/>
            </div>
        </FoldRow>
    }
}

/// The version, and the digest of the file it came in; without a file only the version.
#[component]
fn Program() -> impl IntoView {
    let (words, sha256) = (use_words(), use_whole_widget().get().kiosk.sha256.clone());
    let digest = sha256.map(|sha256| {
        if sha256.is_empty() {
            let none = later_word(|words| words.kiosk.no_sha256);
            return view! { <p>{text(none)}</p> }.into_any();
        }
        view! {
            <p>
                {text(later_word(|words| words.kiosk.sha256))}
                <span class="h-program__digest" translate="no">{groups(&sha256)}</span>
            </p>
        }
        .into_any()
    });
    view! {
        <div class="h-program">
            <p>{text(move || (words().version)(env!("CARGO_PKG_VERSION")))}</p>
            {digest}
        </div>
    }
}

/// Groups stand apart, but are copied and searched for as one text.
fn groups(sha256: &str) -> AnyView {
    let groups = sha256.as_bytes().chunks(GROUP);
    let groups = groups.filter_map(|group| std::str::from_utf8(group).ok());
    let groups = groups.map(|group| view! { <span>{group.to_owned()}</span> });
    groups.collect_view().into_any()
}
