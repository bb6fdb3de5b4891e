//! Why a question is asked and what one can do about it, folded away.

use super::{
    fold::Fold,
    glossary::{Explained, TermsOf},
    source_line::SourceLine,
};
#[cfg(feature = "whole")]
use crate::ui::{
    cx::Cx,
    el::{El, el},
};
use crate::{
    content::words::ItemWords,
    ui::context::{ItemRef, shown, use_answering, use_common, use_words},
};
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
    let (answering, words) = (use_answering(), use_words());
    let why = shown(item.text(|words| &words.why));
    let source = move || item.read(answering, |_, words| words.source.clone());
    let more = if full {
        view! {
            <QuickStep item/>
            <MeasureList item/>
            <SourceLine source=Signal::derive(source)/>
        }
        .into_any()
    } else {
        view! { <Explained terms=TermsOf::Question(item)/> }.into_any()
    };
    view! {
        <Fold summary=Signal::derive(move || words().ask.why.to_owned())>
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
    let quick = shown(item.text(|words| &words.quick));
    view! { <p class="h-quick"><strong>{move || common().quick}</strong>{quick}</p> }
}

/// The measures of an item as a list.
#[component]
fn MeasureList(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let answering = use_answering();
    let measures = move || {
        let lang = answering.lang().get();
        let texts = |words: &ItemWords| -> Vec<String> {
            words.measures.iter().map(|measure| measure.get(lang).to_owned()).collect()
        };
        item.read(answering, |_, words| texts(words)).unwrap_or_default()
    };
    view! {
        <ul class="h-list">
            <For each=measures key=Clone::clone children=|measure| {
                let measure = shown(move || measure.clone());
                view! { <li>{measure}</li> }
            }/>
        </ul>
    }
}

/// A folded piece with its summary.
#[cfg(feature = "whole")]
pub(crate) fn fold(summary: &str) -> El {
    let summary = el("summary.h-fold__summary").text(summary);
    el("details.h-fold").child(summary)
}

/// What can be done in ten minutes.
#[cfg(feature = "whole")]
pub(crate) fn quick(cx: &Cx, words: &ItemWords) -> El {
    let label = el("strong").text(cx.common.quick);
    el("p.h-quick").child(label).text(cx.say(&words.quick))
}

/// What an item is about and advises.
#[cfg(feature = "whole")]
pub(crate) fn advised<'a>(cx: &Cx, words: &'a ItemWords) -> Vec<&'a str> {
    let mut texts = vec![cx.say(&words.topic), cx.say(&words.quick)];
    for measure in &words.measures {
        texts.push(cx.say(measure));
    }
    texts
}

/// The measures of an item as a list.
#[cfg(feature = "whole")]
pub(crate) fn measure_list(cx: &Cx, words: &ItemWords) -> El {
    let rows = words.measures.iter().map(|measure| el("li").text(cx.say(measure)));
    el("ul.h-list").children(rows)
}
