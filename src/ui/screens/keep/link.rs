//! A link that carries the code, sealed where the visitor wants it so.

use crate::{
    app::notice::Notice,
    ui::{
        context::text,
        parts::{
            button::Button,
            copy_button::copy,
            field_binding::FieldBinding,
            rows::FoldRow,
            status_message::{StatusLine, StatusMessage},
            text_field::TextField,
            when::When,
        },
        session_context::{later_word, use_session, use_whole_widget},
        words::later::{KeepText, later_text},
    },
};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

/// What the page is told when a link is copied.
const KIND: &str = "link";

/// The button that copies a link, on the visitor's word only; without an address that others can
/// open, why there is none.
#[component]
pub(super) fn CopyLink(
    /// Where it is said whether it is there.
    status: StatusMessage,
) -> impl IntoView {
    let (session, address) = (use_session(), use_address());
    if address.with_value(String::is_empty) {
        let why = later_word(|words| words.keep.no_address);
        return view! { <p class="h-note">{text(why)}</p> }.into_any();
    }
    let press = move || {
        if let Some(link) = untrack(|| session.link(&address.get_value(), None)) {
            copy(&link, KIND, status);
        }
    };
    view! { <Button on_press=press label=later_word(|words| words.keep.copy_link)/> }
        .into_any()
}

/// What a link is, and one that a password opens, folded; nothing where there is no link.
#[component]
pub(super) fn LinkFold() -> impl IntoView {
    let address = use_address();
    view! {
        <When is=move || !address.with_value(String::is_empty)><SealedLink/></When>
    }
}

#[component]
fn SealedLink() -> impl IntoView {
    let (session, widget, address) = (use_session(), use_whole_widget(), use_address());
    let (password, status) = (RwSignal::new(String::new()), StatusMessage::new());
    let binding =
        FieldBinding::new(move || password.get(), move |text| password.set(text));
    let fault = move |words: fn(&KeepText) -> &'static str| {
        status.tell_fault(Notice::new(move |lang| {
            words(&later_text(lang).keep).to_owned()
        }));
    };
    let press = move || {
        let (code, password) = (untrack(|| session.code()), password.get_untracked());
        if password.is_empty() {
            return fault(|words| words.no_password);
        }
        let sealing = (widget.get().links.seal)(&code, &password);
        spawn_local(async move {
            let sealed = JsFuture::from(sealing).await.ok();
            let sealed = sealed.and_then(|sealed| sealed.as_string());
            let address = address.try_get_value().unwrap_or_default();
            match sealed.and_then(|sealed| session.link(&address, Some(&sealed))) {
                Some(link) => copy(&link, KIND, status),
                None => fault(|words| words.not_sealed),
            }
        });
    };
    view! {
        <FoldRow title=later_word(|words| words.keep.seal)>
            <p>{text(later_word(|words| words.keep.link_about))}</p>
            <TextField id="link-password" kind="password" binding
                label=later_word(|words| words.keep.password)
                hint=later_word(|words| words.keep.password_about)/>
            <div class="h-beside">
                <Button on_press=press label=later_word(|words| words.keep.copy_sealed)/>
                <StatusLine status/>
            </div>
        </FoldRow>
    }
}

/// Address of the page; empty where nobody else can open it.
fn use_address() -> StoredValue<String> {
    StoredValue::new(use_whole_widget().get().links.address.clone())
}
