//! A screen as a form: Enter in any of its controls goes on.

use super::button::Button;
use crate::ui::{
    context::{text, use_answering, use_words, word},
    screen::Screen,
};
use leptos::{prelude::*, text_prop::TextProp};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Key code of Enter. While an input method composes a word, Enter has another.
const ENTER: u32 = 13;

/// The frame of a screen with controls.
#[component]
pub(crate) fn ScreenForm(
    /// Further classes, each with a space before it.
    #[prop(default = "")]
    kind: &'static str,
    /// Called by the form's button and by Enter in its fields.
    on_next: impl Fn() + Clone + 'static,
    children: Children,
) -> impl IntoView {
    view! {
        <SubmitForm class=format!("h-screen{kind}") part="screen" on_next children/>
    }
}

/// Fields with a button that does something with them. It is never really submitted, and does not
/// even begin to be: in a frame that may not submit, the browser stops that before anybody hears of
/// it.
#[component]
pub(crate) fn SubmitForm(
    /// Its classes.
    #[prop(into)]
    class: String,
    /// Its name for a page's own style sheet.
    #[prop(optional)]
    part: Option<&'static str>,
    /// Called by the form's button and by Enter in its fields.
    on_next: impl Fn() + Clone + 'static,
    children: Children,
) -> impl IntoView {
    let (click, key) = (on_next.clone(), on_next.clone());
    view! {
        <form class=class part=part autocomplete="off"
            on:click=move |event| goes_on(&event, "[type=submit]", &click)
            on:keydown=move |event| {
                if is_enter(&event) {
                    goes_on(&event, "input:not([type=file])", &key);
                }
            }
            on:submit=move |event| goes_on(&event, "form", &on_next)
        >
            {children()}
        </form>
    }
}

/// The button of a form.
#[component]
pub(crate) fn SubmitButton(
    /// What it says.
    #[prop(into)]
    label: TextProp,
) -> impl IntoView {
    view! {
        <button class="h-button h-button--primary" part="button primary" type="submit">
            {text(label)}
        </button>
    }
}

fn goes_on(event: &Event, selector: &str, on_next: &impl Fn()) {
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    if target.is_some_and(|target| target.closest(selector).is_ok_and(|it| it.is_some()))
    {
        event.prevent_default();
        on_next();
    }
}

fn is_enter(event: &KeyboardEvent) -> bool {
    event.key_code() == ENTER
}

/// 戻る and 次へ, always in sight. Where nothing is open after it, 次へ shows the result.
#[component]
pub(crate) fn ActionBar(
    /// The screen that it stands on.
    from: Screen,
    /// Where 戻る leads.
    back: Screen,
    /// What must be mended before one can go on.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let next = move || {
        let ends = !from.is_later() && answering.after(from) == Screen::Result;
        let words = words();
        if ends { words.review.see_result } else { words.ask.next }.to_owned()
    };
    view! {
        <div class="h-onward">
            {children.map(|children| children())}
            <Button label=word(|words| words.ask.back)
                on_press=move || answering.go(back)/>
            <SubmitButton label=next/>
        </div>
    }
}
