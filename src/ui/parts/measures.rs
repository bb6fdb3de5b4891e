//! Why a question is asked and what one can do about it, folded away.

use super::{
    each::Each,
    fold::Fold,
    glossary::{GlossaryInFold, TermsOf},
    source_line::SourceLine,
};
use crate::ui::context::{ItemRef, text, use_answering, use_common, word};
use leptos::prelude::*;

/// The folded notes of an item: the reason, and with `full` the measures and the source. Without
/// it the hard words are explained in the same fold, since there are many of them on a screen.
#[component]
pub(crate) fn ItemNotes(
    /// The item.
    item: ItemRef,
    /// Whether measures and source are in it.
    full: bool,
) -> impl IntoView {
    let answering = use_answering();
    let why = text(item.words(|words| &words.why));
    let source = move || item.read(answering, |_, words| words.source.clone());
    let more = if full {
        view! {
            <QuickStep item/>
            <MeasureList item/>
            <SourceLine source=source/>
        }
        .into_any()
    } else {
        view! { <GlossaryInFold terms=TermsOf::Question(item)/> }.into_any()
    };
    view! {
        <Fold summary=word(|words| words.ask.why)>
            <div class="h-fold__body"><p>{why}</p>{more}</div>
        </Fold>
    }
}

/// What can be done in ten minutes.
#[component]
fn QuickStep(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let common = use_common();
    let label = text(move || common().quick.to_owned());
    view! { <p class="h-quick"><strong>{label}</strong>{text(item.words(|words| &words.quick))}</p> }
}

/// The measures of an item as a list.
#[component]
fn MeasureList(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let answering = use_answering();
    let count =
        move || item.read(answering, |_, words| words.measures.len()).unwrap_or_default();
    let row = move |at: usize| {
        let measure = text(move || {
            let lang = answering.lang().get();
            let measure = item.read(answering, |_, words| {
                words.measures.get(at).map(|measure| measure.get(lang).to_owned())
            });
            measure.flatten().unwrap_or_default()
        });
        view! { <li>{measure}</li> }.into_any()
    };
    view! { <ul class="h-list"><Each count=count row=row/></ul> }
}
