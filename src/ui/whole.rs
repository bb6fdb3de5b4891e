//! What the whole program brings: the screens after the questions, furigana, and what is needed
//! where visitors come one after another.

use super::{
    app::EraseButton,
    context::use_answering,
    effects::download::is_framed,
    kiosk::{EndButton, IdlePrompt, VisitorPlaces},
    own::OwnPackErrors,
    parts::places::{FixAnswers, Places},
    program::Program,
    screen::Screen,
    screens::{
        compare::Compare,
        declare::Declare,
        keep::Keep,
        kiosk::{Attract, Organiser, TakeAway},
        load::Load,
        merge::Merge,
        more::More,
        proof::Proof,
        result::ResultScreen,
        scs::{GapsScreen, RequirementScreen, ScsScreen},
        share::Share,
        stars::StarsScreen,
        tasks::TasksScreen,
    },
    session_context::{is_kiosk, use_session},
    words::later::{EASY_SCOPE, later_text},
};
use crate::{
    content::{lang::Lang, ruby},
    text::result_words,
};
use leptos::prelude::*;

/// The whole program's part.
pub(crate) fn program() -> Program {
    Program {
        languages: &Lang::OFFERED,
        render_text: furigana,
        plain_text: ruby::plain,
        later_screen,
        later_navigation: || {
            if is_kiosk() {
                return view! { <VisitorPlaces/> }.into_any();
            }
            let session = use_session();
            let left = Memo::new(move |_| session.tasks_left());
            view! { <Places left/> }.into_any()
        },
        has_places: true,
        is_framed,
        end_button: end,
        turn_end: || view! { {is_kiosk().then(|| view! { <EndButton/> })} }.into_any(),
        idle_prompt: || {
            view! { {is_kiosk().then(|| view! { <IdlePrompt/> })} }.into_any()
        },
        own_pack_errors: || view! { <OwnPackErrors/> }.into_any(),
        own_pack_note: |lang| result_words(lang).own,
        language_note: |lang, screen| {
            let is_said = screen == Screen::Start || screen.is_later();
            let is_said = is_said && screen != Screen::Kiosk && lang == Lang::JaEasy;
            if is_said { EASY_SCOPE } else { "" }
        },
        kiosk_retention: |lang| {
            if is_kiosk() { later_text(lang).kiosk.gone } else { "" }
        },
    }
}

/// A screen after the questions.
fn later_screen(screen: Screen) -> AnyView {
    match screen {
        Screen::Result => view! { <ResultScreen/> }.into_any(),
        Screen::Tasks => view! { <TasksScreen trying=false/> }.into_any(),
        Screen::WhatIf => view! { <TasksScreen trying=true/> }.into_any(),
        Screen::Declare => view! { <Declare at_policy=false/> }.into_any(),
        Screen::Policy => view! { <Declare at_policy=true/> }.into_any(),
        Screen::More => view! { <More/> }.into_any(),
        Screen::Keep if is_kiosk() => view! { <TakeAway/> }.into_any(),
        Screen::Keep => view! { <Keep/> }.into_any(),
        Screen::Load => view! { <Load/> }.into_any(),
        Screen::Share => view! { <Share/> }.into_any(),
        Screen::Stars => view! { <StarsScreen/> }.into_any(),
        Screen::Scs => view! { <ScsScreen/> }.into_any(),
        Screen::Requirement(at) => view! { <RequirementScreen at/> }.into_any(),
        Screen::Gaps => view! { <GapsScreen/> }.into_any(),
        Screen::Compare => view! { <Compare/> }.into_any(),
        Screen::Merge => view! { <Merge/> }.into_any(),
        Screen::Proof => view! { <Proof/> }.into_any(),
        Screen::Kiosk => view! { <Attract/> }.into_any(),
        Screen::Organiser => view! { <Organiser/> }.into_any(),
        // Every program has these.
        Screen::Start
        | Screen::Principles
        | Screen::Question(_)
        | Screen::List
        | Screen::Review => ().into_any(),
    }
}

/// A text with its furigana as `ruby`.
fn furigana(text: &str) -> AnyView {
    let pieces = ruby::pieces(text).into_iter().map(|piece| {
        let base = piece.base.to_owned();
        match piece.reading {
            None => base.into_any(),
            Some(reading) => {
                let reading = reading.to_owned();
                view! { <ruby>{base}<rt>{reading}</rt></ruby> }.into_any()
            }
        }
    });
    pieces.collect_view().into_any()
}

/// The button that erases. After the questions erasing has a place of its own, and the way back to
/// them is here. Where visitors come one after another, ending a turn erases.
fn end() -> AnyView {
    let screen = use_answering().screen();
    let is_later = Memo::new(move |_| screen.get().place().is_some());
    let erases = !is_kiosk();
    let end = move || {
        if is_later.get() {
            view! { <FixAnswers/> }.into_any()
        } else {
            view! { {erases.then(|| view! { <EraseButton/> })} }.into_any()
        }
    };
    end.into_any()
}
