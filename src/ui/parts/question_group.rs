//! One question: fieldset, legend, the pack's choices. The same for every pack.

use super::{
    glossary::{GlossaryFold, TermsOf},
    heading::{Entry, Heading},
    measures::ItemNotes,
    option_row::RadioRow,
    reason::ReasonField,
};
use crate::{
    content::words::{ItemWords, Loaded},
    domain::{answers::Answer, pack::Slug},
    ui::context::{ItemRef, text, use_answering, use_widget},
};
use leptos::prelude::*;

/// Where a question stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Alone on its screen: its text is the screen's heading.
    Alone,
    /// One of many: no measures under it, meanings left out.
    Listed,
}

/// One answer that a pack offers to an item.
#[derive(Clone, PartialEq)]
struct Offer {
    /// Stable name, part of the control's id.
    name: &'static str,
    answer: Answer,
    /// Position among the pack's choices; `None` for 該当なし.
    choice: Option<usize>,
}

/// The question.
#[component]
pub(crate) fn QuestionGroup(
    /// The item that is asked.
    item: ItemRef,
    /// Where it stands.
    place: Place,
    /// Whether a 該当なし without its reason is said to be a mistake.
    #[prop(into)]
    checks: Signal<bool>,
) -> impl IntoView {
    let answering = use_answering();
    let slug = item.read(answering, |loaded, _| slug(loaded, item)).flatten();
    let Some(slug) = slug else { return ().into_any() };
    let alone = place == Place::Alone;
    let kind = if alone { "h-question--alone" } else { "h-question--listed" };
    let offers = item.read(answering, offers).unwrap_or_default();
    let may_not_apply = offers.iter().any(|offer| offer.choice.is_none());
    let name = use_widget().id(&format!("{}-choice", slug.as_str()));
    let rows = {
        let slug = slug.clone();
        move |offer: Offer| {
            let id = format!("{name}-{}", offer.name);
            view! { <OfferRow item slug=slug.clone() offer name=name.clone() id alone/> }
        }
    };
    view! {
        <fieldset class=format!("h-question {kind}") id=use_widget().id(slug.as_str())>
            <Legend item alone/>
            <div class="h-question__choices">
                {offers.into_iter().map(rows).collect_view()}
            </div>
            {may_not_apply.then(|| view! { <ReasonField item slug=slug.clone() checks/> })}
            <ItemNotes item full=alone/>
            {alone.then(|| view! { <GlossaryFold terms=TermsOf::Item(item)/> })}
        </fieldset>
    }
    .into_any()
}

fn slug(loaded: &Loaded, item: ItemRef) -> Option<Slug> {
    loaded.at(item.at).map(|(item, _)| item.slug.clone())
}

/// The answers on offer, in the pack's order.
fn offers(loaded: &Loaded, words: &ItemWords) -> Vec<Offer> {
    let choices = loaded.choices.iter().enumerate().map(|(at, (choice, _))| Offer {
        name: choice.name(),
        answer: Answer::Chosen(*choice),
        choice: Some(at),
    });
    let na = loaded.scoring.as_ref().and_then(|scoring| scoring.not_applicable.as_ref());
    let na = words.not_applicable.as_ref().zip(na).map(|_| Offer {
        name: "na",
        answer: Answer::NotApplicable { reason: String::new() },
        choice: None,
    });
    choices.chain(na).collect()
}

/// Topic and question.
#[component]
fn Legend(
    /// The item that is asked.
    item: ItemRef,
    /// Whether the question is the screen's heading.
    alone: bool,
) -> impl IntoView {
    let answering = use_answering();
    let question = item.words(|words| &words.question);
    if alone {
        let topic = text(item.words(|words| &words.topic));
        return view! {
            <legend class="h-question__legend">
                <Entry>
                    <span class="h-question__topic">{topic}</span>
                    <Heading class="h-question__text" text=question/>
                </Entry>
            </legend>
        }
        .into_any();
    }
    let topic = text(move || {
        let lang = answering.lang().get();
        let topic = item.read(answering, |loaded, words| {
            let number =
                loaded.at(item.at).map(|(item, _)| item.number).unwrap_or_default();
            format!("{number}. {}", words.topic.get(lang))
        });
        topic.unwrap_or_default()
    });
    let question = text(question);
    view! {
        <legend class="h-question__legend">
            <span class="h-question__topic">{topic}</span>
            <span class="h-question__text">{question}</span>
        </legend>
    }
    .into_any()
}

/// One answer on offer.
#[component]
fn OfferRow(
    /// The item that is asked.
    item: ItemRef,
    /// Its name.
    slug: Slug,
    /// The answer.
    offer: Offer,
    /// Name of the group.
    name: String,
    /// Id of the control.
    id: String,
    /// Whether its meaning is told.
    alone: bool,
) -> impl IntoView {
    let answering = use_answering();
    let choice = offer.choice;
    let label = move || {
        let lang = answering.lang().get();
        let label = |loaded: &Loaded, _: &ItemWords| match choice {
            Some(at) => {
                loaded.choices.get(at).map(|(_, words)| words.label.get(lang).to_owned())
            }
            None => {
                let na = loaded.scoring.as_ref()?.not_applicable.as_ref()?;
                Some(na.option.label.get(lang).to_owned())
            }
        };
        item.read(answering, label).flatten().unwrap_or_default()
    };
    let about = move || {
        let lang = answering.lang().get();
        let about = |loaded: &Loaded, words: &ItemWords| match choice {
            Some(at) => loaded
                .choices
                .get(at)
                .map(|(_, words)| words.meaning.get(lang).to_owned()),
            None => words.not_applicable.as_ref().map(|when| when.get(lang).to_owned()),
        };
        let about = alone.then(|| item.read(answering, about).flatten()).flatten();
        about.unwrap_or_default()
    };
    let (asked, wanted) = (slug.clone(), offer.answer.clone());
    let checked = move || is_same(answering.given(item.part, &asked).as_ref(), &wanted);
    let choose = move || answering.answer(item.part, &slug, offer.answer.clone());
    view! {
        <RadioRow name id label=label about=about
            checked=Signal::derive(checked) on_choose=choose/>
    }
}

/// Whether an item was given this answer, whatever reason stands with it.
fn is_same(given: Option<&Answer>, wanted: &Answer) -> bool {
    match (given, wanted) {
        (Some(Answer::NotApplicable { .. }), Answer::NotApplicable { .. }) => true,
        (Some(Answer::Chosen(given)), Answer::Chosen(wanted)) => given == wanted,
        _ => false,
    }
}
