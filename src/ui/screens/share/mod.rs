//! Hands the result to whoever runs the page, when the visitor wants it and has seen what it is.
//! Nothing is handed over by itself.

mod members;

use self::members::Members;
use crate::{
    app::{host::NotShared, notice::Notice, sharing::SharedFile, transfer::SharedRecord},
    content::lang::Lang,
    text::common_words,
    ui::{
        context::{text, use_answering},
        parts::{
            button::Button,
            fold::Fold,
            heading::{Heading, ScreenHeading},
            status_message::{StatusLine, StatusMessage},
            tick::Tick,
            when::When,
        },
        session_context::{later_word, use_later_words, use_session},
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// What would be handed over now.
type Shown = Memo<Option<SharedFile>>;

/// The screen.
#[component]
pub(crate) fn Share() -> impl IntoView {
    let (session, words, answering) = (use_session(), use_later_words(), use_answering());
    // Each time anew: coming back, or having handed something over, takes the tick out.
    let names = RwSignal::new(false);
    let file: Shown = Memo::new(move |_| session.shared_file(names.get()).ok());
    let config = answering.config();
    let who = move || {
        let name = config.with(|config| config.brand.name.clone());
        name.unwrap_or_else(|| words().brand.operator.to_owned())
    };
    let origin = Memo::new(move |_| config.with(|config| config.share_to.clone()));
    let to = move || origin.get().map(|to| (words().share.to)(&to)).unwrap_or_default();
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading text=move || (words().share.title)(&who())/>
            <p class="h-lead">{text(move || (words().share.lead)(&who()))}</p>
            <When is=move || origin.with(Option::is_some)><p>{text(to)}</p></When>
            <p>{text(later_word(|words| words.share.theirs))}</p>
            <Earlier/>
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.share.what)/>
            <div class="h-piece">
                <Tick id="share-names" label=later_word(|words| words.share.names)
                    checked=names on_change=move |on| names.set(on)/>
                <p class="h-note">{text(later_word(|words| words.share.names_about))}</p>
            </div>
            <Contents file/>
            <Ways names/>
        </div>
    }
}

/// What would be handed over, for reading and as it is.
#[component]
fn Contents(
    /// The file.
    file: Shown,
) -> impl IntoView {
    let json = move || file.with(|file| file.as_ref().map(|file| file.text.clone()));
    view! {
        <div class="h-piece">
            <Members file/>
            <Fold summary=later_word(|words| words.share.json)>
                <div class="h-fold__body">
                    <pre class="h-code" tabindex="0" role="group"
                        aria-label=later_word(|words| words.share.json)>
                        {move || json().unwrap_or_default()}
                    </pre>
                </div>
            </Fold>
        </div>
    }
}

/// The button that hands it over, and the one that does not.
#[component]
fn Ways(
    /// Whether names go along.
    names: RwSignal<bool>,
) -> impl IntoView {
    let session = use_session();
    let status = StatusMessage::new();
    let share = move || match session.share(names.get_untracked()) {
        Ok(record) => {
            status.tell(Notice::new(move |lang| said(lang, record)));
            names.set(false);
        }
        Err(NotShared) => {
            status
                .tell_fault(Notice::new(|lang| later_text(lang).share.failed.to_owned()));
        }
    };
    view! {
        <div class="h-row">
            <Button kind=" h-button--primary" label=later_word(|words| words.share.hand)
                on_press=share/>
            <Button label=later_word(|words| words.share.leave)
                on_press=move || session.decline_sharing()/>
        </div>
        <StatusLine status/>
    }
}

/// What was handed over, and when.
fn said(lang: Lang, record: SharedRecord) -> String {
    let SharedRecord { day, time: (hours, minutes), names } = record;
    let day = (common_words(lang).date)(day);
    (later_text(lang).share.handed)(&day, &format!("{hours}:{minutes:02}"), names)
}

/// What was handed over before, on coming back.
#[component]
fn Earlier() -> impl IntoView {
    let (session, answering) = (use_session(), use_answering());
    let earlier = untrack(|| session.shared());
    earlier.map(|record| {
        let earlier = move || said(answering.lang().get(), record);
        view! {
            <div class="h-panel" part="panel">
                <p>{text(earlier)}</p>
                <p>{text(later_word(|words| words.share.again))}</p>
            </div>
        }
    })
}
