//! What waits for the next visitor: one sentence, one button, and that nothing is left.

use crate::{
    app::config::HostConfig,
    ui::{
        context::{text, use_answering, use_words, word},
        kiosk::use_kiosk,
        own::OwnPackErrors,
        parts::{
            confirm_button::ConfirmButton,
            heading::{Entry, Heading},
            icon::Icon,
            own::OwnNote,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The screen. One press leads to the first question.
#[component]
pub(crate) fn Attract() -> impl IntoView {
    let (answering, kiosk) = (use_answering(), use_kiosk());
    let (words, later) = (use_words(), use_later_words());
    let tells_of_stars = move || {
        answering.config().with(HostConfig::leaves_goal) && answering.is_official()
    };
    let title = move || {
        if tells_of_stars() { words().start.title } else { later().kiosk.title }
    };
    let advances = move || answering.asks_diagnosis().get() && answering.advances();
    view! {
        <div class="h-attract" part="screen">
            <div class="h-attract__sky">
                <Icon name="star"/>
                <Entry><Heading class="h-attract__title" text=title/></Entry>
                <button class="h-button h-button--star h-attract__begin" part="button primary"
                    type="button" on:click=move |_| kiosk.begin_turn()>
                    {text(word(|words| words.start.begin))}
                </button>
                <div class="h-attract__promise">
                    <p>{text(word(|words| words.start.promise))}</p>
                    <p>{text(later_word(|words| words.kiosk.nothing_left))}</p>
                    <When is=advances>
                        <p>{text(word(|words| words.start.advances))}</p>
                    </When>
                    <OwnNote parts=Signal::derive(move || answering.parts())/>
                </div>
                <OwnPackErrors/>
                <div class="h-attract__foot">
                    <ConfirmButton class="h-button h-button--quiet" asks=true
                        on_confirm=move || answering.go(Screen::Organiser)
                        label=later_word(|words| words.kiosk.organiser)
                        question=later_word(|words| words.kiosk.organiser_ask)
                        yes=later_word(|words| words.kiosk.organiser_yes)/>
                </div>
            </div>
        </div>
    }
}
