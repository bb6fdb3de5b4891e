//! The hard words of a text, explained beside it.

use super::when::When;
use super::{each::Each, fold::Fold, source_line::SourceLine};
use crate::{
    content::{catalog::Catalog, glossary::Term, lang::Text, words::ItemWords},
    ui::context::{ItemRef, text, use_answering, use_program, word},
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
        let (answering, plain) = (use_answering(), use_program().plain_text);
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
    where_any(terms, |terms| {
        view! {
            <Fold summary=word(|words| words.ask.words)>
                <div class="h-fold__body"><TermList terms/></div>
            </Fold>
        }
        .into_any()
    })
}

/// The same inside of something that is folded already.
#[component]
pub(crate) fn GlossaryInFold(
    /// The texts.
    terms: TermsOf,
) -> impl IntoView {
    where_any(terms, |terms| {
        view! {
            <div class="h-explained">
                <p><strong>{word(|words| words.ask.words)}</strong></p>
                <TermList terms/>
            </div>
        }
        .into_any()
    })
}

/// Shows the terms that occur in the texts, where any do.
fn where_any(of: TermsOf, show: fn(Memo<Vec<Term>>) -> AnyView) -> AnyView {
    let terms = of.terms();
    let any = move || terms.with(|terms| !terms.is_empty());
    view! { <When is=any>{show(terms)}</When> }.into_any()
}

/// The terms, one below the other.
#[component]
pub(super) fn TermList(
    /// The terms to explain.
    terms: Memo<Vec<Term>>,
) -> impl IntoView {
    let row = move |at| view! { <TermRow terms at/> }.into_any();
    let count = move || terms.with(Vec::len);
    view! { <dl class="h-words"><Each count row=row/></dl> }
}

/// One term: what it is, how one meets it, and where that stands.
#[component]
fn TermRow(
    /// All terms of the list.
    terms: Memo<Vec<Term>>,
    /// Position of this one.
    at: usize,
) -> impl IntoView {
    let lang = use_answering().lang();
    let say = move |of: fn(&Term) -> Option<&Text>| {
        let said = |terms: &Vec<Term>| {
            of(terms.get(at)?).map(|text| text.get(lang.get()).to_owned())
        };
        terms.with(said)
    };
    let seen = move || say(|term| term.seen.as_ref()).is_some();
    let source = move || terms.with(|terms| terms.get(at)?.source.clone());
    view! {
        <div>
            <dt>{text(move || say(|term| Some(&term.term)).unwrap_or_default())}</dt>
            <dd>
                <p>{text(move || say(|term| Some(&term.text)).unwrap_or_default())}</p>
                <When is=seen>
                    <p class="h-note">{text(move || say(|term| term.seen.as_ref()).unwrap_or_default())}</p>
                </When>
                <When is=move || source().is_some()>
                    <SourceLine source=source/>
                </When>
            </dd>
        </div>
    }
}
