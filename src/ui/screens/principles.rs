//! The principles, all on one page.

use crate::app::pace::Step;
use crate::ui::parts::when::When;
use crate::ui::{
    context::{ItemRef, use_answering, word},
    effects::clock::milliseconds,
    part::Part,
    parts::{
        each::Each,
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
    let answering = use_answering();
    let title = move || {
        let lang = answering.lang().get();
        answering.with_pack(Part::Principles, |loaded| loaded.title.get(lang).to_owned())
    };
    let items =
        move || answering.with_pack(Part::Principles, |loaded| loaded.pack.items.len());
    // Only the official principles lead to a star.
    let official =
        move || answering.with_pack(Part::Principles, |loaded| loaded.pack.official);
    let group = |at| {
        let item = ItemRef { part: Part::Principles, at };
        view! { <QuestionGroup item place=Place::Listed checks=false/> }.into_any()
    };
    let next = move || {
        untrack(|| {
            answering.make_step(Screen::Principles, Step::Pressed, milliseconds())
        });
    };
    view! {
        <ScreenForm kind=" h-screen--asking" on_next=next>
            <ScreenHeading text=title/>
            <When is=official><p class="h-lead">{word(|words| words.ask.principles_lead)}</p></When>
            <OwnNote parts=Signal::derive(|| vec![Part::Principles])/>
            <Each count=items row=group/>
            <ActionBar from=Screen::Principles back=Screen::Start/>
        </ScreenForm>
    }
}
