//! How the company stands on a rung, in words. Stars that a company declares have the words of the
//! path of stars; what others judge has those of ★3 and ★4, with their square.

use crate::{
    app::ladder::{Ladder, Step, StepState},
    app::star_stop::StopState,
    domain::scs::known::Stage,
    ui::{context::text, parts::stage_mark::StageMark, session_context::use_later_words},
};
use leptos::prelude::*;

/// A rung of the ladder, by its place.
#[derive(Clone, Copy)]
pub(super) struct StepAt {
    pub(super) ladder: Memo<Ladder>,
    pub(super) at: usize,
}

impl StepAt {
    /// Reads it; an empty value where there is none.
    pub(super) fn read<T: Default>(self, read: impl FnOnce(&Step) -> T) -> T {
        self.ladder.with(|ladder| ladder.rungs.get(self.at).map(read)).unwrap_or_default()
    }

    /// How the company stands on it.
    pub(super) fn state(self) -> StepState {
        self.read(|step| Some(step.state))
            .unwrap_or(StepState::Stop(StopState::NotJudged))
    }

    /// One of its texts.
    pub(super) fn text(
        self,
        of: fn(&Step) -> &String,
    ) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.read(|step| of(step).clone())
    }
}

/// The state.
#[component]
pub(super) fn StepStateWords(step: StepAt) -> impl IntoView {
    let words = use_later_words();
    let stage = move || match step.state() {
        StepState::Stop(_) => None,
        StepState::Begun => Some(Stage::Begun),
        StepState::NotBegun => Some(Stage::NotBegun),
    };
    let word = move || match step.state() {
        StepState::Stop(state) => (words().star_path.state)(state),
        StepState::Begun | StepState::NotBegun => String::new(),
    };
    let stage = Memo::new(move |_| stage());
    move || match stage.get() {
        Some(stage) => view! { <StageMark stage/> }.into_any(),
        None => view! { <span class="h-ladder__state">{text(word)}</span> }.into_any(),
    }
}
