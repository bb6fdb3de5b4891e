//! A sheet with what the application asks, filled in as far as it is known.

use crate::{
    content::declaration::{FieldKind, Known, SheetField},
    domain::form,
    export::sheet,
    ui::{
        cx::Cx,
        el::{El, button, el},
        paper,
        parts::{
            fact::fact,
            facts::sources,
            field::{Field, Kept, any, menu, text_field, tick},
            heading::heading,
            said::Said,
        },
        screens::policy::url_fault,
    },
};

/// The sheet.
pub(super) fn draw(cx: &Cx) -> El {
    let words = &cx.later.declare;
    let declaration = cx.session.shelf.declaration();
    let fields = declaration.fields.iter().map(|field| entry(cx, field));
    let print = cx.act(|cx| paper::send(cx, cx.later.declare.paper, paper::sheet));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.sheet))
        .child(fact(cx, &declaration.sheet))
        .child(el("p.h-note").text(words.private))
        .child(el("div.h-fields h-sheet").children(fields))
        .child(el("div.h-row").child(button("h-button", words.print, print)))
        .child(sources(cx, declaration.fields.iter().map(|field| &field.fact), false))
}

/// A field to fill in. What is known stands in it already.
fn entry(cx: &Cx, field: &SheetField) -> El {
    let (name, label) = (sheet::kept_as(field), cx.say(&field.fact.text));
    let hint = hint(cx, field);
    let about = Field { name: &name, label, hint: &hint };
    match field.kind {
        FieldKind::Derived(Known::Star) => star(cx, field, about),
        FieldKind::Choice => choice(cx, field, about, cx.later.declare.not_chosen),
        FieldKind::Choices => choices(cx, field, about),
        FieldKind::Derived(Known::Form(form::URL)) => {
            copyable(cx, about, text_field(cx, about, url_fault))
        }
        FieldKind::Derived(Known::Form(_)) | FieldKind::Text => {
            copyable(cx, about, text_field(cx, about, any))
        }
    }
}

/// What the form says of the field, and what helps.
fn hint(cx: &Cx, field: &SheetField) -> String {
    let words = &cx.later.declare;
    let mut parts = Vec::new();
    parts.extend(field.required.then_some(words.required));
    parts.extend(field.optional.then_some(words.optional));
    parts.extend(field.public.then_some(words.public));
    parts.extend(field.fact.note.as_ref().map(|note| cx.say(note)));
    parts.join(cx.common.gap)
}

/// The star, as the answers make it possible unless the visitor chooses another.
fn star(cx: &Cx, field: &SheetField, about: Field<'_>) -> El {
    let words = &cx.later.declare;
    let ready = sheet::ready_star(field, &cx.session.report.read());
    let now = ready.map_or(words.no_star.to_owned(), |star| (words.star)(cx.say(star)));
    choice(cx, field, about, &now)
}

/// One of the options, or none.
fn choice(cx: &Cx, field: &SheetField, about: Field<'_>, none: &str) -> El {
    let mut options = vec![("", none)];
    let all = field.options.iter().enumerate();
    options.extend(all.map(|(at, text)| (field.key(at), cx.say(text))));
    menu(cx, about, &options, &Kept::in_form(about.name))
}

/// Any number of the options.
fn choices(cx: &Cx, field: &SheetField, about: Field<'_>) -> El {
    let rows = field.options.iter().enumerate();
    let rows =
        rows.map(|(at, text)| tick(cx, &sheet::tick_name(field, at), cx.say(text)));
    let hint = (!about.hint.is_empty()).then(|| el("p.h-note").text(about.hint));
    el("fieldset.h-field h-field--group h-sheet__wide")
        .child(el("legend.h-legend").text(about.label))
        .maybe(hint)
        .child(el("div.h-clauses").children(rows))
}

/// A field with a button that copies what stands in it.
fn copyable(cx: &Cx, about: Field<'_>, field: El) -> El {
    if cx.session.kiosk.on {
        return field;
    }
    let (name, said) = (about.name.to_owned(), Said::new());
    let line = said.line();
    let act = cx.act(move |cx| {
        let text = form::line(&cx.session.book.read().form, &name);
        said.copy(cx, "copy", &text);
    });
    let label = (cx.later.declare.copy)(about.label);
    let button = button("h-button h-button--small", cx.later.field.copy, act);
    let button = button.attr("aria-label", label);
    el("div.h-copy").child(field).child(button).child(line)
}
