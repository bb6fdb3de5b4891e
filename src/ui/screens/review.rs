//! What is open, unknown or not applicable, each a way back to its question.

use crate::{
    app::review::{Entry, Remark, Review},
    ui::{
        context::{ItemRef, shown, use_answering, use_common, use_words},
        part::Part,
        parts::{
            button::Button,
            heading::{Heading, ScreenHeading},
        },
        screen::Screen,
    },
};
use leptos::prelude::*;

/// The review screen.
#[component]
pub(crate) fn ReviewScreen() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let review = Memo::new(move |_| answering.review());
    let lead = shown(move || {
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
            <ScreenHeading text=Signal::derive(move || words().review.title.to_owned())/>
            <p class="h-lead">{lead}</p>
            <Group entries=open
                title=Signal::derive(move || (words().review.unanswered)(count(open)))
                about=Signal::derive(move || words().review.unanswered_about.to_owned())/>
            <Group entries=unknown
                title=Signal::derive(move || (words().review.unknown)(count(unknown)))
                about=Signal::derive(move || words().review.unknown_about.to_owned())/>
            <Group entries=not_applicable
                title=Signal::derive(move || (words().review.not_applicable)(count(not_applicable)))
                about=Signal::derive(move || words().review.not_applicable_about.to_owned())/>
            <div class="h-nav">
                <Button label=Signal::derive(move || words().ask.back.to_owned())
                    on_press=move || answering.go(answering.last_asked())/>
                <Button kind=" h-button--primary"
                    label=Signal::derive(move || words().review.see_result.to_owned())
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
    let about = shown(move || about.get());
    view! {
        <Show when=move || entries.with(|entries| !entries.is_empty())>
            <section class="h-section">
                <Heading depth=1 class="h-section__title" text=title/>
                <p class="h-note">{about.clone()}</p>
                <ul class="h-review">
                    <For each=move || entries.get() key=Clone::clone
                        children=|entry| view! { <Row entry/> }/>
                </ul>
            </section>
        </Show>
    }
}

/// One item, as the way back to its question.
#[component]
fn Row(entry: Entry) -> impl IntoView {
    let (answering, words, common) = (use_answering(), use_words(), use_common());
    let Entry { part, at, remark } = entry;
    let label = move || {
        let lang = answering.lang().get();
        let label = ItemRef { part, at }.read(answering, |loaded, words| {
            let number = loaded.at(at).map(|(item, _)| item.number).unwrap_or_default();
            let name = match part {
                Part::Principles => format!("{number}."),
                Part::Diagnosis => (common().number)(number),
            };
            format!("{name} {}", words.topic.get(lang))
        });
        label.unwrap_or_default()
    };
    let note = match remark {
        Remark::None => None,
        Remark::ReasonMissing => Some(
            view! { <p class="h-note">{move || words().review.reason_missing}</p> }
                .into_any(),
        ),
        Remark::Reason(reason) => Some(
            view! { <p class="h-note">{move || (common().reason)(&reason)}</p> }
                .into_any(),
        ),
    };
    let screen = part.screen(at);
    let there = answering.config().with_untracked(|config| config.has(screen));
    let line = if there {
        view! {
            <Button kind=" h-button--row" label=Signal::derive(label)
                on_press=move || answering.go(screen)/>
        }
        .into_any()
    } else {
        let label = shown(label);
        view! { <p>{label}</p> }.into_any()
    };
    view! { <li class="h-review__row">{line}{note}</li> }
}
