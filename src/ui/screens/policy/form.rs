//! What goes into the policy: the company, the days, the clauses that one may add.

use crate::{
    domain::{
        date::Date,
        form::{self, FieldFault},
    },
    ui::{
        cx::Cx,
        effects::today::today,
        el::{El, el},
        parts::{
            field::{Field, any, date_field, text_field, tick},
            heading::heading,
            said::told,
        },
    },
};

/// The form.
pub(super) fn form(cx: &Cx) -> El {
    let words = &cx.later.policy;
    let text = |name, label, hint| text_field(cx, Field { name, label, hint }, any);
    let day =
        |name, label, hint| date_field(cx, Field { name, label, hint }, no_such_day);
    let fields = el("div.h-fields")
        .child(text(form::COMPANY, words.company, ""))
        .child(text(form::HEAD, words.head, words.head_hint))
        .child(text(form::CONTACT, words.contact, words.contact_hint))
        .child(
            el("div.h-fields")
                .child(day(form::ADOPTED, words.adopted, words.adopted_hint))
                .child(day(form::REVISED, words.revised, words.revised_hint)),
        );
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.company_title))
        .child(fields)
        .child(about_days(cx))
        .child(clauses(cx))
}

/// Says of a text that it is no day; browsers that show a calendar never let that happen.
fn no_such_day(cx: &Cx, text: &str) -> Option<String> {
    let none = Date::parse(text).is_none();
    none.then(|| (cx.later.policy.fault)(FieldFault::NoSuchDay).to_owned())
}

/// What is to be said of both days together.
fn about_days(cx: &Cx) -> El {
    let drawn = cx.clone();
    told(cx, el("div.h-piece"), &[cx.session.book.changed()], move || {
        let words = &drawn.later.policy;
        let book = drawn.session.book.read();
        let early = form::fault(&book.form, form::REVISED)
            .filter(|fault| *fault == FieldFault::BeforeAdoption);
        let (place, said) = match early {
            Some(fault) => ("p.h-error", (words.fault)(fault)),
            None if form::is_ahead(&book.form, today()) => ("p.h-note", words.ahead),
            None => return (String::new(), None),
        };
        (said.to_owned(), Some(el(place).text(said)))
    })
}

/// The clauses that one may add.
fn clauses(cx: &Cx) -> El {
    let words = &cx.later.policy;
    let policy = cx.session.shelf.policy();
    let lists = cx.asks_diagnosis() && !cx.session.report.read().actions.is_empty();
    let mut list =
        el("fieldset.h-goal").child(el("legend.h-legend").text(words.optional));
    let (mut ticks, mut focus) = (el("div.h-clauses"), false);
    for (rule, said) in policy.rules.iter().zip(&policy.clauses) {
        // Without anything to work on there is nothing to list.
        if rule.optional && (!rule.focus || lists) {
            let name = form::clause(rule.slug.as_str());
            ticks = ticks.child(tick(cx, &name, cx.say(&said.title)));
            focus |= rule.focus;
        }
    }
    list = list.child(ticks);
    if focus { list.child(el("p.h-note").text(words.focus)) } else { list }
}
