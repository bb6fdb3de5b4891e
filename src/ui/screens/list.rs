//! All items of the self-diagnosis on one page, by part.

use crate::{
    app::pace::Step,
    content::{lang::Text, words::SectionWords},
    ui::{
        context::{ItemRef, text, use_answering, use_words, word},
        effects::clock::milliseconds,
        part::Part,
        parts::{
            button::ScreenLink,
            each::Each,
            form::{ActionBar, ScreenForm},
            heading::{Heading, ScreenHeading},
            own::OwnNote,
            question_group::{Place, QuestionGroup},
        },
        screen::Screen,
    },
};
use leptos::prelude::*;

/// The screen with every item.
#[component]
pub(crate) fn List() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let size = move || {
        answering.with_pack(Part::Diagnosis, |loaded| {
            (loaded.pack.items.len(), loaded.pack.sections.len())
        })
    };
    let back = answering.config().with_untracked(|config| config.before_questions());
    let next = move || {
        untrack(|| answering.make_step(Screen::List, Step::Pressed, milliseconds()));
    };
    view! {
        <ScreenForm kind=" h-screen--asking" on_next=next>
            <ScreenHeading text=move || (words().ask.list_title)(size().0)/>
            <p class="h-lead">{word(|words| words.ask.list_lead)}</p>
            <OwnNote parts=Signal::derive(|| vec![Part::Diagnosis])/>
            <Each count=move || size().1
                row=|at| view! { <Section at/> }.into_any()/>
            <ActionBar from=Screen::List back/>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::Question(0)
                    label=word(|words| words.ask.to_single)/>
            </div>
        </ScreenForm>
    }
}

/// One part of the pack.
#[component]
fn Section(
    /// Its position.
    at: usize,
) -> impl IntoView {
    let answering = use_answering();
    let say = move |of: fn(&SectionWords) -> &Text| {
        let lang = answering.lang().get();
        answering.with_pack(Part::Diagnosis, |loaded| {
            loaded.sections.get(at).map(|section| of(section).get(lang).to_owned())
        })
    };
    let title = move || say(|section| &section.title).unwrap_or_default();
    let lead = text(move || say(|section| &section.lead).unwrap_or_default());
    let items = answering.with_pack(Part::Diagnosis, |loaded| {
        let items = loaded.pack.items.iter().enumerate();
        let ours = items.filter(|(_, item)| item.section == at);
        ours.map(|(at, _)| ItemRef { part: Part::Diagnosis, at }).collect::<Vec<_>>()
    });
    // What is wrong is said at once: there is no step from question to question here.
    let groups = items.into_iter().map(|item| {
        view! { <QuestionGroup item place=Place::Listed checks=true/> }
    });
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=title/>
            <p class="h-note">{lead}</p>
            {groups.collect_view()}
        </section>
    }
}
