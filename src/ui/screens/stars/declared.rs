//! Which star have we declared? Over a fifth of the companies do not know.

use crate::ui::{
    context::{text, use_answering},
    parts::{
        button::ScreenLink, dated_facts::FactNote, each::Each,
        field_binding::FieldBinding, fold::Fold, radio_field::RadioField,
        spoken::use_announced, when::When,
    },
    screen::Screen,
    session_context::{later_word, use_session},
};
use leptos::prelude::*;

/// The question, what to do next, and how a company can tell.
#[component]
pub(super) fn DeclaredHelp() -> impl IntoView {
    let session = use_session();
    let options = Signal::derive(move || {
        let findings = session.declared_findings().into_iter();
        findings.map(|one| (one.id, one.label, String::new())).collect::<Vec<_>>()
    });
    let binding = FieldBinding::new(
        move || session.declared_finding(),
        move |finding| session.choose_declared(&finding),
    );
    view! {
        <div class="h-stars__prose">
            <RadioField id="declared" options binding kind=" h-choices--two"
                label=later_word(|words| words.stars.own_ask)
                hint=later_word(|words| words.stars.own_hint)/>
            <Next/>
            <Fold summary=later_word(|words| words.stars.own_ways)><Ways/></Fold>
        </div>
    }
}

/// What to do next; nothing before anything is chosen.
#[component]
fn Next() -> impl IntoView {
    let (session, answering) = (use_session(), use_answering());
    let next = Memo::new(move |_| session.declared_next());
    use_announced(next.into());
    let has = move |screen| answering.config().with(|config| config.has(screen));
    view! {
        <When is=move || next.with(|next| !next.is_empty())>
            <div class="h-panel">
                <p>{text(next)}</p>
                <div class="h-row h-row--quiet">
                    <When is=move || has(Screen::Tasks)>
                        <ScreenLink to=Screen::Tasks
                            label=later_word(|words| words.tasks.title)/>
                    </When>
                    <When is=move || has(Screen::Declare)>
                        <ScreenLink to=Screen::Declare
                            label=later_word(|words| words.stars.to_declare)/>
                    </When>
                </div>
            </div>
        </When>
    }
}

/// How a company can tell.
#[component]
fn Ways() -> impl IntoView {
    let session = use_session();
    let count = move || session.extended().ladder().declared.ways.len();
    let row = move |at: usize| {
        let fact = Signal::derive(move || {
            session.extended().ladder().declared.ways.get(at).cloned()
        });
        view! { <li><FactNote fact/></li> }.into_any()
    };
    view! { <ol class="h-fold__body h-stars__ways"><Each count row=row/></ol> }
}
