//! A field of the application. What is known stands in it already.

use crate::{
    app::session::Session,
    content::declaration::{FieldKind, Known, SheetField},
    domain::form,
    export::sheet,
    ui::{
        context::{text, use_answering, use_common},
        parts::{
            copy_button::CopyButton,
            each::Each,
            field_binding::FieldBinding,
            pick_field::PickField,
            status_message::{StatusLine, StatusMessage},
            text_field::TextField,
            tick::Tick,
        },
        session_context::{later_word, pack_words, use_later_words, use_session},
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// The field at a position of the form.
#[component]
pub(super) fn SheetFieldRow(
    /// Its position.
    at: usize,
) -> impl IntoView {
    let session = use_session();
    let extended = session.extended();
    let Some(field) = extended.declaration().fields.get(at) else { return ().into_any() };
    if field.kind == FieldKind::Choices {
        return view! { <Choices field=field.clone()/> }.into_any();
    }
    let control = match field.kind {
        FieldKind::Choice | FieldKind::Derived(Known::Star) => choice(session, field, at),
        FieldKind::Text | FieldKind::Derived(Known::Form(_)) | FieldKind::Choices => {
            typed(session, field)
        }
    };
    let value = move || untrack(|| sheet_value(session, at));
    let (words, status) = (use_later_words(), StatusMessage::new());
    let label = pack_words(&field.fact.text);
    let name = move || (words().declare.copy)(&label());
    view! {
        <div class="h-copy">
            {control}
            <CopyButton label=later_word(|words| words.field.copy) name kind="copy"
                look=" h-button--small" text=move |()| value() status/>
            <StatusLine status/>
        </div>
    }
    .into_any()
}

/// What stands in a field of the form.
fn sheet_value(session: Session, at: usize) -> String {
    let row = session.sheet_rows().into_iter().nth(at);
    row.map(|row| row.value).unwrap_or_default()
}

/// A field to choose one of its options.
fn choice(session: Session, field: &SheetField, at: usize) -> AnyView {
    let (words, lang) = (use_later_words(), use_answering().lang());
    let options = StoredValue::new(field.clone());
    let options = Signal::derive(move || {
        options.with_value(|field| {
            // What is known already stands there until something else is chosen.
            let chosen = !session.field(&sheet::kept_as(field)).is_empty();
            let known = if chosen { String::new() } else { sheet_value(session, at) };
            let none = Some(known).filter(|known| !known.is_empty());
            let none = none.unwrap_or_else(|| words().declare.not_chosen.to_owned());
            let mut rows = vec![(String::new(), none)];
            for (at, option) in field.options.iter().enumerate() {
                rows.push((field.key(at).to_owned(), option.get(lang.get()).to_owned()));
            }
            rows
        })
    });
    let id = sheet::kept_as(field);
    view! {
        <PickField binding=binding(session, &id) id label=pack_words(&field.fact.text)
            hint=hint(field) options/>
    }
    .into_any()
}

/// A field to type into.
fn typed(session: Session, field: &SheetField) -> AnyView {
    let id = sheet::kept_as(field);
    let (words, name) = (use_later_words(), id.clone());
    let fault = Callback::new(move |_: String| {
        let fault = session.field_fault(&name);
        fault.map(|fault| (words().policy.fault)(fault).to_owned())
    });
    view! {
        <TextField binding=binding(session, &id) id label=pack_words(&field.fact.text)
            hint=hint(field) fault/>
    }
    .into_any()
}

/// A field to choose any number of its options.
#[component]
fn Choices(field: SheetField) -> impl IntoView {
    let session = use_session();
    let (label, hint) = (pack_words(&field.fact.text), hint(&field));
    let of = field.options.len();
    let field = StoredValue::new(field);
    let row = move |at: usize| {
        field.with_value(|field| {
            let Some(option) = field.options.get(at) else { return ().into_any() };
            let id = sheet::tick_name(field, at);
            let binding = FieldBinding::form(session, id.clone());
            view! {
                <Tick id label=pack_words(option) checked=binding.is_ticked()
                    on_change=binding.tick()/>
            }
            .into_any()
        })
    };
    view! {
        <fieldset class="h-field h-field--group h-sheet__wide">
            <legend class="h-legend">{text(label)}</legend>
            <p class="h-note">{text(hint)}</p>
            <div class="h-clauses"><Each count=move || of row/></div>
        </fieldset>
    }
}

fn binding(session: Session, name: &str) -> FieldBinding {
    let name = StoredValue::new(name.to_owned());
    FieldBinding::new(
        move || name.with_value(|name| session.field(name)),
        move |text| name.with_value(|name| session.set_sheet_field(name, &text)),
    )
}

/// What the form says of the field, and what helps. That it is required is said over the fields.
fn hint(field: &SheetField) -> TextProp {
    let (words, common, lang) = (use_later_words(), use_common(), use_answering().lang());
    let (optional, public) = (field.optional, field.public);
    let note = field.fact.note.clone();
    TextProp::from(move || {
        let declare = &words().declare;
        let mut parts = Vec::new();
        parts.extend(optional.then_some(declare.optional));
        parts.extend(public.then_some(declare.public));
        parts.extend(note.as_ref().map(|note| note.get(lang.get())));
        parts.join(common().gap)
    })
}

/// What is wrong with the address of the policy.
pub(super) fn url_fault(session: Session) -> Callback<String, Option<String>> {
    let words = use_later_words();
    Callback::new(move |_: String| {
        let fault = session.field_fault(form::URL);
        fault.map(|fault| (words().policy.fault)(fault).to_owned())
    })
}
