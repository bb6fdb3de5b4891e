//! What the whole program brings: the screens after the questions, furigana, and what is needed
//! where visitors come one after another.

use super::{
    app::EraseButton,
    context::{use_answering, use_widget},
    cx::Cx,
    el::El,
    kiosk,
    own::refused,
    program::Program,
    screen::Screen,
    screens::later,
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
        later_screen: |screen| older(move |cx| later::later(cx, screen)),
        later_navigation: |screen| older(move |cx| Some(later::way(cx, screen))),
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

/// What ends a visit: the button that erases, or the end of a visitor's turn.
fn end() -> AnyView {
    if use_widget().session().kiosk.on {
        older(|cx| Some(kiosk::end(cx)))
    } else {
        view! { <EraseButton/> }.into_any()
    }
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
