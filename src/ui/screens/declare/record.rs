//! The declaration, noted: its ID and day, and the check in a year.

use super::{
    StepFacts,
    step::{NextStep, use_steps},
};
use crate::{
    app::{
        declared::{DECLARED_DAY, Declared, IdFault, TYPED_ID, read_id},
        declaring::Step,
        notice::Notice,
    },
    domain::date::Date,
    ui::{
        context::{text, use_common},
        effects::export::export_file,
        parts::{
            button::Button,
            confirm_button::ConfirmButton,
            copy_button::CopyButton,
            field_binding::FieldBinding,
            status_message::{StatusLine, StatusMessage},
            text_field::TextField,
            when::When,
        },
        session_context::{later_word, use_later_words, use_session},
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// The body of the step.
#[component]
pub(super) fn Record() -> impl IntoView {
    let declaring = use_steps().declaring;
    let noted = Memo::new(move |_| {
        declaring.with(|declaring| {
            let star = declaring.star;
            declaring.declared.clone().filter(|declared| declared.star >= star)
        })
    });
    view! {
        <When is=move || noted.with(Option::is_some)><Noted noted/></When>
        <When is=move || noted.with(Option::is_none)><RecordForm/></When>
        <StepFacts of=&["number", "logo", "afterwards"]/>
    }
}

/// The fields, and the button that notes the declaration.
#[component]
fn RecordForm() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let status = StatusMessage::new();
    let star = Memo::new(move |_| session.declaring_star());
    let steps = use_steps();
    let note_it = move || match session.note_declared(star.get_untracked()) {
        Ok(()) => steps.enter(Step::Record),
        Err(fault) => status.tell_fault(said(fault)),
    };
    let without = move || {
        session.note_declared_without_id(star.get_untracked());
        steps.enter(Step::Record);
    };
    let fault = Callback::new(move |typed: String| {
        read_id(&typed).err().map(|fault| (words().declare.id_fault)(fault))
    });
    view! {
        <p>{text(later_word(|words| words.declare.record_lead))}</p>
        <div class="h-fields">
            <TextField id=TYPED_ID label=later_word(|words| words.declare.id) fault
                hint=move || (words().declare.id_hint)()
                binding=FieldBinding::form(session, TYPED_ID)/>
            <DayField/>
        </div>
        <div class="h-beside">
            <Button kind=" h-button--primary h-button--wide" on_press=note_it
                label=move || (words().declare.note_it)(star.get())/>
            <StatusLine status/>
        </div>
        <Button kind=" h-button--wide" on_press=without
            label=later_word(|words| words.declare.note_without)/>
    }
}

fn said(fault: IdFault) -> Notice {
    Notice::new(move |lang| (later_text(lang).declare.id_fault)(fault))
}

/// The day of the declaration.
#[component]
fn DayField() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let fault = Callback::new(move |text: String| {
        let none = Date::parse(&text).is_none();
        none.then(|| words().field.no_such_day.to_owned())
    });
    view! {
        <TextField id=DECLARED_DAY kind="date" fault
            label=later_word(|words| words.declare.day)
            binding=FieldBinding::form(session, DECLARED_DAY)/>
    }
}

/// What was noted.
#[component]
fn Noted(
    /// The declaration.
    noted: Memo<Option<Declared>>,
) -> impl IntoView {
    let (session, words, common) = (use_session(), use_later_words(), use_common());
    let star = move || noted.with(|noted| noted.as_ref().map_or(0, |noted| noted.star));
    let id = move || {
        noted.with(|noted| {
            noted.as_ref().map(|noted| noted.id.clone()).unwrap_or_default()
        })
    };
    let shown = move || {
        Some(id())
            .filter(|id| !id.is_empty())
            .unwrap_or_else(|| words().declare.no_id.to_owned())
    };
    let recheck = move || {
        let day = session.recheck_day().map(common().date);
        day.map(|day| (words().declare.recheck_on)(&day)).unwrap_or_default()
    };
    let steps = use_steps();
    let take_back = move || {
        session.take_back_declared();
        steps.enter(Step::Record);
    };
    view! {
        <p class="h-call">{text(move || (words().declare.noted)(star()))}</p>
        <dl class="h-declare__noted">
            <dt>{text(later_word(|words| words.declare.id))}</dt>
            <dd>{shown}</dd>
        </dl>
        <DayField/>
        <p class="h-note">{text(recheck)}</p>
        <NotedActions has_id=Signal::derive(move || !id().is_empty())/>
        <When is=move || star() == 1>
            <Button kind=" h-button--wide" label=later_word(|words| words.declare.go_on)
                on_press=go_on(session)/>
        </When>
        <ConfirmButton class="h-button h-button--quiet" asks=Signal::stored(true)
            on_confirm=take_back
            label=later_word(|words| words.declare.take_back)
            question=later_word(|words| words.declare.take_back_ask)
            yes=later_word(|words| words.declare.take_back_yes)/>
        <NextStep step=Step::Record/>
    }
}

/// Goes on to ★2, at what it takes.
fn go_on(session: crate::app::session::Session) -> impl Fn() + Copy {
    let steps = use_steps();
    move || {
        session.choose_declaring_star(2);
        steps.enter(Step::Contents);
    }
}

/// What is done with what was noted.
#[component]
fn NotedActions(has_id: Signal<bool>) -> impl IntoView {
    let (session, words, status) =
        (use_session(), use_later_words(), StatusMessage::new());
    let calendar = move || {
        export_file(untrack(|| session.recheck_file()), status);
    };
    let id = move |()| untrack(|| session.declared()).map(|d| d.id).unwrap_or_default();
    let name = move || (words().declare.copy)(words().declare.id);
    view! {
        <div class="h-beside">
            <Button kind=" h-button--primary" on_press=calendar
                label=later_word(|words| words.declare.recheck)/>
            <When is=move || has_id.get()>
                <CopyButton label=later_word(|words| words.field.copy) name kind="copy"
                    text=id status/>
            </When>
            <StatusLine status/>
        </div>
    }
    .into_any()
}
