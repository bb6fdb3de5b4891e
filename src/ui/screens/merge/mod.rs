//! Results of departments, put together as one.

mod add;
mod clashes;
mod departments;
mod outcome;
mod points;
mod ways;

pub(crate) use self::outcome::MergedPieces;

use self::{add::AddDepartments, departments::Departments, outcome::Outcome};
use crate::{
    app::merged::MergedView,
    domain::merge::{DEPARTMENTS, NotMerged},
    ui::{
        context::text,
        parts::{
            button::ScreenLink,
            each::Each,
            heading::{Heading, ScreenHeading},
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// What the departments come to together.
type Merged = Memo<Result<MergedView, NotMerged>>;

/// The screen.
#[component]
pub(crate) fn Merge() -> impl IntoView {
    let words = use_later_words();
    let (session, title) = (use_session(), NodeRef::new());
    let merged: Merged = Memo::new(move |_| session.merged());
    let lead = move || (words().merge.lead)(*DEPARTMENTS.start(), *DEPARTMENTS.end());
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading place=title text=later_word(|words| words.merge.title)/>
            <p class="h-lead">{text(lead)}</p>
            <Rule/>
            <AddDepartments/>
            <Departments merged title/>
            <div class="h-piece"><Outcome merged/></div>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::Compare label=later_word(|words| words.compare.title)/>
            </div>
        </div>
    }
}

/// How they are put together, and that the rule is our own.
#[component]
pub(crate) fn Rule() -> impl IntoView {
    let words = use_later_words();
    let rule = move |at: usize| {
        let rule = move || words().merge.rules.get(at).copied().unwrap_or_default();
        view! { <li>{text(rule)}</li> }.into_any()
    };
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.merge.rule)/>
            <ul class="h-list"><Each count=move || words().merge.rules.len() row=rule/></ul>
            <p class="h-note">{text(later_word(|words| words.merge.rule_own))}</p>
        </section>
    }
}
