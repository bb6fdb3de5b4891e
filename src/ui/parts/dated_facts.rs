//! Dated facts: what is so, and on demand where that stands, when it was read and how sure it is.

use super::{fold::Fold, when::When};
use crate::{
    content::{
        fact::{Caution, Fact},
        words::Certainty,
    },
    export::provenance,
    ui::{
        context::{text, use_answering, use_common},
        session_context::{later_word, use_later_words},
    },
};
use leptos::prelude::*;

fn read<T>(fact: Signal<Option<Fact>>, read: impl FnOnce(&Fact) -> T) -> Option<T> {
    fact.with(|fact| fact.as_ref().map(read))
}

/// One fact, with a fold for its source.
#[component]
pub(crate) fn FactNote(
    /// The fact; nothing is shown where there is none.
    #[prop(into)]
    fact: Signal<Option<Fact>>,
) -> impl IntoView {
    view! {
        <When is=move || fact.with(Option::is_some)>
            <div class="h-fact">
                <FactWords fact/>
                <FactFold><FactOrigin fact/></FactFold>
            </div>
        </When>
    }
}

/// Where a fact stands, with days and certainty, as one line that is not folded.
#[component]
pub(crate) fn FactOrigin(
    /// The fact.
    #[prop(into)]
    fact: Signal<Option<Fact>>,
) -> impl IntoView {
    view! { <p class="h-note h-source"><FactSource fact/></p> }
}

/// What a fact says, with a tag where it should be looked up first.
#[component]
fn FactWords(fact: Signal<Option<Fact>>) -> impl IntoView {
    let (answering, common, words) = (use_answering(), use_common(), use_later_words());
    let lang = answering.lang();
    let said = move || {
        read(fact, |fact| fact.text.get(lang.get()).to_owned()).unwrap_or_default()
    };
    let note = move || {
        let note = read(fact, |fact| {
            fact.note.as_ref().map(|note| note.get(lang.get()).to_owned())
        });
        note.flatten().unwrap_or_default()
    };
    let caution = move || {
        let today = answering.host().today();
        let caution = read(fact, |fact| fact.caution(today)).flatten();
        caution.map_or("", |caution| match caution {
            Caution::Stale => words().field.check_again,
            Caution::Unconfirmed => (common().certainty)(Certainty::Unconfirmed),
        })
    };
    view! {
        <p class="h-fact__text">
            {text(said)}
            <When is=move || !caution().is_empty()>
                <span class="h-tag h-tag--star">{text(caution)}</span>
            </When>
        </p>
        <When is=move || !note().is_empty()><p class="h-note">{text(note)}</p></When>
    }
}

/// The title of a fact's source as a link that opens beside the page, with days and certainty.
#[component]
fn FactSource(fact: Signal<Option<Fact>>) -> impl IntoView {
    let (lang, common) = (use_answering().lang(), use_common());
    let words = use_later_words();
    let url = move || read(fact, |fact| fact.source.url.clone());
    let title = move || {
        read(fact, |fact| fact.source.title.get(lang.get()).to_owned())
            .unwrap_or_default()
    };
    let days = move || {
        let days = read(fact, |fact| {
            let looked_at = provenance(common(), &fact.source, fact.certainty);
            if fact.as_of == fact.source.seen_on() {
                return looked_at;
            }
            let day = (common().date)(fact.as_of);
            format!("{} · {looked_at}", (words().field.as_of)(&day))
        });
        days.unwrap_or_default()
    };
    view! {
        <a class="h-link" href=url target="_blank" rel="noopener noreferrer">{text(title)}</a>
        <span class="h-source__facts">{text(days)}</span>
    }
}

/// The fold that sources are in.
#[component]
fn FactFold(children: Children) -> impl IntoView {
    view! {
        <div class="h-provenance">
            <Fold summary=later_word(|words| words.field.provenance)>
                <div class="h-fold__body">{children()}</div>
            </Fold>
        </div>
    }
}
