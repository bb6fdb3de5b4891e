//! Keeping the result, handing it on, and putting it on paper.

mod code;
mod formats;
mod go_on;
mod hand;
mod link;
mod names;
mod paper;
mod printing;
mod support;

use crate::ui::{
    context::{text, use_answering},
    parts::{
        heading::{Heading, ScreenHeading},
        icon::Icon,
        rows::{LinkRow, Rows},
        when::When,
    },
    screen::Screen,
    session_context::{later_word, use_later_words, use_session},
};
use code::CodeFold;
use formats::FormatsFold;
use go_on::GoOn;
use hand::Hand;
use leptos::{prelude::*, text_prop::TextProp};
use link::LinkFold;
use names::Names;
use paper::Paper;
pub(crate) use printing::use_printing;
use support::SupportFold;

/// The screen.
#[component]
pub(crate) fn Keep() -> impl IntoView {
    let session = use_session();
    // Names go along only when the visitor wants them, each time anew.
    let names = RwSignal::new(false);
    session.client_in_file_names().set(false);
    on_cleanup(move || {
        session.client_in_file_names().try_set(false);
    });
    view! {
        <div class="h-screen h-screen--keep" part="screen">
            <ScreenHeading text=later_word(|words| words.keep.title)/>
            <p class="h-lead">{text(later_word(|words| words.keep.lead))}</p>
            <div class="h-intents">
                <GoOn names/>
                <Hand names/>
                <Paper names/>
            </div>
            <Names names/>
            <Folds names/>
        </div>
    }
}

/// What is needed less often, folded, and the ways to other screens.
#[component]
fn Folds(
    /// Whether what names somebody goes along.
    names: RwSignal<bool>,
) -> impl IntoView {
    let (config, words) = (use_answering().config(), use_later_words());
    let who = move || {
        let name = config.with(|config| config.brand.name.clone());
        let words = words();
        (words.share.title)(name.as_deref().unwrap_or(words.brand.operator))
    };
    let has = move |screen| config.with(|config| config.has(screen));
    view! {
        <Rows>
            <CodeFold/>
            <LinkFold/>
            <SupportFold/>
            <FormatsFold names/>
            <When is=move || has(Screen::Share)>
                <LinkRow title=who screen=Screen::Share/>
            </When>
            <LinkRow title=later_word(|words| words.keep.load) screen=Screen::Load/>
        </Rows>
    }
}

/// One of the things that can be done with the result.
#[component]
fn Intent(
    /// What it is called.
    #[prop(into)]
    title: TextProp,
    /// What it is for.
    #[prop(into)]
    about: TextProp,
    /// Its picture.
    icon: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="h-intent">
            <div class="h-intent__head">
                <Icon name=icon/>
                <Heading depth=1 class="h-intent__title" text=title/>
            </div>
            <p class="h-note">{text(about)}</p>
            <div class="h-intent__ways">{children()}</div>
        </section>
    }
}
