//! The detail: plan, answers, ★3, reasons, and where it all comes from.

use super::{
    answers::{Answers, Reasons},
    areas::Areas,
    foot::Foot,
    plan::Plan,
    sources::Sources,
    words::{shown, use_paper_words},
};
use crate::ui::{
    brand::contact_line, context::use_answering, parts::code_card::CodeCard,
    session_context::use_session,
};
use leptos::prelude::*;

/// The pages after the first.
#[component]
pub(super) fn DetailPages() -> impl IntoView {
    view! {
        <section class="p-page">
            <Plan/>
            <Answers/>
            <Areas/>
            <Reasons/>
            <Code/>
            <Sources/>
            <Contact/>
            <Foot/>
        </section>
    }
}

/// The 診断コード, by which the answers are brought back from paper.
#[component]
fn Code() -> impl IntoView {
    let (session, words) = (use_session(), &use_paper_words().later.keep);
    let questions = session.report().with_untracked(|report| report.of);
    view! {
        <h2>{shown(words.code)}</h2>
        <p class="p-why">{shown((words.code_about)(questions))}</p>
        <CodeCard/>
    }
}

/// Whom to ask, where the page says so.
#[component]
fn Contact() -> impl IntoView {
    let words = use_paper_words();
    let brand = use_answering().config().with_untracked(|config| config.brand.clone());
    contact_line(&brand, words.lang).map(|line| {
        view! {
            <h2>{shown(words.later.brand.contact)}</h2>
            <p class="p-contact">{shown(line)}</p>
        }
    })
}
