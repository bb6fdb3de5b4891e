//! What files and papers are made with: whether they name the company, and the mark 社外秘.

use crate::ui::{
    parts::{tick::Tick, when::When},
    session_context::{later_word, use_later_words, use_session},
};
use leptos::prelude::*;

/// The ticks. Those for names are there where something was put in that names somebody.
#[component]
pub(super) fn Names(
    /// Whether files and paper name company and people.
    names: RwSignal<bool>,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let is_named = move || session.workbook().with(|workbook| !workbook.form.is_empty());
    let client = Memo::new(move |_| session.client());
    let in_name = session.client_in_file_names();
    let mark = session.print().confidential();
    view! {
        <div class="h-checks">
            <Tick id="print-secret" checked=mark on_change=move |on| mark.set(on)
                label=later_word(|words| words.paper.print_secret)/>
            <When is=is_named>
                <Tick id="save-names" checked=names on_change=move |on| names.set(on)
                    label=later_word(|words| words.result.save_names)
                    about=later_word(|words| words.result.save_names_about)/>
                <When is=move || client.with(|client| !client.is_empty())>
                    <Tick id="client-in-name" checked=in_name
                        on_change=move |on| in_name.set(on)
                        label=move || client.with(|client| (words().keep.client_in_name)(client))/>
                </When>
            </When>
        </div>
    }
}
