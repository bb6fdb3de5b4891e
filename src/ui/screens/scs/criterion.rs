//! One criterion: what is asked, the choices, what the self-diagnosis suggests, and notes.

use super::form::Form;
use crate::{
    app::scs::{CriterionForm, Offered, Suggested},
    domain::pack::Item,
    ui::{
        context::{text, use_answering, use_widget},
        part::Part,
        parts::{each::Each, fold::Fold, option_row::RadioRow, when::When},
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// A criterion of the requirement, by its place.
#[derive(Clone, Copy)]
struct CriterionAt {
    form: Form,
    at: usize,
}

impl CriterionAt {
    /// Reads it; an empty value where there is none.
    fn read<T: Default>(self, read: impl FnOnce(&CriterionForm) -> T) -> T {
        let found = self.form.with(|form| form.as_ref()?.criteria.get(self.at).map(read));
        found.unwrap_or_default()
    }
}

/// The criterion.
#[component]
pub(super) fn CriterionGroup(
    /// The requirement.
    form: Form,
    /// The answers on offer.
    choices: Memo<Vec<Offered>>,
    /// Its position in the requirement.
    at: usize,
) -> impl IntoView {
    let one = CriterionAt { form, at };
    let Some(item) = untrack(|| one.read(|one| Some(one.item.clone()))) else {
        return ().into_any();
    };
    let words = use_later_words();
    let id = use_widget().id(item.slug.as_str());
    let details_id = format!("{id}-details");
    let described = details_id.clone();
    let details = move || one.read(|one| one.details.len());
    let described = move || (details() != 0).then(|| described.clone());
    let detail = move |at: usize| {
        let said =
            move || one.read(|one| one.details.get(at).cloned().unwrap_or_default());
        view! { <li>{text(said)}</li> }.into_any()
    };
    let only = move || one.read(|one| one.only);
    let only_word = move || only().map_or_else(String::new, words().scs.only);
    let keep = text(move || one.read(|one| one.keep.clone()));
    view! {
        <fieldset class="h-question h-question--listed h-criterion" id=id
            aria-describedby=described>
            <legend class="h-question__legend">
                <span class="h-question__topic">
                    {text(move || one.read(|one| one.name.clone()))}
                    <When is=move || only().is_some()>
                        <span class="h-tag h-tag--star">{text(only_word)}</span>
                    </When>
                </span>
                <span class="h-question__text">
                    {text(move || one.read(|one| one.question.clone()))}
                </span>
            </legend>
            <When is=move || details() != 0>
                <ul class="h-list" id=details_id.clone()><Each count=details row=detail/></ul>
            </When>
            <Choices choices item=item.clone()/>
            <When is=move || one.read(|one| one.suggestion.is_some())>
                <Suggestion one item=item.clone()/>
            </When>
            <Fold summary=later_word(|words| words.scs.how)>
                <div class="h-fold__body">
                    <p>{text(move || one.read(|one| one.hint.clone()))}</p>
                    <p class="h-quick">
                        <strong>{later_word(|words| words.scs.evidence)}</strong>
                        {keep}
                    </p>
                </div>
            </Fold>
        </fieldset>
    }
    .into_any()
}

/// The answers to choose from.
#[component]
fn Choices(choices: Memo<Vec<Offered>>, item: Item) -> impl IntoView {
    let session = use_session();
    let name = use_widget().id(&format!("{}-choice", item.slug.as_str()));
    let row = move |at: usize| {
        let Some(choice) =
            untrack(|| choices.with(|all| all.get(at).map(|one| one.choice)))
        else {
            return ().into_any();
        };
        let label = move || choices.with(|all| all.get(at).map(|one| one.label.clone()));
        let (asked, slug) = (item.clone(), item.slug.clone());
        let checked = Signal::derive(move || session.criterion(&asked) == Some(choice));
        view! {
            <RadioRow name=name.clone() id=format!("{name}-{}", choice.name())
                label=move || label().unwrap_or_default() about=String::new() checked
                on_choose=move || session.answer_criterion(&slug, choice)/>
        }
        .into_any()
    };
    view! {
        <div class="h-question__choices">
            <Each count=move || choices.with(Vec::len) row=row/>
        </div>
    }
}

/// What the self-diagnosis suggests, for the visitor to take over or not.
#[component]
fn Suggestion(one: CriterionAt, item: Item) -> impl IntoView {
    let (session, words, answering) = (use_session(), use_later_words(), use_answering());
    let found = move |of: fn(&Suggested) -> String| {
        one.read(|one| one.suggestion.as_ref().map(of)).unwrap_or_default()
    };
    let said = move || {
        let questions =
            answering.with_pack(Part::Diagnosis, |loaded| loaded.pack.items.len());
        (words().scs.suggestion)(questions, &found(|suggested| suggested.label.clone()))
    };
    let from = move || {
        let names = one.read(|one| {
            let names = one.suggestion.as_ref().map(|suggested| &suggested.questions);
            names.map(|names| names.join(words().scs.and)).unwrap_or_default()
        });
        (words().scs.suggestion_from)(&names)
    };
    let choice = move || one.read(|one| one.suggestion.as_ref().map(|one| one.choice));
    let (asked, slug) = (item.clone(), item.slug);
    // It stays when it was pressed: a button that goes away takes the focus with it.
    let taken = move || choice().is_some() && session.criterion(&asked) == choice();
    let take = move |_| {
        if let Some(choice) = untrack(choice) {
            session.answer_criterion(&slug, choice);
        }
    };
    view! {
        <div class="h-suggestion">
            <p>
                {text(said)}
                <span class="h-note">{text(from)}</span>
            </p>
            <button class="h-button h-button--small" type="button" on:click=take
                aria-pressed=move || taken().to_string()>
                {later_word(|words| words.scs.take)}
            </button>
        </div>
    }
}
