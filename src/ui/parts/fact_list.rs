//! Dated facts that belong together, with one fold for all their sources.

use super::{fold::Fold, link_button::PageLink};
use crate::{
    content::{fact::Fact, lang::Lang, words::Certainty},
    export::provenance,
    text::common_words,
    ui::{
        context::{text, use_answering, use_common},
        effects::clock::today,
        session_context::{later_word, pack_text, pack_words, use_later_words},
    },
};
use leptos::prelude::*;

/// The facts as a list, and on demand where each stands, when it was read and how sure it is.
#[component]
pub(crate) fn FactList(
    /// The facts.
    facts: Vec<Fact>,
) -> impl IntoView {
    let rows = facts.iter().map(fact_row).collect_view();
    view! {
        <div class="h-facts-of">
            <ul class="h-list">{rows}</ul>
            <FactSources facts said=true/>
        </div>
    }
}

fn fact_row(fact: &Fact) -> AnyView {
    let note =
        fact.note.as_ref().map(|note| view! { <p class="h-note">{pack_text(note)}</p> });
    view! { <li><p>{pack_text(&fact.text)}{fact_warning(fact)}</p>{note}</li> }.into_any()
}

/// A tag for what one should look up before relying on it.
pub(crate) fn fact_warning(fact: &Fact) -> Option<AnyView> {
    let (words, common, certainty) = (use_later_words(), use_common(), fact.certainty);
    let is_stale = fact.is_stale(today());
    let said = move || {
        if is_stale { words().field.check_again } else { (common().certainty)(certainty) }
    };
    (is_stale || certainty == Certainty::Unconfirmed).then(|| {
        view! { <span class="h-tag h-tag--star">{text(move || said().to_owned())}</span> }
            .into_any()
    })
}

/// The sources of facts, folded; with `said`, each under what it is the source of.
#[component]
pub(crate) fn FactSources(
    /// The facts.
    facts: Vec<Fact>,
    /// Whether each fact is repeated over its source.
    said: bool,
) -> impl IntoView {
    let mut once: Vec<Fact> = Vec::new();
    for fact in facts {
        let same = |before: &Fact| {
            before.source == fact.source && before.certainty == fact.certainty
        };
        if said || !once.iter().any(same) {
            once.push(fact);
        }
    }
    let rows = once.into_iter().map(move |fact| source_row(fact, said)).collect_view();
    view! {
        <div class="h-sources">
            <Fold summary=later_word(|words| words.field.provenance)>
                <div class="h-fold__body"><ul class="h-list">{rows}</ul></div>
            </Fold>
        </div>
    }
}

fn source_row(fact: Fact, said: bool) -> AnyView {
    let lang = use_answering().lang();
    let about = said.then(|| view! { <p class="h-note">{pack_text(&fact.text)}</p> });
    let (title, url) = (pack_words(&fact.source.title), fact.source.url.clone());
    let words = use_later_words();
    let days = move || {
        let as_of = (words().field.as_of, lang.get());
        fact_days(&fact, said, as_of)
    };
    view! {
        <li>{about}<PageLink label=title url/>
            <span class="h-source__facts">{text(days)}</span></li>
    }
    .into_any()
}

/// Days and certainty of a fact; with `said`, also the day as of which it holds.
fn fact_days(fact: &Fact, said: bool, as_of: (fn(&str) -> String, Lang)) -> String {
    let (as_of, lang) = as_of;
    let common = common_words(lang);
    let facts = provenance(common, &fact.source, fact.certainty);
    if !said || fact.as_of == fact.source.seen_on() {
        return facts;
    }
    format!("{} · {facts}", as_of(&(common.date)(fact.as_of)))
}
