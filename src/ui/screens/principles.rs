//! The principles, all on one page.

use crate::ui::{
    context::{ItemRef, shown, use_answering, use_words},
    part::Part,
    parts::{
        form::{ActionBar, ScreenForm},
        heading::ScreenHeading,
        own::OwnNote,
        question_group::{Place, QuestionGroup},
    },
    screen::Screen,
};
use leptos::prelude::*;

/// The screen of the principles.
#[component]
pub(crate) fn Principles() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let title = move || {
        let lang = answering.lang().get();
        answering.with_pack(Part::Principles, |loaded| loaded.title.get(lang).to_owned())
    };
    let items =
        move || answering.with_pack(Part::Principles, |loaded| loaded.pack.items.len());
    // Only the official principles lead to a star.
    let official = Memo::new(move |_| {
        answering.with_pack(Part::Principles, |loaded| loaded.pack.official)
    });
    let lead = shown(move || words().ask.principles_lead);
    let next = move || {
        let asks = answering.asks_diagnosis().get_untracked();
        answering.go(if asks { Screen::Question(0) } else { Screen::Review });
    };
    view! {
        <ScreenForm kind=" h-screen--wide" on_next=next>
            <ScreenHeading text=Signal::derive(title)/>
            <Show when=move || official.get()><p class="h-lead">{lead.clone()}</p></Show>
            <OwnNote parts=Signal::derive(|| vec![Part::Principles])/>
            <For each=move || 0..items() key=|at| *at children=|at| {
                let item = ItemRef { part: Part::Principles, at };
                view! { <QuestionGroup item place=Place::Listed checks=false/> }
            }/>
            <ActionBar back=Screen::Start/>
        </ScreenForm>
    }
}
