//! One line of the list: its tick, what it is called, and what it takes.

use super::{body::TaskBody, use_task_list};
use crate::{
    app::{notice::Notice, tasks::TaskView},
    domain::pack::Slug,
    ui::{
        context::{text, use_common, use_program, use_widget},
        effects::{focus, voice::announce},
        parts::{icon::Icon, when::When},
        session_context::{use_later_words, use_result_words},
        words::later::later_text,
    },
};
use leptos::{html, prelude::*};

/// Lines for these tasks. A line that stays is kept as it is.
#[component]
pub(super) fn TaskRows(
    /// Their names.
    ids: Memo<Vec<Slug>>,
) -> impl IntoView {
    view! {
        <ul class="h-rows">
            <For each=move || ids.get() key=Slug::clone
                children=|id| view! { <TaskRow id/> }/>
        </ul>
    }
}

/// A task, wherever it stands in the list. While it goes away it is shown as it was.
pub(super) fn task(id: Slug) -> Memo<Option<TaskView>> {
    let list = use_task_list();
    Memo::new(move |before: Option<&Option<TaskView>>| {
        let now = list.tasks.with(|tasks| tasks.get(&id).cloned());
        now.or_else(|| before.cloned().flatten())
    })
}

#[component]
fn TaskRow(id: Slug) -> impl IntoView {
    let of = task(id.clone());
    let title =
        move || of.with(|task| task.as_ref().map_or(String::new(), |t| t.title.clone()));
    let is_done = move || of.with(|task| task.as_ref().is_some_and(TaskView::is_done));
    // What is in the fold is made when it is first opened.
    let (opened, details) = (RwSignal::new(false), NodeRef::<html::Details>::new());
    let toggled = move |_| {
        if details.get_untracked().is_some_and(|details| details.open()) {
            opened.set(true);
        }
    };
    let body = id.clone();
    view! {
        <li class="h-task" class=("h-task--done", is_done)>
            <TaskTick id of/>
            <details class="h-task__fold" node_ref=details on:toggle=toggled>
                <summary class="h-task__summary">
                    <span class="h-task__words">
                        <span class="h-task__title">{text(title)}</span>
                        <TaskLine of/>
                    </span>
                    <Icon name="down"/>
                </summary>
                <div class="h-task__body">
                    <When is=move || opened.get()><TaskBody id=body.clone() of/></When>
                </div>
            </details>
        </li>
    }
}

/// The tick. Where it follows from something else, it is a mark.
#[component]
fn TaskTick(id: Slug, of: Memo<Option<TaskView>>) -> impl IntoView {
    let (list, widget, words) = (use_task_list(), use_widget(), use_later_words());
    let plain = use_program().plain_text;
    let checked = move || of.with(|task| task.as_ref().is_some_and(TaskView::is_done));
    let label = move || {
        let title =
            of.with(|task| task.as_ref().map_or(String::new(), |t| t.title.clone()));
        plain(&(words().tasks.tick)(&title))
    };
    let name = widget.id(&format!("task-{}", id.as_str()));
    let own = name.clone();
    let tick = move |event| {
        let on = event_target_checked(&event);
        list.held.update(|held| {
            if !held.contains(&id) {
                held.push(id.clone());
            }
        });
        if let Some(task) = of.get_untracked() {
            list.session.tick(&task, on);
        }
        let left = list.tasks.with_untracked(|tasks| tasks.left);
        let notice = Notice::new(move |lang| (later_text(lang).tasks.ticked)(left));
        let widget = widget.get();
        if on {
            let lang = widget.answering.lang().get_untracked();
            announce(&widget, &notice.text(lang));
        } else {
            // From among what is done it goes back to its place, where it is made anew.
            focus::move_to_id(&widget, &own);
        }
    };
    let (tick, name) = (StoredValue::new(tick), StoredValue::new(name));
    let tickable =
        Memo::new(move |_| of.with(|t| t.as_ref().is_some_and(|t| t.tickable)));
    let state = move || {
        let words = &words().tasks;
        if checked() { words.derived_done } else { words.derived_open }
    };
    view! {
        <span class="h-task__tick">
            <When is=move || tickable.get()>
                <label class="h-task__label" for=name.get_value()>
                    <input class="h-check__input" type="checkbox" id=name.get_value()
                        autocomplete="off" aria-label=label prop:checked=checked
                        on:change=move |event| tick.with_value(|tick| tick(event))/>
                </label>
            </When>
            <When is=move || !tickable.get()>
                <span class="h-task__mark" class=("h-task__mark--done", checked)>
                    <span class="h-hidden">{text(state)}</span>
                </span>
            </When>
        </span>
    }
}

/// The star, what it takes, who does it and by when, in one line.
#[component]
fn TaskLine(of: Memo<Option<TaskView>>) -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let (result, common) = (use_result_words(), use_common());
    let star = move || of.with(|task| task.as_ref().and_then(|task| task.star));
    let badge = move || star().map_or(String::new(), |star| format!("★{star}"));
    let line = move || {
        let words = &words().tasks;
        of.with(|task| {
            let Some(task) = task else { return String::new() };
            let mut pieces = Vec::new();
            if let Some(number) =
                task.number.filter(|_| list.session.answering().asks_diagnosis().get())
            {
                pieces.push((common().number)(number));
            }
            match task.parts {
                Some(0) | None => {}
                Some(left) => pieces.push((words.parts)(left)),
            }
            if let Some((minutes, cost)) = task.takes {
                pieces.push((result().minutes)(minutes));
                pieces.push((result().cost)(cost).to_owned());
            }
            if !task.by.is_empty() {
                pieces.push(task.by.clone());
            }
            if task.is_own_day {
                pieces.push((words.due)(&(common().date)(task.due)));
            }
            pieces.join(words.dot)
        })
    };
    let overdue = move || {
        let today = list.today.get_value();
        of.with(|task| task.as_ref().is_some_and(|t| t.is_own_day && t.is_overdue(today)))
    };
    view! {
        <span class="h-task__line" class=("h-task__line--late", overdue)>
            <When is=move || star().is_some()><span class="h-task__star">{text(badge)}</span></When>
            <span>{text(line)}</span>
        </span>
    }
}
