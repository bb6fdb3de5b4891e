//! Declaring a star, led by the hand: six steps, of which one is open.

mod apply;
mod before;
mod contents;
mod draft;
mod gbiz;
mod policy;
mod record;
mod sheet_field;
mod step;
mod subsidies;
mod wording;

use crate::{
    app::declaring::Step,
    ui::{
        context::{text, use_widget},
        parts::{
            fact_list::FactList,
            glossary_of::GlossaryOf,
            heading::{Entry, Heading},
            link_button::PageLink,
            rows::{FoldRow, Rows},
            when::When,
        },
        session_context::{
            later_word, pack_text, pack_words, use_later_words, use_session,
        },
    },
};
use apply::Apply;
use before::BeforeStep;
use contents::ContentsStep;
use draft::DraftStep;
use gbiz::GbizStep;
use leptos::{context::Provider, prelude::*};
use record::Record;
use step::{StepFold, Steps};
use subsidies::{Subsidies, SubsidyBox, SubsidyLine};
use wording::Wording;

/// The screen.
#[component]
pub(crate) fn Declare(
    /// Whether it is entered at the basic policy, which is part of what is declared.
    at_policy: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let steps = Steps::new(session, at_policy);
    let declaring = steps.declaring;
    let title = move || (words().declare.title)(declaring.with(|d| d.star));
    let heading = view! { <Heading class="h-title__text" text=title/> };
    let heading = if at_policy {
        view! { <div class="h-title">{heading}</div> }.into_any()
    } else {
        view! { <Entry>{heading}</Entry> }.into_any()
    };
    let done = move || {
        let (done, of) = declaring.with(|d| (d.done, d.steps.len()));
        (words().declare.done)(done, of)
    };
    let limit = session.extended().declaration().limits.first().map(|fact| {
        view! { <p class="h-note">{pack_text(&fact.text)}</p> }
    });
    view! {
        <div class="h-screen h-screen--wide h-declare" part="screen">
            <Provider value=steps>
                <div class="h-declare__head">
                    <div class="h-declare__line">
                        {heading}
                        <p class="h-note h-declare__count">{text(done)}</p>
                    </div>
                    <When is=move || declaring.with(|d| d.subsidy.is_some())><SubsidyLine/></When>
                </div>
                <ol class="h-declare__steps"
                    aria-label=later_word(|words| words.declare.steps)>
                    <StepFold step=Step::Before><BeforeStep/></StepFold>
                    <StepFold step=Step::GbizId><GbizStep/></StepFold>
                    <StepFold step=Step::Contents><ContentsStep/></StepFold>
                    <StepFold step=Step::Draft><DraftStep/></StepFold>
                    <StepFold step=Step::Apply><Apply/></StepFold>
                    <StepFold step=Step::Record><Record/></StepFold>
                </ol>
                <When is=move || declaring.with(|d| d.subsidy.is_some())><SubsidyBox/></When>
                <Rows>
                    <FoldRow title=later_word(|words| words.declare.rules)><Wording/></FoldRow>
                    <FoldRow title=later_word(|words| words.declare.subsidies)><Subsidies/></FoldRow>
                    <FoldRow title=later_word(|words| words.declare.old)><FormerWay/></FoldRow>
                    <FoldRow title=later_word(|words| words.declare.links)><Links/></FoldRow>
                </Rows>
                {limit}
            </Provider>
        </div>
    }
}

/// The former process.
#[component]
fn FormerWay() -> impl IntoView {
    let extended = use_session().extended();
    let topics = extended.declaration().old.iter().map(|topic| {
        view! {
            <Heading depth=1 class="h-section__subtitle" text=pack_words(&topic.title)/>
            <FactList facts=topic.facts.clone()/>
        }
    });
    topics.collect_view()
}

/// Pages to look things up.
#[component]
fn Links() -> impl IntoView {
    let extended = use_session().extended();
    let rows = extended.declaration().links.iter().map(|page| {
        let (label, url) = (pack_words(&page.label), page.url.clone());
        view! { <li><PageLink label url/></li> }
    });
    view! { <ul class="h-list">{rows.collect_view()}</ul> }
}

/// The address of the page where a step is done.
fn step_page(step: &str) -> Option<String> {
    let extended = use_session().extended();
    let declaration = extended.declaration();
    let link = declaration.step(step)?.link?;
    declaration.links.get(link).map(|page| page.url.clone())
}

/// The facts of a step, folded.
#[component]
fn StepFacts(
    /// The names of the steps in the pack.
    of: &'static [&'static str],
) -> impl IntoView {
    let extended = use_session().extended();
    let mut facts = Vec::new();
    for step in of.iter().filter_map(|name| extended.declaration().step(name)) {
        facts.extend(step.facts.iter().cloned());
    }
    let mut texts: Vec<_> = facts.iter().map(|fact| fact.text.clone()).collect();
    texts.extend(facts.iter().filter_map(|fact| fact.note.clone()));
    view! {
        <Rows kind=" h-rows--inner">
            <FoldRow title=later_word(|words| words.declare.facts)>
                <FactList facts/>
                <GlossaryOf texts/>
            </FoldRow>
        </Rows>
    }
}

/// An id or name of the screen in its widget.
fn screen_id(name: &str) -> String {
    use_widget().id(&format!("declare-{name}"))
}
