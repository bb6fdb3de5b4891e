//! The draft, which follows every key, and why each clause is stated as it is.

use crate::{
    app::policy::{PolicyDraft, Reason},
    content::words::Source,
    export::provenance,
    ui::{
        context::{text, use_answering, use_common},
        parts::{
            each::Each, fold::Fold, heading::Heading, link_button::PageLink, when::When,
        },
        session_context::{later_word, pack_words, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The draft with its marks.
#[component]
pub(super) fn DraftPage() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let asks = use_answering().asks_diagnosis();
    let draft = Memo::new(move |_| session.policy_draft());
    let lead = move || {
        let words = &words().policy;
        if asks.get() { words.draft_lead } else { words.not_asked }.to_owned()
    };
    let closing = move |at: usize| {
        let line = move || draft.with(|d| d.written.closing.get(at).cloned());
        view! { <p class="h-draft__end">{text(move || line().unwrap_or_default())}</p> }
            .into_any()
    };
    view! {
        <Heading depth=2 class="h-section__subtitle"
            text=later_word(|words| words.policy.draft)/>
        <p>{text(lead)}</p>
        <p class="h-draft__review">{text(later_word(|words| words.policy.review))}</p>
        <div class="h-draft">
            <article class="h-draft__page">
                <Heading depth=2 class="h-draft__title"
                    text=move || draft.with(|d| d.written.title.clone())/>
                <p>{text(move || draft.with(|d| d.written.preamble.clone()))}</p>
                <Each count=move || draft.with(|d| d.written.clauses.len())
                    row=move |at| view! { <Clause draft at/> }.into_any()/>
                <Each count=move || draft.with(|d| d.written.closing.len()) row=closing/>
            </article>
        </div>
    }
}

/// A clause, and why it is stated as it is. That is no part of the policy.
#[component]
fn Clause(
    /// The draft.
    draft: Memo<PolicyDraft>,
    /// The position of the clause in it.
    at: usize,
) -> impl IntoView {
    let words = use_later_words();
    let title = move || {
        draft.with(|draft| {
            let clause = draft.written.clauses.get(at);
            clause.map(|c| format!("{}. {}", c.number, c.title)).unwrap_or_default()
        })
    };
    let said = move || {
        let clause = |d: &PolicyDraft| d.written.clauses.get(at).map(|c| c.text.clone());
        draft.with(clause).unwrap_or_default()
    };
    let items = move || {
        draft.with(|d| d.written.clauses.get(at).map_or(0, |clause| clause.list.len()))
    };
    let item = move |item: usize| {
        let line = move || {
            let of = |d: &PolicyDraft| d.written.clauses.get(at)?.list.get(item).cloned();
            draft.with(of).unwrap_or_default()
        };
        view! { <li>{text(line)}</li> }.into_any()
    };
    let reason = Memo::new(move |_| draft.with(|draft| draft.reasons.get(at).cloned()));
    let why = move || {
        let words = &words().policy;
        match reason.get() {
            Some(Reason::Done) => words.done.to_owned(),
            Some(Reason::Listed) => words.listed.to_owned(),
            Some(Reason::Promise) => words.promise.to_owned(),
            Some(Reason::Open(items)) => (words.open)(&items.join(words.and)),
            None => String::new(),
        }
    };
    let done = move || reason.with(|reason| *reason == Some(Reason::Done));
    let shape = move || if done() { "●" } else { "○" };
    let class =
        move || if done() { "h-mark__shape h-mark--done" } else { "h-mark__shape" };
    view! {
        <Heading depth=3 class="h-draft__clause" text=title/>
        <p>{text(said)}</p>
        <When is=move || items() != 0><ul class="h-list"><Each count=items row=item/></ul></When>
        <When is=move || reason.with(Option::is_some)>
            <p class="h-note h-draft__why">
                <span class=class aria-hidden="true">{shape}</span><span>{text(why)}</span>
            </p>
        </When>
    }
}

/// Where the clauses and their order come from, folded.
#[component]
pub(super) fn DraftSources() -> impl IntoView {
    let extended = use_session().extended();
    let mut seen: Vec<Source> = Vec::new();
    for source in extended.policy().clauses.iter().filter_map(|said| said.source.as_ref())
    {
        if !seen.contains(source) {
            seen.push(source.clone());
        }
    }
    let rows = seen.into_iter().map(source_row).collect_view();
    view! {
        <Fold summary=later_word(|words| words.policy.sources)>
            <div class="h-fold__body">
                <ul class="h-list">{rows}</ul>
                <p class="h-note">{text(later_word(|words| words.policy.own))}</p>
            </div>
        </Fold>
    }
}

fn source_row(source: Source) -> AnyView {
    let common = use_common();
    let (label, url) = (pack_words(&source.title), source.url.clone());
    let facts = move || provenance(common(), &source, source.certainty);
    view! {
        <li><PageLink label url/><span class="h-source__facts">{text(facts)}</span></li>
    }
    .into_any()
}
