//! The whole widget: what stands around every screen, and which screen is shown.

use super::{
    brand::{BrandHead, ContactLink},
    context::{
        text, use_answering, use_common, use_program, use_widget, use_words, word,
    },
    effects::{autosave, focus::use_entry_focus, voice::speak},
    parts::{confirm_button::ConfirmButton, each::Each, steps::Steps},
    screen::Screen,
    screens::{
        list::List, principles::Principles, question::Question, review::ReviewScreen,
        start::Start,
    },
    words::Notice,
};
use crate::ui::parts::when::When;
use leptos::prelude::*;

/// The root component.
#[component]
pub(crate) fn App(
    /// Whether focus goes to the first screen, too.
    enter: bool,
) -> impl IntoView {
    let (answering, program) = (use_answering(), use_program());
    use_entry_focus(&use_widget().session(), enter);
    let lang = answering.lang();
    view! {
        <div class="h-app">
            <div class="h-app__body" lang=move || lang.get().html()
                data-language=move || lang.get().tag()>
                <Head/>
                {(program.idle_prompt)()}
                <div class="h-app__main">
                    <Navigation/>
                    <NoticeLine/>
                    <LanguageNote/>
                    <div class="h-app__screen">
                        {move || screen(answering.screen().get())}
                    </div>
                </div>
                <Foot/>
            </div>
        </div>
    }
}

/// The screen of now.
fn screen(now: Screen) -> AnyView {
    match now {
        Screen::Start => {
            let widget = use_widget();
            let begun = Signal::derive(move || widget.session().is_begun());
            view! { <Start begun/> }.into_any()
        }
        Screen::Principles => view! { <Principles/> }.into_any(),
        Screen::Question(at) => view! { <Question at/> }.into_any(),
        Screen::List => view! { <List/> }.into_any(),
        Screen::Review => view! { <ReviewScreen/> }.into_any(),
        later => (use_program().later_screen)(later),
    }
}

/// Who offers the check, the other languages, and the end.
#[component]
fn Head() -> impl IntoView {
    let (answering, words, program) = (use_answering(), use_words(), use_program());
    let lang = answering.lang();
    let switch = move |at: usize| {
        let Some(other) = program.languages.get(at).copied() else {
            return ().into_any();
        };
        let name = move || text(move || (words().language)(other).to_owned());
        view! {
            <When is=move || lang.get() != other>
                <button class="h-head__button" type="button" lang=other.html()
                    on:click=move |_| lang.set(other)>{name()}</button>
            </When>
        }
        .into_any()
    };
    view! {
        <div class="h-head" part="head">
            <BrandHead/>
            <div class="h-head__tools">
                <Each count=move || program.languages.len() row=switch/>
                {(program.end_button)()}
            </div>
        </div>
    }
}

/// The button that erases everything.
#[component]
pub(crate) fn EraseButton() -> impl IntoView {
    let widget = use_widget();
    let erase = move || {
        let session = widget.session();
        autosave::wipe(&session, "visitor");
        session.say(Some(Notice::Erased));
    };
    // With nothing put in there is nothing to ask about.
    let asks = Signal::derive(move || !widget.session().is_untouched());
    view! {
        <ConfirmButton class="h-head__button" asks on_confirm=erase
            label=word(|words| words.erase.erase)
            question=word(|words| words.erase.erase_ask)
            yes=word(|words| words.erase.erase_yes)/>
    }
}

/// The steps of the check, or the screens after it.
#[component]
fn Navigation() -> impl IntoView {
    let (answering, program) = (use_answering(), use_program());
    let later = Memo::new(move |_| {
        let now = answering.screen().get();
        now.is_later().then_some(now)
    });
    view! {
        <div>
            {move || match later.get() {
                None => view! { <Steps/> }.into_any(),
                Some(now) => (program.later_navigation)(now),
            }}
        </div>
    }
}

/// What was last said in passing. It is spoken, too, as soon as there is a place for that.
#[component]
fn NoticeLine() -> impl IntoView {
    let (answering, widget) = (use_answering(), use_widget());
    let said = move || {
        let lang = answering.lang().get();
        answering
            .notice()
            .with(|notice| notice.as_ref().map_or(String::new(), |n| n.text(lang)))
    };
    let session = widget.session();
    Effect::new(move |_| {
        session.root.changed().track();
        speak(&session, &said());
    });
    view! { <p class="h-notice">{text(said)}</p> }
}

/// What is said of the language where a screen does not have it.
#[component]
fn LanguageNote() -> impl IntoView {
    let (answering, program) = (use_answering(), use_program());
    let note =
        move || (program.language_note)(answering.lang().get(), answering.screen().get());
    view! {
        <When is=move || !note().is_empty()>
            <p class="h-notice">{text(note)}</p>
        </When>
    }
}

#[component]
fn Foot() -> impl IntoView {
    let (words, common) = (use_words(), use_common());
    view! {
        <div class="h-foot" part="foot">
            <ContactLink/>
            <p>{text(move || common().disclaimer.to_owned())}</p>
            <p>{text(move || (words().version)(env!("CARGO_PKG_VERSION")))}</p>
        </div>
    }
}
