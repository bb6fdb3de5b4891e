//! What a visitor takes along: the code for a phone, in letters as well, and the report on paper.
//! Nothing stays on the device.

use crate::ui::{
    context::{text, use_answering},
    parts::{
        button::Button,
        code_card::CodeCard,
        heading::{Heading, ScreenHeading},
        icon::Icon,
        rows::{LinkRow, Rows},
        when::When,
    },
    screen::Screen,
    screens::keep::use_printing,
    session_context::{later_word, use_later_words, use_session, use_whole_widget},
};
use leptos::prelude::*;

/// The screen.
#[component]
pub(crate) fn TakeAway() -> impl IntoView {
    let (words, printing) = (use_later_words(), use_printing());
    let address = use_whole_widget().get().links.address.clone();
    let has_address = !address.is_empty();
    let config = use_answering().config();
    let who = move || {
        let name = config.with(|config| config.brand.name.clone());
        let words = words();
        (words.share.title)(name.as_deref().unwrap_or(words.brand.operator))
    };
    view! {
        <div class="h-screen h-screen--keep" part="screen">
            <ScreenHeading text=later_word(|words| words.kiosk.keep)/>
            <p class="h-lead">
                {text(move || (words().kiosk.take_away)(has_address).to_owned())}
            </p>
            <Code address/>
            <section class="h-intent">
                <div class="h-intent__head">
                    <Icon name="print"/>
                    <Heading depth=1 class="h-intent__title"
                        text=later_word(|words| words.kiosk.paper)/>
                </div>
                <p class="h-note">{text(later_word(|words| words.kiosk.paper_about))}</p>
                <div class="h-row">
                    <Button label=later_word(|words| words.result.print)
                        on_press=move || printing.report(false)/>
                </div>
            </section>
            <When is=move || config.with(|config| config.has(Screen::Share))>
                <Rows><LinkRow title=who screen=Screen::Share/></Rows>
            </When>
        </div>
    }
}

/// The code, and where it is typed in. Without an address there is no picture: a phone would only
/// search the web for the letters.
#[component]
fn Code(
    /// Address of the page that it leads to; may be empty.
    address: String,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let has_address = !address.is_empty();
    let items = move || session.report().with(|report| report.of);
    let title = move || {
        let words = words();
        if has_address { words.kiosk.phone } else { words.keep.code_letters }
    };
    let icon = if has_address { "device" } else { "copy" };
    let by_hand = move || {
        let words = &words().kiosk;
        if has_address { words.by_hand } else { words.by_hand_anywhere }.to_owned()
    };
    view! {
        <section class="h-intent h-take">
            <div class="h-intent__head">
                <Icon name=icon/>
                <Heading depth=1 class="h-intent__title" text=title/>
            </div>
            <CodeCard picture=has_address about=later_word(|words| words.kiosk.phone_about)/>
            <p class="h-note">{text(by_hand)}</p>
            {has_address.then(|| view! {
                <p class="h-take__address" translate="no">{address}</p>
            })}
            <p class="h-note">{text(move || (words().keep.code_about)(items()))}</p>
        </section>
    }
}
