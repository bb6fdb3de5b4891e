//! The day by which the star must be declared: said in words, with a field that opens.

use super::use_task_list;
use crate::{
    app::tasks::Deadline,
    domain::{date::Date, form},
    ui::{
        context::{text, use_common},
        parts::{field_binding::FieldBinding, text_field::TextField, when::When},
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The deadline.
#[component]
pub(super) fn DeadlineField() -> impl IntoView {
    let (list, words, common) = (use_task_list(), use_later_words(), use_common());
    let now = Memo::new(move |_| list.session.deadline(list.today.get_value()));
    let said = move || {
        let words = &words().tasks;
        match now.get() {
            Deadline::None => words.deadline_none.to_owned(),
            Deadline::Ahead(_, days) => (words.deadline_left)(days),
            Deadline::Past(_) => words.deadline_over.to_owned(),
        }
    };
    let day = move || match now.get() {
        Deadline::None => String::new(),
        Deadline::Ahead(day, _) | Deadline::Past(day) => (common().date)(day),
    };
    let change = move || {
        let words = &words().tasks;
        if now.get() == Deadline::None {
            words.deadline_set
        } else {
            words.deadline_change
        }
    };
    let past = move |text: String| {
        let passed = Date::parse(&text).is_some_and(|day| day < list.today.get_value());
        passed.then(|| words().tasks.deadline_past.to_owned())
    };
    view! {
        <details class="h-deadline">
            <summary class="h-deadline__summary">
                <span class="h-deadline__words">
                    <span class="h-deadline__left">{text(said)}</span>
                    <When is=move || !day().is_empty()>
                        <span class="h-note">{text(day)}</span>
                    </When>
                </span>
                <span class="h-deadline__change">{text(change)}</span>
            </summary>
            <div class="h-deadline__field">
                <TextField id="deadline" kind="date" fault=Callback::new(past)
                    label=later_word(|words| words.tasks.deadline)
                    hint=later_word(|words| words.tasks.deadline_hint)
                    binding=FieldBinding::form(list.session, form::DEADLINE)/>
            </div>
        </details>
    }
}
