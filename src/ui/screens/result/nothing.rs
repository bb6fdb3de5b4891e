//! What the result shows before anything is answered: what will stand here.

use crate::ui::{
    context::{text, use_answering},
    part::Part,
    parts::{
        each::Each,
        heading::Heading,
        rows::{LinkRow, Rows},
        when::When,
    },
    screen::Screen,
    session_context::{later_word, use_later_words},
};
use leptos::prelude::*;

/// What will stand here, and the way back to what was answered before.
#[component]
pub(super) fn Nothing() -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let config = answering.config();
    let comes = move || {
        let questions =
            answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len());
        let [star, points, tasks] = (words().standing.comes)(questions);
        // A page may ask less.
        let goal = config.with(|config| config.leaves_goal());
        if goal && answering.is_official() {
            vec![star, points, tasks]
        } else {
            vec![tasks]
        }
    };
    let row = move |at: usize| {
        let read = move || comes().into_iter().nth(at).unwrap_or_default();
        view! {
            <div class="h-row__words h-result__coming">
                <p class="h-row__title">{text(move || read().0.to_owned())}</p>
                <p class="h-note">{text(move || read().1)}</p>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="h-result__block">
            <Heading depth=1 class="h-result__title"
                text=later_word(|words| words.standing.coming)/>
            <Rows><Each count=move || comes().len() row=row/></Rows>
        </section>
        <When is=move || config.with(|config| config.has(Screen::Load))>
            <Rows>
                <LinkRow title=later_word(|words| words.standing.go_on)
                    note=later_word(|words| words.standing.go_on_about) screen=Screen::Load/>
            </Rows>
        </When>
    }
}
