//! A code that only its password opens.

use crate::ui::{
    context::text,
    effects::focus,
    parts::{
        field_binding::FieldBinding,
        form::{SubmitButton, SubmitForm},
        text_field::TextField,
        when::When,
    },
    session_context::{later_word, use_session, use_whole_widget},
};
use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

/// Asks for the password.
#[component]
pub(super) fn Sealed(
    /// What came in.
    code: String,
    /// Whether the last password did not open it.
    wrong: bool,
) -> impl IntoView {
    let (session, widget) = (use_session(), use_whole_widget());
    let password = RwSignal::new(String::new());
    let binding =
        FieldBinding::new(move || password.get(), move |text| password.set(text));
    let open = move || {
        let code = code.clone();
        let opening = (widget.get().links.unseal)(&code, &password.read_untracked());
        spawn_local(async move {
            let opened = JsFuture::from(opening).await.ok();
            let opened = opened.and_then(|opened| opened.as_string());
            session.unsealed(&code, opened.as_deref());
        });
    };
    let place = NodeRef::<html::Div>::new();
    focus::on_mount(place);
    // A form, so that Enter opens it.
    view! {
        <div class="h-arrived__box h-panel" tabindex="-1" node_ref=place>
            <SubmitForm class="h-piece" on_next=open>
                <p>{text(later_word(|words| words.load.sealed))}</p>
                <When is=move || wrong>
                    <p class="h-error" role="alert">
                        {text(later_word(|words| words.load.wrong_password))}
                    </p>
                </When>
                <TextField id="password" kind="password" binding
                    label=later_word(|words| words.load.password)/>
                <div class="h-row">
                    <SubmitButton label=later_word(|words| words.load.unseal)/>
                </div>
            </SubmitForm>
        </div>
    }
}
