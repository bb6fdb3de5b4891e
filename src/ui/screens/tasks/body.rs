//! What is in the fold of a task: why, how, how to check it, where it is done, and what the visitor
//! decides about it.

use super::{fields::TaskFields, is_ask};
use crate::{
    app::tasks::TaskView,
    domain::{form, pack::Slug, star_task::StarTask, tasks::TaskKind},
    ui::{
        context::{ItemRef, text, use_common},
        parts::{
            button::ScreenLink,
            each::Each,
            field_binding::FieldBinding,
            glossary::{GlossaryFold, TermsOf},
            source_line::SourceLine,
            text_field::TextField,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
        words::later::TasksText,
    },
};
use leptos::prelude::*;

/// The fold's content.
#[component]
pub(super) fn TaskBody(
    /// The task's name.
    id: Slug,
    /// The task.
    of: Memo<Option<TaskView>>,
) -> impl IntoView {
    let (words, common) = (use_later_words(), use_common());
    let advised = use_session().answering().advised();
    let read = move |read: fn(&TaskView) -> String| {
        move || of.with(|task| task.as_ref().map(read).unwrap_or_default())
    };
    let asks =
        move || of.with(|task| task.as_ref().is_some_and(|task| is_ask(task.kind)));
    let steps = move || of.with(|task| task.as_ref().map_or(0, |task| task.how.len()));
    let step = move |at: usize| {
        let step = text(move || {
            let step = |task: &TaskView| task.how.get(at).cloned();
            of.with(|task| task.as_ref().and_then(step)).unwrap_or_default()
        });
        view! { <li>{step}</li> }.into_any()
    };
    let source = move || of.with(|task| task.as_ref().map(|task| task.source.clone()));
    let quick = read(|task| task.quick.clone());
    let item = Memo::new(move |_| {
        let at = |task: &TaskView| item_of(task.kind);
        of.with(|task| task.as_ref().and_then(at)).map(|at| ItemRef { part: advised, at })
    });
    let check = move || {
        let words = &words().tasks;
        if asks() { words.asks } else { words.check }
    };
    view! {
        <p>{text(read(|task| task.why.clone()))}</p>
        <dl class="h-task__facts">
            <dt>{text(check)}</dt>
            <dd>{text(read(|task| task.check.clone()))}</dd>
            <When is=move || !quick().is_empty()>
                <dt>{text(move || common().quick.to_owned())}</dt>
                <dd>{text(quick)}</dd>
            </When>
            <When is=move || !asks()>
                <dt>{text(later_word(|words| words.tasks.how))}</dt>
                <dd><ul class="h-task__how"><Each count=steps row=step/></ul></dd>
            </When>
        </dl>
        <DeclaredId of/>
        <WayThere of/>
        <TaskFields id of/>
        {move || item.get().map(|item| view! { <GlossaryFold terms=TermsOf::Item(item)/> })}
        <SourceLine source=source/>
    }
}

/// The item that a task is about, by position in the pack that advice is drawn from.
fn item_of(kind: TaskKind) -> Option<usize> {
    match kind {
        TaskKind::Star { .. } => None,
        TaskKind::Measure { item } | TaskKind::Ask { item, .. } => Some(item),
    }
}

/// The field of the 自己宣言ID, in the task that asks to keep it.
#[component]
fn DeclaredId(of: Memo<Option<TaskView>>) -> impl IntoView {
    let session = use_session();
    let is = move || {
        let is = |task: &TaskView| {
            matches!(task.kind, TaskKind::Star { task: StarTask::DeclaredId, .. })
        };
        of.with(|task| task.as_ref().is_some_and(is))
    };
    view! {
        <When is=is>
            <TextField id="task-declared-id"
                label=later_word(|words| words.tasks.declared_id)
                binding=FieldBinding::form(session, form::DECLARED_ID)/>
        </When>
    }
}

/// The way to where the task is done.
#[component]
fn WayThere(of: Memo<Option<TaskView>>) -> impl IntoView {
    let words = use_later_words();
    let way = Memo::new(move |_| {
        of.with(|task| {
            task.as_ref().and_then(|task| Some((task.screen?, is_ask(task.kind))))
        })
    });
    move || {
        way.get().map(|(to, asks)| {
            let label: fn(&TasksText) -> &'static str = match to {
                Screen::Policy => |words| words.open_policy,
                Screen::Declare => |words| words.open_declare,
                Screen::List => |words| words.open_questions,
                _ if asks => |words| words.answer_it,
                Screen::Question(_) => |words| words.change_answer,
                _ => |words| words.open_principles,
            };
            view! {
                <div><ScreenLink label=move || label(&words().tasks) to/></div>
            }
        })
    }
}
