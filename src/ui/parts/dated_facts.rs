//! Dated facts: what is so, and on demand where that stands, when it was read and how sure it is.

use super::{each::Each, fold::Fold, when::When};
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

/// One fact of several, by its place.
#[derive(Clone, Copy)]
struct FactAt {
    facts: Signal<Vec<Fact>>,
    at: usize,
}

impl FactAt {
    fn read<T>(self, read: impl FnOnce(&Fact) -> T) -> Option<T> {
        self.facts.with(|facts| facts.get(self.at).map(read))
    }
}

/// Facts that belong together, as a list, with one fold for all their sources.
#[component]
pub(crate) fn Facts(
    /// The facts.
    #[prop(into)]
    facts: Signal<Vec<Fact>>,
) -> impl IntoView {
    let row =
        move |at| view! { <li><FactWords fact=FactAt { facts, at }/></li> }.into_any();
    view! {
        <div class="h-facts-of">
            <ul class="h-list"><Each count=move || facts.with(Vec::len) row=row/></ul>
            <FactSources facts/>
        </div>
    }
}

/// One fact, with a fold for its source.
#[component]
pub(crate) fn FactNote(
    /// The fact; nothing is shown where there is none.
    #[prop(into)]
    fact: Signal<Option<Fact>>,
) -> impl IntoView {
    let facts = Signal::derive(move || fact.get().into_iter().collect::<Vec<_>>());
    view! {
        <When is=move || fact.with(Option::is_some)>
            <div class="h-fact">
                <FactWords fact=FactAt { facts, at: 0 }/>
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
    let facts = Signal::derive(move || fact.get().into_iter().collect::<Vec<_>>());
    view! { <p class={"h-note h-source"}><FactSource fact=FactAt { facts, at: 0 }/></p> }
}

/// The sources of facts, folded, each under what it is the source of.
#[component]
pub(crate) fn FactSources(
    /// The facts.
    #[prop(into)]
    facts: Signal<Vec<Fact>>,
) -> impl IntoView {
    let lang = use_answering().lang();
    let row = move |at| {
        let fact = FactAt { facts, at };
        let said = move || {
            fact.read(|fact| fact.text.get(lang.get()).to_owned()).unwrap_or_default()
        };
        view! {
            <li>
                <p class="h-note">{text(said)}</p>
                <FactSource fact/>
            </li>
        }
        .into_any()
    };
    view! {
        <FactFold>
            <ul class="h-list"><Each count=move || facts.with(Vec::len) row=row/></ul>
        </FactFold>
    }
}

/// What a fact says, with a tag where it should be looked up first.
#[component]
fn FactWords(fact: FactAt) -> impl IntoView {
    let (answering, common, words) = (use_answering(), use_common(), use_later_words());
    let lang = answering.lang();
    let said = move || {
        fact.read(|fact| fact.text.get(lang.get()).to_owned()).unwrap_or_default()
    };
    let note = move || {
        let note = fact
            .read(|fact| fact.note.as_ref().map(|note| note.get(lang.get()).to_owned()));
        note.flatten().unwrap_or_default()
    };
    let caution = move || {
        let today = answering.host().today();
        let caution = fact.read(|fact| fact.caution(today)).flatten();
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
fn FactSource(fact: FactAt) -> impl IntoView {
    let (lang, common) = (use_answering().lang(), use_common());
    let words = use_later_words();
    let url = move || fact.read(|fact| fact.source.url.clone());
    let title = move || {
        fact.read(|fact| fact.source.title.get(lang.get()).to_owned()).unwrap_or_default()
    };
    let days = move || {
        let days = fact.read(|fact| {
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
