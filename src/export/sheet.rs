//! What to enter when a star is declared, as far as it is known.

use crate::text::words;
use crate::{
    content::{
        declaration::{Declaration, FieldKind, Known, SheetField},
        lang::{Lang, Text},
    },
    domain::{form, readiness::ReadyState, report::Report, texts::Texts},
};

/// One field with what goes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Its name in the form.
    pub label: String,
    /// Whether the form insists on it.
    pub required: bool,
    /// Whether the form says that it may be left empty.
    pub optional: bool,
    /// What to enter; empty where nothing is known.
    pub value: String,
}

/// The whole sheet, in the order of the form.
#[must_use]
pub fn rows(
    declaration: &Declaration,
    report: &Report,
    form: &Texts,
    lang: Lang,
) -> Vec<SheetRow> {
    let fields = declaration.fields.iter().map(|field| SheetRow {
        label: field.fact.text.get(lang).to_owned(),
        required: field.required,
        optional: field.optional,
        value: value(field, report, form, lang),
    });
    fields.collect()
}

fn value(field: &SheetField, report: &Report, form: &Texts, lang: Lang) -> String {
    let kept = kept_as(field);
    let chosen = || {
        let mut options = field.options.iter().enumerate();
        options
            .find(|(at, _)| form.get(&kept) == field.key(*at))
            .map(|(_, option)| option)
    };
    let text = |option: &Text| option.get(lang).to_owned();
    match field.kind {
        FieldKind::Text | FieldKind::Derived(Known::Form(_)) => form::line(form, &kept),
        FieldKind::Choice => chosen().map(text).unwrap_or_default(),
        FieldKind::Derived(Known::Star) => {
            chosen().or_else(|| ready_star(field, report)).map(text).unwrap_or_default()
        }
        FieldKind::Choices => {
            let mut value = String::new();
            for (at, option) in field.options.iter().enumerate() {
                if form.get(&tick_name(field, at)) == form::YES {
                    value.push_str(if value.is_empty() { "" } else { " / " });
                    value.push_str(option.get(lang));
                }
            }
            value
        }
    }
}

/// What is filled in, one field on a line.
#[must_use]
pub fn plain(rows: &[SheetRow], lang: Lang) -> String {
    let colon = words(lang).summary.colon;
    let mut text = String::new();
    for row in rows.iter().filter(|row| !row.value.is_empty()) {
        text.push_str(&row.label);
        text.push_str(colon);
        text.push_str(&row.value);
        text.push('\n');
    }
    text
}

/// The name under which a field is kept in the forms.
#[must_use]
pub fn kept_as(field: &SheetField) -> String {
    match field.kind {
        FieldKind::Derived(Known::Form(name)) => name.to_owned(),
        FieldKind::Derived(Known::Star)
        | FieldKind::Text
        | FieldKind::Choice
        | FieldKind::Choices => format!("sheet-{}", field.id),
    }
}

/// The name under which the tick of one option is kept, by its position.
#[must_use]
pub fn tick_name(field: &SheetField, at: usize) -> String {
    format!("sheet-{}-{at}", field.id)
}

/// The option for the highest star that can be declared: the first one is for ★1, the
/// second for ★2.
#[must_use]
pub fn ready_star<'a>(field: &'a SheetField, report: &Report) -> Option<&'a Text> {
    let ready = report.stars.iter().rfind(|star| star.state == ReadyState::Ready)?;
    field.options.get(usize::from(ready.level).checked_sub(1)?)
}
