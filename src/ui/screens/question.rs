//! One item of the self-diagnosis on its own screen.

use crate::ui::{
    context::{ItemRef, text, use_answering, use_words, word},
    part::Part,
    parts::{
        button::ScreenLink,
        error_summary::ErrorSummary,
        form::{ActionBar, ScreenForm},
        own::OwnNote,
        question_group::{Place, QuestionGroup},
    },
    screen::Screen,
};
use leptos::prelude::*;

/// The screen of the item at position `at`; nothing where the pack has none there.
#[component]
pub(crate) fn Question(
    /// Position in the pack, from 0.
    at: usize,
) -> impl IntoView {
    let answering = use_answering();
    let item = ItemRef { part: Part::Diagnosis, at };
    let found = item.read(answering, |loaded, _| {
        let slug = loaded.at(at).map(|(item, _)| item.slug.clone());
        slug.map(|slug| (slug, loaded.pack.items.len()))
    });
    let Some((slug, of)) = found.flatten() else { return ().into_any() };
    // What is wrong is said once the visitor wants to go on.
    let checks = RwSignal::new(false);
    let next = if at + 1 < of { Screen::Question(at + 1) } else { Screen::Review };
    let go_on = {
        let slug = slug.clone();
        move || {
            let lacks = answering.lacks_reason(Part::Diagnosis, &slug);
            checks.set(lacks);
            if !lacks {
                answering.go(next);
            }
        }
    };
    let before = answering.config().with_untracked(|config| config.before_questions());
    let back = at.checked_sub(1).map_or(before, Screen::Question);
    view! {
        <ScreenForm on_next=go_on>
            <ErrorSummary item slug checks/>
            <QuestionProgress item of/>
            <QuestionGroup item place=Place::Alone checks/>
            <OwnNote parts=Signal::derive(|| vec![Part::Diagnosis])/>
            <ActionBar back/>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::List
                    label=word(|words| words.ask.to_list)/>
                <ScreenLink to=Screen::Review
                    label=word(|words| words.ask.to_review)/>
            </div>
        </ScreenForm>
    }
    .into_any()
}

/// Which part this is, and how far one is through all of them.
#[component]
fn QuestionProgress(
    /// The item that is asked.
    item: ItemRef,
    /// Items in all.
    of: usize,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let number = item.at + 1;
    let said = move || (words().ask.progress)(number, of);
    let section = text(move || {
        let lang = answering.lang().get();
        let title = item.read(answering, |loaded, _| {
            let section = loaded.at(item.at).map(|(item, _)| item.section)?;
            Some(loaded.sections.get(section)?.title.get(lang).to_owned())
        });
        title.flatten().unwrap_or_default()
    });
    view! {
        <div class="h-progress">
            <span class="h-progress__part">{section}</span>
            <span class="h-progress__number">{text(said)}</span>
            <progress class="h-progress__bar" aria-label=said max=of.to_string()
                value=number.to_string()></progress>
        </div>
    }
}
