//! How far a requirement of ★3 is: a square and a word. Answers have round marks and stars have
//! stars, so that the three are never taken for one another.

use crate::{
    app::part::Part,
    domain::scs::known::Stage,
    ui::{
        context::{text, use_answering},
        session_context::use_later_words,
    },
};
use leptos::prelude::*;

/// The stage as shape and word.
#[component]
pub(crate) fn StageMark(
    /// How far it is.
    #[prop(into)]
    stage: Signal<Stage>,
) -> impl IntoView {
    let (words, questions) = (use_later_words(), questions());
    view! {
        <span class="h-stage">
            <span class=move || format!("h-stage__shape{}", shape(stage.get()))
                aria-hidden="true"></span>
            {text(move || (words().scs.stage)(stage.get(), questions()))}
        </span>
    }
}

/// How many questions the self-diagnosis has.
pub(crate) fn questions() -> impl Fn() -> usize + Copy + Send + Sync + 'static {
    let answering = use_answering();
    move || answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len())
}

/// Further class of the square.
fn shape(stage: Stage) -> &'static str {
    match stage {
        Stage::Done => " h-stage__shape--done",
        Stage::Begun => " h-stage__shape--begun",
        Stage::Related => " h-stage__shape--related",
        Stage::NotBegun => "",
        Stage::OutOfReach => " h-stage__shape--unknown",
    }
}
