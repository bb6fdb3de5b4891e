//! The stars as stops on a path, each with its state in words.

use super::{each::Each, icon::Icon};
use crate::{
    app::star_stop::{StarStop, StopState},
    ui::{
        context::text,
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

/// The path. It stands on the ground of the night sky.
#[component]
pub(crate) fn StarPath(
    /// The stars in their order.
    #[prop(into)]
    stars: Signal<Vec<StarStop>>,
    /// The star that has just been reached; it fills before the visitor's eyes.
    #[prop(into, optional)]
    won: Signal<Option<u8>>,
) -> impl IntoView {
    let words = use_later_words();
    let stop = move |at: usize| {
        let stop = Memo::new(move |_| stars.with(|stars| stars.get(at).copied()));
        let class = move || {
            let stop = stop.get();
            let is_won = stop.is_some_and(|stop| won.get() == Some(stop.star));
            format!("h-stops__stop{}", stop.map_or("", |stop| kind(stop.state, is_won)))
        };
        let number = move || stop.get().map(|stop| stop.star.to_string());
        let state = move || {
            stop.get().map_or(String::new(), |stop| (words().star_path.state)(stop.state))
        };
        view! {
            <li class=class>
                <span class="h-stops__name">
                    <Icon name="star"/>
                    <span class="h-hidden">{"★"}</span>
                    <span class="h-stops__number">{number}</span>
                </span>
                <span class="h-stops__state">{text(state)}</span>
            </li>
        }
        .into_any()
    };
    view! {
        <ol class="h-stops" aria-label=later_word(|words| words.star_path.title)>
            <Each count=move || stars.with(Vec::len) row=stop/>
        </ol>
    }
}

/// Further classes of a stop.
fn kind(state: StopState, is_won: bool) -> &'static str {
    match (state, is_won) {
        (StopState::NotYet, _) => "",
        (StopState::Left(_), _) => " h-stops__stop--near",
        (StopState::NotJudged, _) => " h-stops__stop--apart",
        (StopState::Ready, false) => " h-stops__stop--ready",
        (StopState::Ready, true) => " h-stops__stop--ready h-stops__stop--won",
        (StopState::Declared, _) => " h-stops__stop--ready h-stops__stop--declared",
    }
}
