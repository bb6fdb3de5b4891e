//! Whom to ask about what is not known, with a text to send for each.

use super::AskPlace;
use crate::content::ruby;
use crate::{
    domain::advice::Ask,
    ui::{
        context::{ItemRef, text, use_answering, use_common},
        parts::{
            button::ScreenLink,
            copy_button::CopyButton,
            rows::{FoldRow, Rows},
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The list, folded; nothing where everything is known.
#[component]
pub(super) fn AskList(
    /// Where it is.
    ask: AskPlace,
    /// Whether visitors come one after another.
    is_kiosk: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let asks = Memo::new(move |_| session.report().with(|report| report.ask.clone()));
    let count = move || {
        let (items, people) = asks.with(|asks| {
            (asks.iter().map(|ask| ask.items.len()).sum::<usize>(), asks.len())
        });
        (words().standing.ask_count)(items, people)
    };
    let people = move || {
        let people = asks.get().into_iter();
        people.map(|ask| view! { <Person ask is_kiosk/> }).collect_view()
    };
    view! {
        <When is=move || !asks.with(Vec::is_empty)>
            <section class="h-result__ask" tabindex="-1" node_ref=ask.place>
                <Rows>
                    <FoldRow title=later_word(|words| words.standing.ask) end=count open=ask.open>
                        <p class="h-note">{text(later_word(|words| words.result.ask_lead))}</p>
                        {people}
                    </FoldRow>
                </Rows>
            </section>
        </When>
    }
}

/// What one person can tell.
#[component]
fn Person(
    /// Who, and what about.
    ask: Ask,
    /// Whether visitors come one after another.
    is_kiosk: bool,
) -> impl IntoView {
    let (answering, words, session) = (use_answering(), use_later_words(), use_session());
    let status = StatusMessage::new();
    let who = move || {
        let lang = answering.lang().get();
        session.with_advised(|loaded| {
            let who = loaded.askees.get(ask.who);
            who.map(|who| who.get(lang).to_owned()).unwrap_or_default()
        })
    };
    let part = answering.advised();
    let items: Vec<ItemRef> =
        ask.items.iter().map(|at| ItemRef { part, at: *at }).collect();
    let count = items.len();
    let rows = items.clone();
    let rows = rows.into_iter().map(|item| view! { <Question item/> }).collect_view();
    let items = StoredValue::new(items);
    let message = move || {
        let lang = answering.lang().get_untracked();
        let questions = items.with_value(|items| {
            let question = |item: &ItemRef| {
                item.read(answering, |_, words| ruby::plain(words.question.get(lang)))
            };
            items.iter().filter_map(question).collect::<Vec<_>>()
        });
        (words().standing.ask_text)(&questions)
    };
    view! {
        <div class="h-result__person">
            <p class="h-row__title">{text(move || (words().standing.ask_who)(&who(), count))}</p>
            <ul class="h-list">{rows}</ul>
            <When is=move || !is_kiosk>
                <div class="h-beside">
                    <CopyButton label=later_word(|words| words.standing.copy_ask)
                        name=move || (words().standing.copy_ask_for)(&who())
                        kind="txt" text=move || untrack(message) status/>
                    <StatusLine status/>
                </div>
            </When>
        </div>
    }
}

/// A question, as the way to answering it.
#[component]
fn Question(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let (answering, common) = (use_answering(), use_common());
    let label = move || {
        let lang = answering.lang().get();
        let label = item.read(answering, |loaded, words| {
            let number = loaded.at(item.at).map(|(item, _)| item.number);
            let number = (common().number)(number.unwrap_or_default());
            format!("{number} {}", words.topic.get(lang))
        });
        label.unwrap_or_default()
    };
    view! { <li><ScreenLink label to=item.part.screen(item.at)/></li> }
}
