//! 聞く: what others can answer, by person, with a message for each.

use super::{row::TaskRows, use_task_list};
use crate::{
    app::{notice::Notice, tasks::AskGroup},
    ui::{
        context::text,
        effects::share_sheet::{Shared, can_share, share},
        parts::{
            copy_button::CopyButton,
            heading::Heading,
            rows::FoldRow,
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        session_context::{later_word, use_later_words},
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// The section; nothing where all is known.
#[component]
pub(super) fn AskSection() -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let people = Memo::new(move |_| {
        list.tasks
            .with(|tasks| tasks.ask.iter().map(|group| group.who).collect::<Vec<_>>())
    });
    let title = move || {
        let (left, people) = list.tasks.with(|tasks| {
            let open = tasks.ask.iter().filter(|group| group.left > 0);
            (tasks.ask.iter().map(|group| group.left).sum(), open.count())
        });
        (words().tasks.ask)(left, people)
    };
    view! {
        <When is=move || people.with(|people| !people.is_empty())>
            <section class="h-tasks__group">
                <Heading depth=1 class="h-section__title" text=title/>
                <p class="h-note">{text(later_word(|words| words.tasks.ask_lead))}</p>
                <div class="h-rows">
                    <For each=move || people.get() key=|who| *who
                        children=|who| view! { <AskFold who/> }/>
                </div>
            </section>
        </When>
    }
}

/// What one person is to be asked.
#[component]
fn AskFold(
    /// Whom, by position among the people that the pack names.
    who: usize,
) -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let group = Memo::new(move |before: Option<&Option<AskGroup>>| {
        let find = |groups: &[AskGroup]| groups.iter().find(|it| it.who == who).cloned();
        list.tasks.with(|tasks| find(&tasks.ask)).or_else(|| before.cloned().flatten())
    });
    let name = move || {
        group.with(|group| group.as_ref().map_or(String::new(), |g| g.name.clone()))
    };
    let left =
        Memo::new(move |_| group.with(|group| group.as_ref().map_or(0, |g| g.left)));
    let ids = Memo::new(move |_| {
        let ids =
            |group: &AskGroup| group.tasks.iter().map(|task| task.id.clone()).collect();
        group.with(|group| group.as_ref().map(ids).unwrap_or_default())
    });
    view! {
        <FoldRow title=name end=move || (words().tasks.count)(left.get())>
            <TaskRows ids/>
            <When is=move || left.get() != 0><Message who name=Signal::derive(name)/></When>
        </FoldRow>
    }
}

/// The message to a person, to be copied or handed to the device's share sheet.
#[component]
fn Message(
    /// Whom it is for, by position.
    who: usize,
    /// Who that is.
    name: Signal<String>,
) -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let status = StatusMessage::new();
    let letter = move || list.session.ask_letter(who);
    let send = move |_| {
        share(&untrack(letter), move |shared| {
            if shared == Shared::Refused {
                status.tell_fault(Notice::new(|lang| {
                    later_text(lang).tasks.not_sent.to_owned()
                }));
            }
        });
    };
    let plain = crate::ui::context::use_program().plain_text;
    let send_name = move || plain(&(words().tasks.ask_send_for)(&name.get()));
    view! {
        <details class="h-fold h-fold--small">
            <summary class="h-fold__summary">
                {text(later_word(|words| words.tasks.ask_letter))}
            </summary>
            <p class="h-letter">{letter}</p>
        </details>
        <div class="h-beside">
            <CopyButton kind="copy" look=" h-button--small" status
                label=later_word(|words| words.tasks.ask_copy)
                name=move || (words().tasks.ask_copy_for)(&name.get())
                text=Callback::new(move |()| untrack(letter))/>
            <When is=can_share>
                <button class="h-button h-button--small" type="button" aria-label=send_name
                    on:click=send>{text(later_word(|words| words.tasks.ask_send))}</button>
            </When>
            <StatusLine status/>
        </div>
    }
}
