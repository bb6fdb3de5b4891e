//! What is open, unknown or not applicable, each a way back to its question.

use crate::ui::parts::when::When;
use crate::{
    app::review::{Entry, Remark, Review},
    ui::{
        context::{ItemRef, text, use_answering, use_common, use_words, word},
        part::Part,
        parts::{
            button::Button,
            each::Each,
            heading::{Heading, ScreenHeading},
        },
        screen::Screen,
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// One of the lists.
type Pick = fn(&Review) -> &Vec<Entry>;

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
    let open: Pick = |review| &review.open;
    let unknown: Pick = |review| &review.unknown;
    let not_applicable: Pick = |review| &review.not_applicable;
    let count = move |pick: Pick| review.with(|review| pick(review).len());
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading text=word(|words| words.review.title)/>
            <p class="h-lead">{lead}</p>
            <Group review pick=open
                title=move || (words().review.unanswered)(count(open))
                about=word(|words| words.review.unanswered_about)/>
            <Group review pick=unknown
                title=move || (words().review.unknown)(count(unknown))
                about=word(|words| words.review.unknown_about)/>
            <Group review pick=not_applicable
                title=move || (words().review.not_applicable)(count(not_applicable))
                about=word(|words| words.review.not_applicable_about)/>
            <div class="h-nav">
                <Button label=word(|words| words.ask.back)
                    on_press=move || answering.go(answering.last_asked())/>
                <Button kind=" h-button--primary"
                    label=word(|words| words.review.see_result)
                    on_press=move || answering.go(Screen::Result)/>
            </div>
        </div>
    }
}

/// One of the lists; nothing where it is empty.
#[component]
fn Group(
    /// What the review shows.
    review: Memo<Review>,
    /// The list.
    pick: Pick,
    /// Its heading.
    #[prop(into)]
    title: TextProp,
    /// What it means to be on it.
    #[prop(into)]
    about: TextProp,
) -> impl IntoView {
    let count = move || review.with(|review| pick(review).len());
    let row = move |at| view! { <Row review pick at/> }.into_any();
    view! {
        <When is=move || count() != 0>
            <section class="h-section">
                <Heading depth=1 class="h-section__title" text=title.clone()/>
                <p class="h-note">{text(about.clone())}</p>
                <ul class="h-review">
                    <Each count row=row/>
                </ul>
            </section>
        </When>
    }
}

/// One item, as the way back to its question.
#[component]
fn Row(
    /// What the review shows.
    review: Memo<Review>,
    /// The list.
    pick: Pick,
    /// Position of this one.
    at: usize,
) -> impl IntoView {
    let (answering, words, common) = (use_answering(), use_words(), use_common());
    let entry = move || review.with(|review| pick(review).get(at).cloned());
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
    let label = move || label().unwrap_or_default();
    let note = move || match entry().map(|entry| entry.remark) {
        Some(Remark::ReasonMissing) => words().review.reason_missing.to_owned(),
        Some(Remark::Reason(reason)) => (common().reason)(&reason),
        Some(Remark::None) | None => String::new(),
    };
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
                view! { <p>{text(label)}</p> }.into_any()
            }}
            <When is=move || !note().is_empty()>
                <p class="h-note">{text(note)}</p>
            </When>
        </li>
    }
}
