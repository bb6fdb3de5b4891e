//! Whether the company declared before, and how one finds out.

use super::{StepFacts, screen_id, step::NextStep, step_page, subsidies::SubsidyTick};
use crate::{
    app::declaring::{Before, Step},
    ui::{
        context::text,
        parts::{
            each::Each, fact_list::FactList, link_button::LinkButton,
            option_row::RadioRow, when::When,
        },
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// What the pack has of IDs of the former system.
const FORMER_ID: &str = "old-id";
/// What the pack has of looking whether one declared before.
const BEFORE: &str = "before";

/// The body of the step.
#[component]
pub(super) fn BeforeStep() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let before = Memo::new(move |_| session.declared_before());
    let said = move || {
        let words = &words().declare;
        match before.get() {
            Some(Before::Unknown) => words.before_unknown,
            Some(Before::Present) => words.before_present,
            Some(Before::No | Before::Former) | None => "",
        }
    };
    let name = screen_id("before");
    let option = move |at: usize| {
        let Some(option) = Before::ALL.get(at).copied() else { return ().into_any() };
        view! {
            <RadioRow name=name.clone() id=format!("{name}-{}", option.name())
                label=move || (words().declare.before)(option) about=String::new()
                checked=Signal::derive(move || before.get() == Some(option))
                on_choose=move || session.set_declared_before(option)/>
        }
        .into_any()
    };
    view! {
        <fieldset class="h-declare__ask">
            <legend class="h-legend">{text(later_word(|words| words.declare.before_ask))}</legend>
            <div class="h-choices"><Each count=|| Before::ALL.len() row=option/></div>
        </fieldset>
        <When is=move || !said().is_empty()>
            <p class="h-call">{text(move || said().to_owned())}</p>
        </When>
        <When is=move || before.get() == Some(Before::Unknown)><ListLink/></When>
        <When is=move || before.get() == Some(Before::Former)><FormerIds/></When>
        <SubsidyTick/>
        <NextStep step=Step::Before/>
        <StepFacts of=&[BEFORE]/>
    }
}

/// The way to the list of declared companies.
#[component]
fn ListLink() -> impl IntoView {
    step_page(BEFORE).map(|url| {
        view! {
            <LinkButton kind=" h-button--wide" url
                label=later_word(|words| words.declare.list)/>
        }
    })
}

/// What becomes of a declaration in the former system.
#[component]
fn FormerIds() -> impl IntoView {
    let session = use_session();
    let topic = session.extended().declaration().former_topic(FORMER_ID).cloned();
    let facts = topic.map(|topic| topic.facts).unwrap_or_default();
    view! {
        <When is=move || session.must_declare_again()>
            <p class="h-call">{text(later_word(|words| words.declare.again))}</p>
        </When>
        <FactList facts/>
    }
}
