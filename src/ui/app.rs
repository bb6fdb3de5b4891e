//! The whole widget: what stands around every screen, and which screen is shown.

use super::{
    brand::{BrandHead, ContactLink},
    context::{
        text, use_answering, use_common, use_program, use_widget, use_words, word,
    },
    effects::{
        autosave,
        focus::{self, reveal_text, use_entry_focus},
        voice::announce,
    },
    parts::{
        asking_progress::AskingProgress, confirm_button::ConfirmButton, each::Each,
        steps::Steps,
    },
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
    use_entry_focus(&use_widget().get(), enter);
    let lang = answering.lang();
    let has_places =
        move || program.has_places && answering.screen().get().place().is_some();
    let asks = move || !answering.screen().get().is_later();
    view! {
        <div class="h-app">
            <div class="h-app__body" class:h-app__body--places=has_places
                class:h-app__body--asking=asks
                class:h-app__body--framed=(program.is_framed)() lang=move || lang.get().html()
                data-language=move || lang.get().tag()>
                <Head/>
                {(program.idle_prompt)()}
                <div class="h-app__way"><Navigation/></div>
                <div class="h-app__main" on:focusin=move |event| reveal_text(&event)>
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
            let begun = Signal::derive(move || widget.get().is_begun());
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
    let (lang, widget) = (answering.lang(), use_widget());
    // Where there is no room for all of it beside each other.
    let open = RwSignal::new(false);
    let switch = move |at: usize| {
        let Some(other) = program.languages.get(at).copied() else {
            return ().into_any();
        };
        let name = move || text(move || (words().language)(other).to_owned());
        view! {
            <When is=move || lang.get() != other>
                <button class="h-head__button" type="button" lang=other.html()
                    on:click=move |_| {
                        open.set(false);
                        lang.set(other);
                        // The button that was pressed is gone.
                        focus::enter(&widget.get());
                    }>{name()}</button>
            </When>
        }
        .into_any()
    };
    let asks = move || answering.how_far(answering.screen().get()).is_some();
    view! {
        <div class="h-head" class:h-head--asking=asks part="head">
            <BrandHead/>
            <AskingProgress/>
            <div class="h-head__tools">
                <button class="h-head__button h-head__menu" type="button"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)>
                    {word(|words| words.ask.menu)}
                </button>
                <div class="h-head__list" class:h-head__list--open=move || open.get()>
                    <Each count=move || program.languages.len() row=switch/>
                    {(program.end_button)()}
                </div>
                {(program.turn_end)()}
            </div>
        </div>
    }
}

/// The button that erases everything.
#[component]
pub(crate) fn EraseButton(
    /// Class of the button.
    #[prop(default = "h-head__button")]
    class: &'static str,
) -> impl IntoView {
    let widget = use_widget();
    let erase = move || {
        let widget = widget.get();
        autosave::wipe(&widget, "visitor");
        widget.say(Notice::Erased);
    };
    // With nothing put in there is nothing to ask about.
    let asks = Signal::derive(move || !widget.get().is_untouched());
    view! {
        <ConfirmButton class asks on_confirm=erase
            label=word(|words| words.erase.erase)
            question=word(|words| words.erase.erase_ask)
            yes=word(|words| words.erase.erase_yes)/>
    }
}

/// The steps of the check, or the screens after it.
#[component]
fn Navigation() -> impl IntoView {
    let (answering, program) = (use_answering(), use_program());
    let is_later = Memo::new(move |_| answering.screen().get().is_later());
    move || {
        if is_later.get() {
            (program.later_navigation)()
        } else {
            view! { <Steps/> }.into_any()
        }
    }
}

/// What was last said in passing. It is spoken, too, as soon as there is a place for that.
#[component]
fn NoticeLine() -> impl IntoView {
    let (answering, widget, program) = (use_answering(), use_widget(), use_program());
    let said = move || {
        let lang = answering.lang().get();
        answering
            .notice()
            .with(|notice| notice.as_ref().map_or(String::new(), |n| n.text(lang)))
    };
    let widget = widget.get();
    Effect::new(move |_| {
        widget.root.track();
        announce(&widget, &said());
    });
    let is_said = move || !said().is_empty();
    let closes = move || {
        let has_places = answering.screen().get().place().is_some();
        program.has_places && has_places && is_said()
    };
    view! {
        <div class="h-notice" class:h-notice--said=is_said>
            <p>{text(said)}</p>
            <When is=closes>
                <button class="h-notice__close" type="button"
                    on:click=move |_| answering.say(None)>
                    {text(word(|words| words.close))}
                </button>
            </When>
        </div>
    }
}

/// What is said of the language where a screen does not have it.
#[component]
fn LanguageNote() -> impl IntoView {
    let (answering, program) = (use_answering(), use_program());
    let note =
        move || (program.language_note)(answering.lang().get(), answering.screen().get());
    view! {
        <When is=move || !note().is_empty()>
            <p class="h-notice h-notice--said h-notice--lasting">{text(note)}</p>
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
