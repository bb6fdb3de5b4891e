//! What the list goes out as: calendar, table, paper.

use super::use_task_list;
use crate::{
    app::extract::Extract,
    ui::{
        context::{text, use_common},
        effects::export::export_file,
        paper,
        parts::{
            button::Button,
            status_message::{StatusLine, StatusMessage},
        },
        session_context::{
            later_word, use_later_words, use_result_words, use_whole_widget,
        },
    },
};
use leptos::prelude::*;

/// The buttons, and where the days come from.
#[component]
pub(super) fn Foot() -> impl IntoView {
    let (list, widget) = (use_task_list(), use_whole_widget());
    let (words, common, result) = (use_later_words(), use_common(), use_result_words());
    let status = StatusMessage::new();
    let save = move |what| {
        move || {
            export_file(untrack(|| list.session.extract(what)), status);
        }
    };
    let print = move || paper::print_tasks(&widget.get());
    let rule = move || {
        [words().tasks.from, result().plan_rule, result().guess].join(common().gap)
    };
    view! {
        <div class="h-tasks__foot">
            <div class="h-tasks__exports">
                <Button label=later_word(|words| words.tasks.calendar)
                    on_press=save(Extract::Calendar)/>
                <Button label=later_word(|words| words.tasks.table)
                    on_press=save(Extract::Plan)/>
                <Button label=later_word(|words| words.tasks.print) on_press=print/>
            </div>
            <StatusLine status/>
            <p class="h-note">{text(rule)}</p>
        </div>
    }
}
