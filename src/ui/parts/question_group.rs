//! One question: fieldset, legend, the pack's choices. The same for every pack.

use super::{
    error_summary::summary_id,
    heading::{Entry, Heading},
    measures::ItemNotes,
    option_row::RadioRow,
    reason::ReasonField,
    when::When,
};
use crate::{
    content::words::{ItemWords, LocalizedPack},
    domain::{answers::Answer, pack::Slug},
    ui::{
        context::{ItemRef, text, use_answering, use_widget},
        effects::advance::AutoAdvance,
    },
};
use leptos::{
    html::{Fieldset, Textarea},
    prelude::*,
};
use web_sys::MouseEvent;

/// Where a question stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Alone on its screen: its text is the screen's heading.
    Alone,
    /// One of many: why it is asked is folded under it, meanings are left out.
    Listed,
}

/// Elements of a question.
#[derive(Clone, Copy, Default)]
pub(crate) struct QuestionRefs {
    /// The group.
    pub(crate) group: NodeRef<Fieldset>,
    /// The reason for 該当なし.
    pub(crate) reason: NodeRef<Textarea>,
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
    /// Is given the elements.
    #[prop(optional)]
    refs: QuestionRefs,
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
        move |(at, offer): (usize, Offer)| {
            let id = format!("{name}-{}", offer.name);
            let key = if alone { at + 1 } else { 0 };
            view! { <OfferRow item slug=slug.clone() offer name=name.clone() id key/> }
        }
    };
    let advance = use_context::<AutoAdvance>();
    let press = move |event: MouseEvent| {
        if let Some(advance) = advance {
            advance.press(&event);
        }
    };
    let asked = slug.clone();
    let faulty =
        Memo::new(move |_| checks.get() && answering.lacks_reason(item.part, &asked));
    let described = alone.then(summary_id);
    view! {
        <fieldset class=format!("h-question {kind}") id=use_widget().id(slug.as_str()) tabindex="-1"
            node_ref=refs.group
            aria-describedby=move || described.clone().filter(|_| faulty.get())>
            <Legend item alone/>
            <div class="h-question__choices" on:click=press>
                {offers.into_iter().enumerate().map(rows).collect_view()}
            </div>
            {may_not_apply.then(|| {
                view! { <ReasonField item slug=slug.clone() checks field=refs.reason/> }
            })}
            {(!alone).then(|| view! { <ItemNotes item full=false/> })}
        </fieldset>
    }
    .into_any()
}

fn slug(loaded: &LocalizedPack, item: ItemRef) -> Option<Slug> {
    loaded.at(item.at).map(|(item, _)| item.slug.clone())
}

/// The answers on offer, in the pack's order.
fn offers(loaded: &LocalizedPack, words: &ItemWords) -> Vec<Offer> {
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
    let mark = move || {
        let lang = answering.lang().get();
        let mark = item.read(answering, |_, words| {
            words.mark.as_ref().map(|mark| mark.get(lang).to_owned())
        });
        mark.flatten().unwrap_or_default()
    };
    view! {
        <legend class="h-question__legend">
            <span class="h-question__topic">{topic}</span>
            <When is=move || !mark().is_empty()>
                <span class="h-question__mark">{text(mark)}</span>
            </When>
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
    /// The number key that chooses it, where its meaning is told; 0 elsewhere.
    key: usize,
) -> impl IntoView {
    let answering = use_answering();
    let advance = use_context::<AutoAdvance>();
    let (choice, alone) = (offer.choice, key > 0);
    let label = move || {
        let lang = answering.lang().get();
        let label = |loaded: &LocalizedPack, _: &ItemWords| match choice {
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
        let about = |loaded: &LocalizedPack, words: &ItemWords| match choice {
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
    let choose = move || {
        let before = untrack(|| answering.given(item.part, &slug));
        answering.answer(item.part, &slug, offer.answer.clone());
        if let Some(advance) = advance {
            advance.chosen(before.as_ref(), &offer.answer);
        }
    };
    view! {
        <RadioRow name id label=label about=about key
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
