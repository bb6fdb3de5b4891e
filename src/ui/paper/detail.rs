//! The detail: what is left, plan, answers, ★3 and ★4, reasons, and where it all comes from.

use super::{
    answers::{Answers, Reasons},
    areas::Areas,
    first_actions::FirstActions,
    foot::{Foot, Marked},
    left::LeftUntilDeclared,
    plan::Plan,
    scs_table::ScsSection,
    sources::{Digests, Sources},
    support::RemarksPart,
    words::{shown, use_paper_words},
};
use crate::ui::{
    brand::contact_line, context::use_answering, parts::code_card::CodeCard,
    session_context::use_session,
};
use leptos::prelude::*;

/// The pages after the first. The table of ★3 or ★4 has pages of its own, which lie on their side.
#[component]
pub(super) fn DetailPages() -> impl IntoView {
    let session = use_session();
    let is_begun = untrack(|| session.is_checklist_begun());
    let first = || {
        view! { <RemarksPart on_first_page=false/> <LeftUntilDeclared/> <FirstActions/> <Plan/>
        <Answers/> <Areas/> }
    };
    let last = || {
        view! { <Reasons/> <Code/> <Sources/> <Contact/> <Foot/> <Digests/> }
    };
    if !is_begun {
        return view! {
            <Marked><section class="p-page">{first()}{last()}</section></Marked>
        }
        .into_any();
    }
    view! {
        <Marked><section class="p-page">{first()}</section></Marked>
        <Marked wide=true><ScsSection/></Marked>
        <Marked><section class="p-page">{last()}</section></Marked>
    }
    .into_any()
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
