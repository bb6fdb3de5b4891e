//! Which star may a buyer ask for?

use crate::{
    app::ladder::{NO, UNKNOWN},
    domain::form::YES,
    ui::{
        context::text,
        parts::{
            dated_facts::FactNote, each::Each, field_binding::FieldBinding,
            heading::Heading, radio_field::RadioField, source_line::SourceLine,
            spoken::use_announced,
        },
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The questions, what they come to, and what buyers must heed.
#[component]
pub(super) fn BuyerHelp() -> impl IntoView {
    let session = use_session();
    let buyer = Memo::new(move |_| session.buyer());
    let answer = Memo::new(move |_| buyer.with(|buyer| buyer.answer.clone()));
    use_announced(answer.into());
    let fair =
        Signal::derive(move || Some(session.extended().ladder().buyer.fair.clone()));
    let ask = move |at| view! { <Ask at/> }.into_any();
    view! {
        <div class="h-stars__prose">
            <p>{text(move || buyer.with(|buyer| buyer.label.clone()))}</p>
            <SourceLine source=move || Some(session.extended().ladder().buyer.source.clone())/>
            <div class="h-stars__asks">
                <Each count=move || buyer.with(|buyer| buyer.questions.len()) row=ask/>
            </div>
            <div class="h-panel"><p>{text(answer)}</p></div>
            <Heading depth=1 class="h-section__subtitle" text=later_word(|words| words.stars.fair)/>
            <FactNote fact=fair/>
        </div>
    }
}

/// One of the questions.
#[component]
fn Ask(
    /// Its position.
    at: usize,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let extended = session.extended();
    let Some(id) = extended.ladder().buyer.questions.get(at).map(|one| one.id.clone())
    else {
        return ().into_any();
    };
    let label = move || {
        let buyer = session.buyer();
        buyer.questions.get(at).map(|one| one.label.clone()).unwrap_or_default()
    };
    let options = Signal::derive(move || {
        let words = &words().stars;
        let options = [(YES, words.yes), (NO, words.no), (UNKNOWN, words.unknown)];
        let options = options
            .map(|(value, word)| (value.to_owned(), word.to_owned(), String::new()));
        options.to_vec()
    });
    let binding = FieldBinding::form(session, id.as_str());
    view! {
        <RadioField id=id.as_str() label options binding kind=" h-choices--three"/>
    }
    .into_any()
}
