//! A link that carries the code, sealed where the visitor wants it so.

use crate::{
    app::notice::Notice,
    ui::{
        context::{text, use_widget},
        effects::promise::when_done,
        parts::{
            button::Button,
            copy_button::copy,
            field_binding::FieldBinding,
            rows::FoldRow,
            status_message::{StatusLine, StatusMessage},
            text_field::TextField,
            when::When,
        },
        session_context::{later_word, use_session},
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// What the page is told when a link is copied.
const KIND: &str = "link";

/// The button that copies a link, on the visitor's word only; without an address that others can
/// open, why there is none.
#[component]
pub(super) fn CopyLink(
    /// What the link is sealed with; empty where it is not.
    #[prop(into)]
    password: Signal<String>,
    /// Where it is said whether it is there.
    status: StatusMessage,
) -> impl IntoView {
    let (session, widget) = (use_session(), use_widget());
    let has_address = !widget.session().carry.address.is_empty();
    let press = move || {
        let carry = widget.session();
        let address = carry.carry.address.clone();
        let password = password.get_untracked();
        if password.is_empty() {
            if let Some(link) = untrack(|| session.link(&address, None)) {
                copy(&link, KIND, status);
            }
            return;
        }
        let code = untrack(|| session.code());
        when_done(&(carry.carry.seal)(&code, &password), move |sealed| {
            match sealed.and_then(|sealed| session.link(&address, Some(&sealed))) {
                Some(link) => copy(&link, KIND, status),
                None => status.tell_fault(Notice::new(|lang| {
                    later_text(lang).keep.not_sealed.to_owned()
                })),
            }
        });
    };
    if has_address {
        view! { <Button on_press=press label=later_word(|words| words.keep.copy_link)/> }
            .into_any()
    } else {
        view! { <p class="h-note">{text(later_word(|words| words.keep.no_address))}</p> }
            .into_any()
    }
}

/// The password of the link, folded; nothing where there is no link.
#[component]
pub(super) fn LinkFold() -> impl IntoView {
    let has_address = !use_widget().session().carry.address.is_empty();
    view! { <When is=move || has_address><Sealing/></When> }
}

#[component]
fn Sealing() -> impl IntoView {
    let (password, status) = (RwSignal::new(String::new()), StatusMessage::new());
    let binding =
        FieldBinding::new(move || password.get(), move |text| password.set(text));
    view! {
        <FoldRow title=later_word(|words| words.keep.seal)
            end=later_word(|words| words.keep.seal_end)>
            <p>{text(later_word(|words| words.keep.link_about))}</p>
            <TextField id="link-password" kind="password" binding
                label=later_word(|words| words.keep.password)
                hint=later_word(|words| words.keep.password_about)/>
            <div class="h-beside">
                <CopyLink password status/>
                <StatusLine status/>
            </div>
        </FoldRow>
    }
}
