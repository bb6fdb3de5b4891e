//! What goes into the policy: the company, the days, the clauses that one may add.

use crate::{
    app::policy::DaysNote,
    domain::{
        date::Date,
        form::{self, FieldFault},
    },
    ui::{
        context::{text, use_widget},
        effects::voice::announce,
        parts::{
            each::Each, field_binding::FieldBinding, heading::Heading,
            text_field::TextField, tick::Tick, when::When,
        },
        session_context::{later_word, pack_words, use_later_words, use_session},
        words::later::LaterText,
    },
};
use leptos::prelude::*;

/// A word of the later screens.
type Word = fn(&LaterText) -> &'static str;

/// The form.
#[component]
pub(super) fn PolicyForm() -> impl IntoView {
    let line = |name: &'static str, label: Word, hint: Word| {
        let binding = FieldBinding::form(use_session(), name);
        view! { <TextField id=name label=later_word(label) hint=later_word(hint) binding/> }
    };
    view! {
        <Heading depth=2 class="h-section__subtitle"
            text=later_word(|words| words.policy.company_title)/>
        <div class="h-fields">
            {line(form::COMPANY, |words| words.policy.company, |_| "")}
            {line(form::HEAD, |words| words.policy.head, |words| words.policy.head_hint)}
            {line(form::CONTACT, |words| words.policy.contact, |words| words.policy.contact_hint)}
            <DayField name=form::ADOPTED label=|words| words.policy.adopted
                hint=|words| words.policy.adopted_hint/>
            <DayField name=form::REVISED label=|words| words.policy.revised
                hint=|words| words.policy.revised_hint/>
        </div>
        <AboutDays/>
        <Clauses/>
    }
}

/// A day of the policy.
#[component]
fn DayField(name: &'static str, label: Word, hint: Word) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let fault = Callback::new(move |text: String| {
        let none = Date::parse(&text).is_none();
        none.then(|| (words().policy.fault)(FieldFault::NoSuchDay).to_owned())
    });
    view! {
        <TextField id=name kind="date" fault label=later_word(label) hint=later_word(hint)
            binding=FieldBinding::form(session, name)/>
    }
}

/// What is to be said of both days together. It is spoken when it changes.
#[component]
fn AboutDays() -> impl IntoView {
    let (session, words, widget) = (use_session(), use_later_words(), use_widget());
    let note = Memo::new(move |_| session.policy_days());
    let said = move || match note.get() {
        Some(DaysNote::Fault(fault)) => (words().policy.fault)(fault),
        Some(DaysNote::Ahead) => words().policy.ahead,
        None => "",
    };
    Effect::new(move |before: Option<&'static str>| {
        let said = said();
        if before.is_some_and(|before| before != said) {
            announce(&widget.get(), said);
        }
        said
    });
    let class = move || match note.get() {
        Some(DaysNote::Fault(_)) => "h-error",
        Some(DaysNote::Ahead) | None => "h-note",
    };
    view! {
        <When is=move || note.get().is_some()>
            <p class=class>{text(move || said().to_owned())}</p>
        </When>
    }
}

/// The clauses that one may add.
#[component]
fn Clauses() -> impl IntoView {
    let session = use_session();
    let clauses = Memo::new(move |_| session.optional_clauses());
    let row = move |at: usize| {
        let extended = session.extended();
        let policy = extended.policy();
        let at = clauses.with(|clauses| clauses.get(at).copied()).unwrap_or_default();
        let (Some(rule), Some(said)) = (policy.rules.get(at), policy.clauses.get(at))
        else {
            return ().into_any();
        };
        let name = form::clause(rule.slug.as_str());
        let binding = FieldBinding::form(session, name.clone());
        view! {
            <Tick id=name label=pack_words(&said.title) checked=binding.is_ticked()
                on_change=binding.tick()/>
        }
        .into_any()
    };
    view! {
        <fieldset class="h-declare__ask">
            <legend class="h-legend">{text(later_word(|words| words.policy.optional))}</legend>
            <div class="h-clauses"><Each count=move || clauses.with(Vec::len) row/></div>
            <When is=move || session.offers_focus()>
                <p class="h-note">{text(later_word(|words| words.policy.focus))}</p>
            </When>
        </fieldset>
    }
}
