//! The hard words of a text, explained beside it.

use super::{fold::Fold, source_line::SourceLine};
#[cfg(feature = "whole")]
use super::{measures::fold, source_line::source_line};
#[cfg(feature = "whole")]
use crate::{
    content::ruby,
    ui::{
        cx::Cx,
        el::{El, el},
    },
};
use crate::{
    content::{catalog::Catalog, glossary::Term, words::ItemWords},
    ui::context::{ItemRef, shown, use_answering, use_program, use_words},
};
use leptos::prelude::*;

/// Texts whose hard words are explained.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TermsOf {
    /// What an item asks, and why.
    Question(ItemRef),
    /// Everything that is said of an item.
    Item(ItemRef),
}

impl TermsOf {
    /// The terms that occur, in the language of now.
    fn terms(self) -> Memo<Vec<Term>> {
        let (answering, plain) = (use_answering(), use_program().plain);
        Memo::new_with_compare(
            move |_| {
                let lang = answering.lang().get();
                let (TermsOf::Question(item) | TermsOf::Item(item)) = self;
                // Furigana stand in the middle of words.
                let texts = |words: &ItemWords| -> Vec<String> {
                    let mut texts = vec![&words.topic, &words.question, &words.why];
                    if self == TermsOf::Item(item) {
                        texts.push(&words.quick);
                        texts.extend(&words.measures);
                    }
                    texts.into_iter().map(|text| plain(text.get(lang))).collect()
                };
                let texts =
                    item.read(answering, |_, words| texts(words)).unwrap_or_default();
                let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                let found = |packs: &Catalog| {
                    packs.glossary().found(lang, &texts).into_iter().cloned().collect()
                };
                answering.packs().with(|packs| found(packs))
            },
            // Terms have no names of their own; whatever they depend on has changed.
            |_, _| true,
        )
    }
}

/// The explanations, folded; nothing where the texts have no hard word.
#[component]
pub(crate) fn GlossaryFold(
    /// The texts.
    terms: TermsOf,
) -> impl IntoView {
    let (words, terms) = (use_words(), terms.terms());
    view! {
        <Show when=move || terms.with(|terms| !terms.is_empty())>
            <Fold summary=Signal::derive(move || words().ask.words.to_owned())>
                <div class="h-fold__body"><TermList terms/></div>
            </Fold>
        </Show>
    }
}

/// The same inside of something that is folded already.
#[component]
pub(crate) fn Explained(
    /// The texts.
    terms: TermsOf,
) -> impl IntoView {
    let (words, terms) = (use_words(), terms.terms());
    view! {
        <Show when=move || terms.with(|terms| !terms.is_empty())>
            <div class="h-explained">
                <p><strong>{move || words().ask.words}</strong></p>
                <TermList terms/>
            </div>
        </Show>
    }
}

#[component]
fn TermList(
    /// The terms to explain.
    terms: Memo<Vec<Term>>,
) -> impl IntoView {
    let lang = use_answering().lang();
    // A term is drawn anew with the language: its words are all that it is.
    let key = move |term: &Term| {
        (lang.get_untracked().tag(), term.term.get(lang.get_untracked()).to_owned())
    };
    view! {
        <dl class="h-words">
            <For each=move || terms.get() key=key children=move |term| {
                let lang = lang.get_untracked();
                let Term { term, text, seen, source, .. } = term;
                let (name, about) = (term.get(lang).to_owned(), text.get(lang).to_owned());
                let name = shown(move || name.clone());
                let about = shown(move || about.clone());
                let seen = seen.map(|seen| {
                    let seen = seen.get(lang).to_owned();
                    let seen = shown(move || seen.clone());
                    view! { <p class="h-note">{seen}</p> }
                });
                let source = source.map(|source| view! { <SourceLine source=Some(source)/> });
                view! { <div><dt>{name}</dt><dd><p>{about}</p>{seen}{source}</dd></div> }
            }/>
        </dl>
    }
}

/// The explanations, folded.
#[cfg(feature = "whole")]
pub(crate) fn glossary(cx: &Cx, texts: &[&str]) -> Option<El> {
    let list = el("div.h-fold__body").child(list(cx, texts)?);
    Some(fold(cx.ui.ask.words).child(list))
}

/// The explanations, folded, in small, for within a list.
#[cfg(feature = "whole")]
pub(crate) fn small(cx: &Cx, texts: &[&str]) -> Option<El> {
    Some(glossary(cx, texts)?.class("h-fold h-fold--small"))
}

#[cfg(feature = "whole")]
fn list(cx: &Cx, texts: &[&str]) -> Option<El> {
    // Furigana stand in the middle of words.
    let plain: Vec<String> = texts.iter().map(|text| ruby::plain(text)).collect();
    let texts: &[&str] = &plain.iter().map(String::as_str).collect::<Vec<_>>();
    let found = cx.catalog().glossary().found(cx.lang, texts);
    let mut list = el("dl.h-words");
    for term in &found {
        let name = el("dt").text(cx.say(&term.term));
        list = list.child(el("div").child(name).child(about(cx, term)));
    }
    (!found.is_empty()).then_some(list)
}

#[cfg(feature = "whole")]
fn about(cx: &Cx, term: &Term) -> El {
    let seen = term.seen.as_ref().map(|seen| el("p.h-note").text(cx.say(seen)));
    let source = term.source.as_ref().map(|source| source_line(cx, source));
    el("dd").child(el("p").text(cx.say(&term.text))).maybe(seen).maybe(source)
}
