//! The two places after the questions: the result, and what is taken away.

use crate::{
    app::{config::HostConfig, screen::Screen},
    ui::{
        context::use_answering,
        parts::{each::Each, places::PlaceButton, when::When},
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The places, with their pictures.
const PLACES: [(Screen, &str); 2] = [(Screen::Result, "star"), (Screen::Keep, "send")];

/// The bar, wherever the screen comes after the questions.
#[component]
pub(crate) fn VisitorPlaces() -> impl IntoView {
    let screen = use_answering().screen();
    view! { <When is=move || screen.get().place().is_some()><Bar/></When> }
}

#[component]
fn Bar() -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let screen = answering.screen();
    let places = move |config: &HostConfig| {
        let has = |(place, _): &&(Screen, &'static str)| config.has(*place);
        PLACES.iter().filter(has).copied().collect::<Vec<_>>()
    };
    let places = Memo::new(move |_| answering.config().with(places));
    let row = move |at: usize| {
        let place = move || places.with(|places| places.get(at).copied());
        let to = move || place().map_or(Screen::Result, |(to, _)| to);
        let icon = move || place().map_or("star", |(_, icon)| icon);
        let current = move || (screen.get() == to()).then_some("page");
        let label = move || {
            let words = words();
            let keep = to() == Screen::Keep;
            let label = if keep { words.kiosk.keep } else { words.kiosk.result };
            label.to_owned()
        };
        view! {
            <li class="h-places__slot">
                <PlaceButton to=Signal::derive(to) current=Signal::derive(current)
                    icon=Signal::derive(icon) label/>
            </li>
        }
        .into_any()
    };
    view! {
        <nav class="h-places" part="steps" aria-label=later_word(|words| words.places.title)>
            <ul class="h-places__list">
                <Each count=move || places.with(Vec::len) row=row/>
            </ul>
        </nav>
    }
}
