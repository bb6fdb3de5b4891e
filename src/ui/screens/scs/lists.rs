//! The ways into the checklists.

use crate::{
    app::scs::Checklist,
    ui::{
        context::text,
        parts::{
            bars::CountBar,
            button::{Button, ScreenLink},
            each::Each,
            heading::Heading,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// One card per star.
#[component]
pub(super) fn Lists() -> impl IntoView {
    let session = use_session();
    let lists = Memo::new(move |_| session.checklists());
    let begun = move || lists.with(|lists| lists.iter().any(|list| list.answered > 0));
    let card = move |at| view! { <Card lists at/> }.into_any();
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.scs.lists)/>
            <p>{later_word(|words| words.scs.lists_about)}</p>
            <ul class="h-lists"><Each count=move || lists.with(Vec::len) row=card/></ul>
            <When is=begun>
                <div class="h-row">
                    <ScreenLink to=Screen::Gaps label=later_word(|words| words.scs.gaps)/>
                </div>
            </When>
        </section>
    }
}

#[component]
fn Card(
    /// The checklists.
    lists: Memo<Vec<Checklist>>,
    /// Position of this one.
    at: usize,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let list = move || lists.with(|lists| lists.get(at).copied());
    let number = move || list().map_or(0, |list| list.star.number());
    let star = move || (words().scs.star)(number());
    let size = move || {
        let size = |list: Checklist| (words().scs.size)(list.requirements, list.criteria);
        list().map(size).unwrap_or_default()
    };
    let count = move || list().map_or((0, 0), |list| (list.answered, list.criteria));
    let answered = move || {
        let (n, of) = count();
        (words().scs.answered)(of, n)
    };
    let label = move || {
        let words = &words().scs;
        let label = if count().0 == 0 { words.begin } else { words.go_on };
        label(number())
    };
    let begin = move || {
        if let Some(list) = untrack(list) {
            session.open_checklist(list.star);
        }
    };
    let done = Signal::derive(move || count().0);
    let of = Signal::derive(move || count().1);
    view! {
        <li class="h-lists__card">
            <p>
                <span class="h-lists__star">{text(star)}</span>
                <span class="h-note">{text(size)}</span>
            </p>
            <When is=move || count().0 != 0>
                <div>
                    <p class="h-note">{text(answered)}</p>
                    <CountBar done of/>
                </div>
            </When>
            <Button kind=" h-button--primary" label on_press=begin/>
        </li>
    }
}
