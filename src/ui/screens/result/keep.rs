//! Going on later, and paper.

use crate::ui::{
    context::{text, use_answering},
    effects::{download::is_framed, export::export_file},
    paper,
    parts::{
        by_hand_text::ByHand,
        heading::Heading,
        icon::Icon,
        rows::{LinkRow, Rows},
        status_message::{StatusLine, StatusMessage},
        tick::Tick,
        when::When,
    },
    screen::Screen,
    session_context::{later_word, use_later_words, use_session, use_whole_widget},
};
use leptos::prelude::*;

/// One press saves, one prints; what was done is said beside.
#[component]
pub(super) fn Keep() -> impl IntoView {
    let (session, answering, words) = (use_session(), use_answering(), use_later_words());
    let (widget, config) = (use_whole_widget(), answering.config());
    let status = StatusMessage::new();
    // Names go along only when the visitor wants them, each time anew.
    let names = RwSignal::new(false);
    let has_names = move || session.workbook().with(|workbook| !workbook.form.is_empty());
    let save = move |_| {
        let file = untrack(|| session.result_file(names.get()));
        export_file(file, status);
    };
    let print = move |_| {
        paper::print_report(&widget.get(), names.get_untracked());
    };
    let share = move || {
        let name = config.with(|config| config.brand.name.clone());
        (words().share.title)(name.as_deref().unwrap_or(words().brand.operator))
    };
    let kept = move || {
        let storage = config.with(|config| config.storage);
        (words().standing.kept)(storage).to_owned()
    };
    let by_hand = Signal::derive(move || session.file(names.get()));
    view! {
        <section class="h-result__block">
            <div>
                <Heading depth=1 class="h-result__title"
                    text=later_word(|words| words.standing.keep)/>
                <p class="h-note">{text(kept)}</p>
            </div>
            <When is=has_names>
                <Tick id="save-names" label=later_word(|words| words.result.save_names)
                    about=later_word(|words| words.result.save_names_about)
                    checked=names on_change=move |on| names.set(on)/>
            </When>
            <div class="h-result__pair">
                <button class="h-button" part="button" type="button" on:click=save>
                    <Icon name="save"/>
                    {text(later_word(|words| words.standing.later))}
                </button>
                <button class="h-button" part="button" type="button" on:click=print>
                    <Icon name="print"/>
                    {text(later_word(|words| words.standing.print))}
                </button>
            </div>
            <StatusLine status/>
            {is_framed().then(|| view! { <ByHand text=by_hand/> })}
            <When is=move || config.with(|config| config.has(Screen::Share))>
                <Rows><LinkRow title=share screen=Screen::Share/></Rows>
            </When>
        </section>
    }
}
