//! What is open, unknown or not applicable, each a way back to its question.

use crate::ui::parts::when::When;
use crate::{
    app::review::{Entry, Remark, Review},
    ui::{
        context::{ItemRef, label, text, use_answering, use_common, use_words},
        part::Part,
        parts::{
            button::Button,
            each::Each,
            heading::{Heading, ScreenHeading},
        },
        screen::Screen,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The review screen.
#[component]
pub(crate) fn ReviewScreen() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let review = Memo::new(move |_| answering.review());
    let lead = text(move || {
        let words = &words().review;
        match review.with(|review| review.open.len()) {
            0 => words.complete.to_owned(),
            n => (words.incomplete)(n),
        }
    });
    let list = move |of: fn(&Review) -> &Vec<Entry>| {
        Signal::derive(move || review.with(|review| of(review).clone()))
    };
    let open = list(|review| &review.open);
    let unknown = list(|review| &review.unknown);
    let not_applicable = list(|review| &review.not_applicable);
    let count = |list: Signal<Vec<Entry>>| list.with(Vec::len);
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading text=label(|words| words.review.title)/>
            <p class="h-lead">{lead}</p>
            <Group entries=open
                title=Signal::derive(move || (words().review.unanswered)(count(open)))
                about=label(|words| words.review.unanswered_about)/>
            <Group entries=unknown
                title=Signal::derive(move || (words().review.unknown)(count(unknown)))
                about=label(|words| words.review.unknown_about)/>
            <Group entries=not_applicable
                title=Signal::derive(move || (words().review.not_applicable)(count(not_applicable)))
                about=label(|words| words.review.not_applicable_about)/>
            <div class="h-nav">
                <Button label=label(|words| words.ask.back)
                    on_press=move || answering.go(answering.last_asked())/>
                <Button kind=" h-button--primary"
                    label=label(|words| words.review.see_result)
                    on_press=move || answering.go(Screen::Result)/>
            </div>
        </div>
    }
}

/// One of the lists; nothing where it is empty.
#[component]
fn Group(
    /// Its items.
    entries: Signal<Vec<Entry>>,
    /// Its heading.
    title: Signal<String>,
    /// What it means to be on it.
    about: Signal<String>,
) -> impl IntoView {
    let any = Signal::derive(move || entries.with(|entries| !entries.is_empty()));
    let row = move |at| view! { <Row entries at/> }.into_any();
    let count = Signal::derive(move || entries.with(Vec::len));
    view! {
        <When is=any>
            <section class="h-section">
                <Heading depth=1 class="h-section__title" text=title/>
                <p class="h-note">{text(move || about.get())}</p>
                <ul class="h-review">
                    <Each count row=Arc::new(row)/>
                </ul>
            </section>
        </When>
    }
}

/// One item, as the way back to its question.
#[component]
fn Row(
    /// All items of the list.
    entries: Signal<Vec<Entry>>,
    /// Position of this one.
    at: usize,
) -> impl IntoView {
    let (answering, words, common) = (use_answering(), use_words(), use_common());
    let entry = move || entries.with(|entries| entries.get(at).cloned());
    let label = move || {
        let Entry { part, at, .. } = entry()?;
        let lang = answering.lang().get();
        ItemRef { part, at }.read(answering, |loaded, words| {
            let number = loaded.at(at).map(|(item, _)| item.number).unwrap_or_default();
            let name = match part {
                Part::Principles => format!("{number}."),
                Part::Diagnosis => (common().number)(number),
            };
            format!("{name} {}", words.topic.get(lang))
        })
    };
    let label = Signal::derive(move || label().unwrap_or_default());
    let note = Signal::derive(move || match entry().map(|entry| entry.remark) {
        Some(Remark::ReasonMissing) => words().review.reason_missing.to_owned(),
        Some(Remark::Reason(reason)) => (common().reason)(&reason),
        Some(Remark::None) | None => String::new(),
    });
    let screen = move || entry().map(|entry| entry.part.screen(entry.at));
    let there = Memo::new(move |_| {
        let has = |screen| answering.config().with(|config| config.has(screen));
        screen().is_some_and(has)
    });
    let go = move || {
        if let Some(screen) = screen() {
            answering.go(screen);
        }
    };
    view! {
        <li class="h-review__row">
            {move || if there.get() {
                view! { <Button kind=" h-button--row" label on_press=go/> }.into_any()
            } else {
                view! { <p>{text(move || label.get())}</p> }.into_any()
            }}
            <When is=Signal::derive(move || !note.read().is_empty())>
                <p class="h-note">{text(move || note.get())}</p>
            </When>
        </li>
    }
}
