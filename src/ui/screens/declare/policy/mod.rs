//! The basic policy: a form, the draft that follows from it, what to do with that, and whether it is
//! decided and published.

mod actions;
mod draft;
mod form;
mod publish;

use super::step::use_steps;
use crate::ui::{
    context::text,
    parts::heading::{Entry, Heading},
    session_context::later_word,
};
use actions::Actions;
use draft::{DraftPage, DraftSources};
use form::PolicyForm;
use leptos::prelude::*;
use publish::Publish;

/// All of it.
#[component]
pub(super) fn PolicySection() -> impl IntoView {
    let title = view! {
        <Heading depth=1 class="h-section__title" text=later_word(|words| words.policy.title)/>
    };
    let title = if use_steps().at_policy {
        view! { <Entry>{title}</Entry> }.into_any()
    } else {
        title.into_any()
    };
    view! {
        <section class="h-section h-policy">
            {title}
            <p>{text(later_word(|words| words.policy.lead))}</p>
            <PolicyForm/>
            <DraftPage/>
            <Actions/>
            <Publish/>
            <DraftSources/>
        </section>
    }
}
