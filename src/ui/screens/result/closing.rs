//! The last rows: the next star, ★3, the answers, and sources.

use super::{answers::Answers, notes::Notes};
use crate::{
    app::standing::{NextStar, Standing, Target},
    ui::{
        context::{text, use_answering},
        part::Part,
        parts::{
            icon::Icon,
            rows::{FoldRow, LinkRow, Rows},
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The rows.
#[component]
pub(super) fn Closing(
    /// Where the company stands.
    standing: Memo<Standing>,
    /// Does what a button is for.
    go: Callback<Target>,
) -> impl IntoView {
    let (session, answering, words) = (use_session(), use_answering(), use_later_words());
    let next = Memo::new(move |_| standing.with(|standing| standing.next_star));
    let has_scs = move || {
        answering.config().with(|config| config.has(Screen::Scs))
            && standing.with(|standing| !standing.stops.is_empty())
    };
    let near = move || match session.started_requirements() {
        Some((started, of)) => (words().standing.started)(started, of),
        None => words().standing.not_started.to_owned(),
    };
    let asked = move || {
        let count = |part| answering.with_pack(part, |loaded| loaded.pack.items.len());
        answering.parts().into_iter().map(count).sum::<usize>()
    };
    view! {
        <Rows>
            {move || next.get().map(|next| view! { <NextStarRow next go/> })}
            <When is=has_scs>
                <LinkRow title=later_word(|words| words.standing.nearness) note=near
                    screen=Screen::Scs/>
            </When>
            <FoldRow title=later_word(|words| words.standing.details)
                end=move || (words().standing.count)(asked())>
                <Answers/>
            </FoldRow>
            <FoldRow title=later_word(|words| words.standing.notes)><Notes/></FoldRow>
        </Rows>
    }
}

/// The way to the next star.
#[component]
fn NextStarRow(
    /// The star.
    next: NextStar,
    /// Does what the row is for.
    go: Callback<Target>,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let title = move || (words().standing.next_star)(next);
    let note = move || {
        let lang = answering.lang().get();
        let missing = |gate| {
            answering.packs().with(|catalog| {
                let mut levels = catalog.levels().iter();
                let level = levels.find(|loaded| loaded.level.level == next.star)?;
                Some(level.gate(gate)?.missing.get(lang).to_owned())
            })
        };
        next.gate.and_then(missing).unwrap_or_else(|| {
            let questions =
                answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len());
            (words().standing.next_star_about)(questions)
        })
    };
    view! {
        <button class="h-row h-row--list" type="button"
            on:click=move |_| go.run(next.action.target)>
            <span class="h-row__words">
                <span class="h-row__title">{text(title)}</span>
                <span class="h-note">{text(note)}</span>
            </span>
            <Icon name="next"/>
        </button>
    }
}
