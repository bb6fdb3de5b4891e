//! Every item with its answer and points, by part.

use crate::ui::{
    context::{ItemRef, text, use_answering, use_common, use_program},
    part::Part,
    parts::{
        answer_mark::{AnswerMark, answer_word},
        button::ScreenLink,
        fold::Fold,
        when::When,
    },
    screen::Screen,
    session_context::{later_word, use_later_words, use_result_words, use_session},
};
use leptos::prelude::*;

/// The parts, each folded, and the way to changing answers.
#[component]
pub(super) fn Answers() -> impl IntoView {
    let answering = use_answering();
    let parts = Memo::new(move |_| {
        let mut sections = Vec::new();
        for part in answering.parts() {
            let count = answering.with_pack(part, |loaded| loaded.sections.len());
            sections.extend((0..count).map(|at| (part, at)));
        }
        sections
    });
    let rows = move || {
        let parts = parts.get().into_iter();
        parts.map(|(part, at)| view! { <Section part at/> }).collect_view()
    };
    view! {
        <div>{rows}</div>
        <ScreenLink to=Screen::Review label=later_word(|words| words.standing.review)/>
    }
}

/// A part of a pack.
#[component]
fn Section(
    /// The pack.
    part: Part,
    /// Position of the part in it.
    at: usize,
) -> impl IntoView {
    let answering = use_answering();
    let title = move || {
        let lang = answering.lang().get();
        answering.with_pack(part, |loaded| {
            let section = loaded.sections.get(at).map(|section| &section.title);
            // A pack with one section needs no name but its own.
            let only = loaded.sections.len() == 1;
            let title = if only { Some(&loaded.title) } else { section };
            title.map(|title| title.get(lang).to_owned()).unwrap_or_default()
        })
    };
    let items = Memo::new(move |_| {
        answering.with_pack(part, |loaded| {
            let items = loaded.asked().filter(|(_, item, _)| item.section == at);
            items.map(|(at, ..)| at).collect::<Vec<_>>()
        })
    });
    let rows = move || {
        let items = items.get().into_iter();
        items.map(|at| view! { <AnswerRow item=ItemRef { part, at }/> }).collect_view()
    };
    view! { <Fold summary=title><ul class="h-result__answers">{rows}</ul></Fold> }
}

/// An item with its answer.
#[component]
fn AnswerRow(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let (answering, common, said) = (use_answering(), use_common(), use_result_words());
    let (session, words, plain) =
        (use_session(), use_later_words(), use_program().plain_text);
    let counted = Signal::derive(move || {
        let counted = item.read(answering, |loaded, _| {
            loaded.at(item.at).map(|(found, _)| answering.counted(item.part, found))
        });
        counted.flatten().unwrap_or(crate::domain::score::Counted::Unanswered)
    });
    let name = move || {
        let lang = answering.lang().get();
        let name = item.read(answering, |loaded, words| {
            let number = loaded.at(item.at).map(|(item, _)| item.number);
            let number = number.unwrap_or_default();
            let number = match item.part {
                Part::Principles => format!("{number}."),
                Part::Diagnosis => (common().number)(number),
            };
            format!("{number} {}", words.topic.get(lang))
        });
        name.unwrap_or_default()
    };
    let points = move || {
        session.report().with(|report| {
            let score = report.score.as_ref().filter(|_| item.part == Part::Diagnosis)?;
            score.lines.get(item.at)?.points
        })
    };
    let points = text(move || points().map(said().points).unwrap_or_default());
    let reason = move || {
        let slug = item.read(answering, |loaded, _| {
            loaded.at(item.at).map(|(item, _)| item.slug.clone())
        });
        slug.flatten().and_then(|slug| answering.reason(item.part, &slug))
    };
    let reason = move || reason().filter(|reason| !reason.trim().is_empty());
    let change = move || plain(&(words().result.change_which)(&name()));
    view! {
        <li class="h-result__answer">
            <div class="h-row__words">
                <p class="h-row__title">{text(name)}</p>
                <p class="h-result__given">
                    <AnswerMark counted word=answer_word(item.part, counted)/>
                    <span class="h-result__figure">{points}</span>
                </p>
                <When is=move || reason().is_some()>
                    <p class="h-note">{text(move || {
                        reason().map(|reason| (common().reason)(&reason)).unwrap_or_default()
                    })}</p>
                </When>
            </div>
            <button class="h-button h-button--quiet" type="button" aria-label=change
                on:click=move |_| answering.go(item.part.screen(item.at))>
                {text(later_word(|words| words.result.change))}
            </button>
        </li>
    }
}
