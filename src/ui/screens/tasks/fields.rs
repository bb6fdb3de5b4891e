//! What the visitor decides about a task: who, by when, how far, and a note.

use super::use_task_list;
use crate::{
    app::tasks::TaskView,
    domain::{
        date::Date,
        form,
        pack::Slug,
        plan::{Entry, Progress},
    },
    ui::{
        context::text,
        parts::{
            field_binding::FieldBinding, select_field::SelectField, text_area::TextArea,
            text_field::TextField, when::When,
        },
        session_context::{later_word, use_later_words, use_result_words},
    },
};
use leptos::prelude::*;

/// The fields of a task.
#[component]
pub(super) fn TaskFields(
    /// The task's name.
    id: Slug,
    /// The task.
    of: Memo<Option<TaskView>>,
) -> impl IntoView {
    let (list, words, result) = (use_task_list(), use_later_words(), use_result_words());
    let session = list.session;
    let entry = move |get: fn(&Entry) -> String, set: fn(&mut Entry, &str)| {
        let (from, to) = (id.clone(), id.clone());
        FieldBinding::new(
            move || get(&session.plan_entry(&from)),
            move |text| session.set_plan_entry(&to, |entry| set(entry, &text)),
        )
    };
    let name = of.with_untracked(|task| {
        task.as_ref().map_or(String::new(), |task| task.id.as_str().to_owned())
    });
    let owner = entry(
        |entry| entry.owner.clone(),
        |entry, text| text.clone_into(&mut entry.owner),
    );
    let own_day = entry(
        |entry| entry.due.map_or(String::new(), |day| day.to_string()),
        |entry, text| entry.due = Date::parse(text),
    );
    // Without a day of the visitor's own, the field shows that of the list.
    let usual = move || of.with(|task| task.as_ref().map(|task| task.due.to_string()));
    let day = FieldBinding::new(
        move || {
            Some(own_day.value.get())
                .filter(|day| !day.is_empty())
                .or_else(usual)
                .unwrap_or_default()
        },
        move |text| own_day.set.run(text),
    );
    let late = move |text: String| {
        let day = Date::parse(&text)?;
        if session.is_after_deadline(day) {
            return Some(words().tasks.after_deadline.to_owned());
        }
        (day < list.today.get_value()).then(|| words().tasks.overdue.to_owned())
    };
    let progress = entry(
        |entry| entry.progress.name().to_owned(),
        |entry, text| {
            entry.progress = Progress::from_name(text).unwrap_or(entry.progress);
        },
    );
    let options = Signal::derive(move || {
        let option = |name: &str| {
            let word = Progress::from_name(name).map_or("", |it| (result().progress)(it));
            (name.to_owned(), word.to_owned())
        };
        Progress::NAMES.map(option).to_vec()
    });
    let chosen =
        of.with_untracked(|task| task.as_ref().is_some_and(|task| task.star.is_none()));
    let held = {
        let id = of.with_untracked(|task| task.as_ref().map(|task| task.id.clone()));
        move |text: String| {
            // What is finished by the menu stays in its place, as with the tick.
            if let Some(id) = &id {
                list.held.update(|held| {
                    if !held.contains(id) {
                        held.push(id.clone());
                    }
                });
            }
            progress.set.run(text);
        }
    };
    let progress = FieldBinding::new(move || progress.value.get(), held);
    let id_of = move |of: &str| format!("{name}-{of}");
    let (owner_id, day_id, progress_id, note_id) =
        (id_of("owner"), id_of("due"), id_of("progress"), id_of("note"));
    let note = of.with_untracked(|task| {
        task.as_ref().map_or(String::new(), |task| form::task_note(task.id.as_str()))
    });
    view! {
        <details class="h-fold h-fold--small">
        <summary class="h-fold__summary">{text(later_word(|words| words.tasks.details))}</summary>
        <fieldset class="h-task__fields">
            <legend class="h-hidden">{move || words().tasks.details}</legend>
            <TextField id=owner_id label=later_word(|words| words.tasks.owner) binding=owner/>
            <TextField id=day_id kind="date" label=move || result().heads.due binding=day
                fault=Callback::new(late)/>
            <When is=move || chosen>
                <SelectField id=progress_id.clone() label=move || result().heads.progress options
                    binding=progress/>
            </When>
            <div class="h-task__note">
                <TextArea id=note_id rows=2 label=later_word(|words| words.tasks.note)
                    binding=FieldBinding::form(session, note)/>
            </div>
        </fieldset>
        </details>
    }
}
