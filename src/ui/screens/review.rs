//! Every answer, each a way back to its question; what is open first.

use crate::{
    app::review::{Entry, Remark, Review},
    content::{lang::Lang, words::LocalizedPack},
    domain::choice::Choice,
    ui::{
        context::{ItemRef, text, use_answering, use_common, use_words, word},
        part::Part,
        parts::{
            button::Button,
            each::Each,
            fold::Fold,
            form::{ActionBar, ScreenForm},
            heading::{Heading, ScreenHeading},
            when::When,
        },
        screen::Screen,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// Finds one of the rows.
type Find = Arc<dyn Fn(&Review) -> Option<Entry> + Send + Sync>;

/// The review screen.
#[component]
pub(crate) fn ReviewScreen() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let review = Memo::new(move |_| answering.review());
    let open = move || review.with(|review| review.open.len());
    let title = move || match open() {
        0 => words().review.complete.to_owned(),
        n => (words().review.incomplete)(n),
    };
    let row = move |at: usize| {
        let find: Find = Arc::new(move |review| review.open.get(at).cloned());
        view! { <Row review find/> }.into_any()
    };
    let chapter = move |at| view! { <ChapterFold review at/> }.into_any();
    view! {
        <ScreenForm kind=" h-screen--asking" on_next=move || answering.go(Screen::Result)>
            <ScreenHeading text=title/>
            <When is=move || open() != 0>
                <p>{word(|words| words.review.incomplete_about)}</p>
                <ul class="h-review"><Each count=open row/></ul>
            </When>
            <section class="h-section">
                <Heading depth=1 class="h-section__title" text=word(|words| words.review.answered)/>
                <div>
                    <Each count=move || review.with(|review| review.chapters.len()) row=chapter/>
                </div>
            </section>
            <Onward/>
        </ScreenForm>
    }
}

/// The way on; the way back leads to the last screen that asks.
#[component]
fn Onward() -> impl IntoView {
    let answering = use_answering();
    move || view! { <ActionBar from=Screen::Review back=answering.last_asked()/> }
}

/// The answers to one part, folded.
#[component]
fn ChapterFold(
    /// What the review shows.
    review: Memo<Review>,
    /// Position of the part.
    at: usize,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let title = move || {
        let lang = answering.lang().get();
        review.with(|review| {
            let chapter = review.chapters.get(at)?;
            let title = |loaded: &LocalizedPack| match chapter.part {
                Part::Principles => Some(loaded.title.get(lang).to_owned()),
                Part::Diagnosis => {
                    Some(loaded.sections.get(chapter.section)?.title.get(lang).to_owned())
                }
            };
            let title = answering.with_pack(chapter.part, title)?;
            Some((words().review.chapter)(&title, chapter.answered.len(), chapter.of))
        })
    };
    let count = move || {
        review.with(|review| {
            review.chapters.get(at).map_or(0, |found| found.answered.len())
        })
    };
    let row = move |number: usize| {
        let find: Find = Arc::new(move |review| {
            review.chapters.get(at)?.answered.get(number).cloned()
        });
        view! { <Row review find/> }.into_any()
    };
    view! {
        <Fold summary=move || title().unwrap_or_default()>
            <ul class="h-review"><Each count row/></ul>
        </Fold>
    }
}

/// One item, as the way back to its question.
#[component]
fn Row(
    /// What the review shows.
    review: Memo<Review>,
    /// Finds the item in it.
    find: Find,
) -> impl IntoView {
    let (answering, words, common) = (use_answering(), use_words(), use_common());
    let entry = Memo::new(move |_| review.with(|review| find(review)));
    let label = move || {
        let Entry { part, at, .. } = entry.get()?;
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
    let note = move || {
        let Entry { part, remark, .. } = entry.get()?;
        let (words, lang) = (&words().review, answering.lang().get());
        Some(match remark {
            Remark::StarWaits => words.star_waits.to_owned(),
            Remark::PointsWait => words.points_wait.to_owned(),
            Remark::NothingWaits => words.nothing_waits.to_owned(),
            Remark::ReasonMissing => words.reason_missing.to_owned(),
            Remark::NotApplicable(reason) => (common().reason)(&reason),
            Remark::Chosen(choice) => {
                answering.with_pack(part, |loaded| chosen(loaded, choice, lang))
            }
        })
    };
    let screen = Memo::new(move |_| answering.screen_of(&entry.get()?));
    let go = move || {
        if let Some(screen) = screen.get_untracked() {
            answering.go(screen);
        }
    };
    view! {
        <li class="h-review__row">
            {move || if screen.get().is_some() {
                view! { <Button kind=" h-button--row" label on_press=go/> }.into_any()
            } else {
                view! { <p>{text(label)}</p> }.into_any()
            }}
            <p class="h-note">{text(move || note().unwrap_or_default())}</p>
        </li>
    }
}

/// The word of an answer.
fn chosen(loaded: &LocalizedPack, choice: Choice, lang: Lang) -> String {
    let mut choices = loaded.choices.iter();
    let found = choices.find(|(known, _)| *known == choice);
    found.map(|(_, words)| words.label.get(lang).to_owned()).unwrap_or_default()
}
