//! Subsidies that ask for a star: the one that the star is declared for, and all others.

use super::step::{Steps, use_steps};
use crate::{
    content::declaration::{Standing, Subsidy},
    ui::{
        context::{text, use_common},
        effects::{clock::today, focus},
        parts::{
            fact_list::{FactList, FactSources, fact_warning},
            field_binding::FieldBinding,
            fold::Fold,
            heading::Heading,
            pick_field::PickField,
            tick::Tick,
        },
        session_context::{
            later_word, pack_text, pack_words, use_later_words, use_session,
        },
    },
};
use leptos::prelude::*;

/// Whether the star is declared for a subsidy.
#[component]
pub(super) fn SubsidyTick() -> impl IntoView {
    let session = use_session();
    let checked = Signal::derive(move || session.subsidy().is_some());
    let first = move || untrack(|| session.subsidies_to_choose()).first().copied();
    view! {
        <Tick id="for-subsidy" label=later_word(|words| words.declare.subsidy_ask) checked
            on_change=move |on: bool| session.set_subsidy(if on { first() } else { None })/>
    }
}

/// The name of the subsidy, which leads to what is to be known of it.
#[component]
pub(super) fn SubsidyLine() -> impl IntoView {
    let subsidy_box = use_steps().subsidy_box;
    let to_box = move |_| focus::move_to(subsidy_box);
    view! {
        <p class="h-note h-declare__subsidy">
            {text(later_word(|words| words.declare.for_subsidy))}
            <button class="h-link h-link--button" type="button" on:click=to_box>
                {text(subsidy_name())}
            </button>
        </p>
    }
}

/// The name of the subsidy that the star is declared for.
fn subsidy_name() -> impl Fn() -> String + Copy + Send + Sync {
    let (session, declaring) = (use_session(), use_steps().declaring);
    move || {
        let lang = session.answering().lang().get();
        let extended = session.extended();
        let at = declaring.with(|declaring| declaring.subsidy);
        let subsidy = at.and_then(|at| extended.declaration().subsidies.get(at));
        subsidy.map(|subsidy| subsidy.name.get(lang).to_owned()).unwrap_or_default()
    }
}

/// What is to be known of the subsidy that the star is declared for.
#[component]
pub(super) fn SubsidyBox() -> impl IntoView {
    let (session, Steps { declaring, subsidy_box, .. }) = (use_session(), use_steps());
    let at = Memo::new(move |_| declaring.with(|declaring| declaring.subsidy));
    let extended = session.extended();
    let conditions = extended.declaration().conditions.clone();
    let chosen = move || {
        let extended = session.extended();
        let subsidy = at.get().and_then(|at| extended.declaration().subsidies.get(at));
        subsidy.map(|subsidy| about(subsidy.standing(today()), subsidy))
    };
    view! {
        <section class="h-call h-declare__box" tabindex="-1" node_ref=subsidy_box>
            <Heading depth=1 class="h-section__subtitle" text=subsidy_name()/>
            {chosen}
            <FactList facts=conditions/>
            <SubsidyChoice/>
        </section>
    }
}

/// Which subsidy it is.
#[component]
fn SubsidyChoice() -> impl IntoView {
    let session = use_session();
    let lang = session.answering().lang();
    let options = Signal::derive(move || {
        let extended = session.extended();
        let row = |at: usize| {
            let subsidy = extended.declaration().subsidies.get(at)?;
            Some((at.to_string(), subsidy.name.get(lang.get()).to_owned()))
        };
        session.subsidies_to_choose().into_iter().filter_map(row).collect::<Vec<_>>()
    });
    let binding = FieldBinding::new(
        move || session.subsidy().map(|at| at.to_string()).unwrap_or_default(),
        move |at| session.set_subsidy(at.parse().ok()),
    );
    view! {
        <PickField id="declare-which" options binding
            label=later_word(|words| words.declare.subsidy_which)/>
    }
}

/// All subsidies: the current ones first, the rest folded.
#[component]
pub(super) fn Subsidies() -> impl IntoView {
    let extended = use_session().extended();
    let declaration = extended.declaration();
    let (mut current, mut rest) = (Vec::new(), Vec::new());
    for (standing, subsidy) in declaration.subsidies_on(today()) {
        let list = if standing == Standing::Current { &mut current } else { &mut rest };
        list.push(card(standing, subsidy));
    }
    let none = current.is_empty();
    let none = none.then(|| {
        view! { <p>{text(later_word(|words| words.declare.none_current))}</p> }
    });
    let (title, facts) =
        (pack_words(&declaration.former.title), declaration.former.facts.clone());
    view! {
        <p>{text(later_word(|words| words.declare.subsidies_lead))}</p>
        {none}
        <ul class="h-subsidies">{current}</ul>
        <Fold summary=later_word(|words| words.declare.past)>
            <ul class="h-fold__body h-subsidies">
                {rest}
                <li class="h-subsidies__one">
                    <Heading depth=1 class="h-section__subtitle" text=title/>
                    <FactList facts/>
                </li>
            </ul>
        </Fold>
    }
}

fn card(standing: Standing, subsidy: &Subsidy) -> AnyView {
    view! {
        <li class="h-subsidies__one">
            <Heading depth=1 class="h-section__subtitle" text=pack_words(&subsidy.name)/>
            {about(standing, subsidy)}
            <FactSources facts=vec![subsidy.fact.clone()] said=false/>
        </li>
    }
    .into_any()
}

/// What is said of a subsidy.
fn about(standing: Standing, subsidy: &Subsidy) -> AnyView {
    let (words, common) = (use_later_words(), use_common());
    let (stars, role, fact) = (subsidy.stars, subsidy.role, &subsidy.fact);
    let as_of = fact.as_of;
    // Of what is over, the text says when it was so.
    let day = (standing != Standing::Past).then(|| {
        let said = move || (words().declare.as_of)(&(common().date)(as_of));
        view! { <span class="h-tag">{text(said)}</span> }
    });
    let last = fact.valid_until.filter(|_| standing == Standing::RanOut);
    let ran_out = last.map(|last| {
        let said = move || (words().declare.ran_out)(&(common().date)(last));
        view! { <p>{text(said)}</p> }
    });
    let note =
        fact.note.as_ref().map(|note| view! { <p class="h-note">{pack_text(note)}</p> });
    view! {
        <p class="h-tags">
            <span class="h-tag">{text(move || (words().declare.stars)(stars).to_owned())}</span>
            <span class="h-tag">{text(move || (words().declare.role)(role).to_owned())}</span>
            {day}
            {fact_warning(fact)}
        </p>
        {ran_out}
        <p>{pack_text(&fact.text)}</p>
        {note}
    }
    .into_any()
}
