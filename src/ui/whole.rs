//! What the whole program brings: the screens after the questions, furigana, and what is needed
//! where visitors come one after another.

use super::{
    app::EraseButton,
    context::{use_answering, use_widget},
    cx::Cx,
    effects::download::is_framed,
    el::El,
    kiosk,
    own::refused,
    parts::places::{FixAnswers, Places},
    program::Program,
    screen::Screen,
    screens::{
        compare::Compare,
        declare::Declare,
        keep::Keep,
        kiosk as kiosk_screens,
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
    session_context::use_session,
    words::later::{EASY_SCOPE, later_text},
};
use crate::{
    content::{lang::Lang, ruby},
    export::words::result_words,
};
use leptos::{html, prelude::*};
use send_wrapper::SendWrapper;

/// The whole program's part.
pub(crate) fn program() -> Program {
    Program {
        languages: &Lang::OFFERED,
        render_text: furigana,
        plain_text: ruby::plain,
        later_screen,
        later_navigation: || {
            let session = use_session();
            let left = Memo::new(move |_| session.tasks_left());
            view! { <Places left/> }.into_any()
        },
        has_places: true,
        is_framed,
        end_button: end,
        idle_prompt: || {
            kiosk::idle::watch(&use_widget().session());
            older(kiosk::idle::panel)
        },
        own_pack_errors: || older(refused),
        own_pack_note: |lang| result_words(lang).own,
        language_note: |lang, screen| {
            let is_said = screen == Screen::Start || screen.is_later();
            let is_said = is_said && screen != Screen::Kiosk && lang == Lang::JaEasy;
            if is_said { EASY_SCOPE } else { "" }
        },
        kiosk_retention: |lang| {
            let on = use_widget().session().kiosk.on;
            if on { later_text(lang).kiosk.gone } else { "" }
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
        Screen::Kiosk => older(|cx| Some(kiosk_screens::attract(cx))),
        Screen::Organiser => older(|cx| Some(kiosk_screens::organiser(cx))),
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

/// What ends a visit: the button that erases, or the end of a visitor's turn. After the questions
/// erasing has a place of its own, and the way back to them is here.
fn end() -> AnyView {
    if use_widget().session().kiosk.on {
        return older(|cx| Some(kiosk::end(cx)));
    }
    let screen = use_answering().screen();
    let is_later = Memo::new(move |_| screen.get().place().is_some());
    let end = move || {
        if is_later.get() {
            view! { <FixAnswers/> }.into_any()
        } else {
            view! { <EraseButton/> }.into_any()
        }
    };
    end.into_any()
}

/// Shows what an older view draws, anew in each language.
fn older(draw: impl Fn(&Cx) -> Option<El> + Send + Sync + 'static) -> AnyView {
    let (lang, widget) = (use_answering().lang(), use_widget());
    let drawn = move || {
        let cx = Cx::new(widget.session(), lang.get());
        draw(&cx).map(|el| {
            let element = SendWrapper::new(el.into_element());
            let place = NodeRef::<html::Div>::new();
            place.on_load(move |place| place.replace_children_with_node_1(&element));
            view! { <div class="h-older" node_ref=place></div> }
        })
    };
    drawn.into_any()
}
