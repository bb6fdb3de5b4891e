//! Every star and ISO 27001: where the company stands, what is left, what each asks, which star it
//! has declared and which one a buyer may ask for.

mod buyer;
mod cell;
mod compare;
mod declared;
mod left;
mod path;
mod step_state;

use self::{
    buyer::BuyerHelp, compare::Compare, declared::DeclaredHelp, left::LeftOver,
    path::Path,
};
use crate::ui::{
    context::text,
    parts::{
        dated_facts::FactNote,
        each::Each,
        heading::ScreenHeading,
        rows::{FoldRow, Rows},
    },
    session_context::{later_word, use_session},
};
use leptos::prelude::*;

/// The screen of the stars.
#[component]
pub(crate) fn StarsScreen() -> impl IntoView {
    let session = use_session();
    let ladder = Memo::new(move |_| session.ladder());
    view! {
        <div class="h-screen h-screen--stars" part="screen">
            <ScreenHeading text=later_word(|words| words.stars.title)/>
            <p class="h-lead">{later_word(|words| words.stars.lead)}</p>
            <Path ladder/>
            <LeftOver ladder/>
            <Compare ladder/>
            <Rows>
                <FoldRow title=later_word(|words| words.stars.own)><DeclaredHelp/></FoldRow>
                <FoldRow title=later_word(|words| words.stars.buyer)><BuyerHelp/></FoldRow>
                <FoldRow title=later_word(|words| words.stars.relation)><Relation/></FoldRow>
                <FoldRow title=later_word(|words| words.stars.links)><Links/></FoldRow>
            </Rows>
        </div>
    }
}

/// What a declaration and the SCS scheme have to do with each other.
#[component]
fn Relation() -> impl IntoView {
    let session = use_session();
    let fact = Signal::derive(move || Some(session.extended().ladder().relation.clone()));
    view! {
        <div class="h-stars__prose"><FactNote fact/></div>
    }
}

/// The official pages.
#[component]
fn Links() -> impl IntoView {
    let session = use_session();
    let lang = session.answering().lang();
    let count = move || session.extended().ladder().links.len();
    let row = move |at: usize| {
        let extended = session.extended();
        let Some(link) = extended.ladder().links.get(at).cloned() else {
            return ().into_any();
        };
        let url = link.url.clone();
        let title = text(move || link.title.get(lang.get()).to_owned());
        view! {
            <li>
                <a class="h-link" href=url target="_blank"
                    rel="noopener noreferrer">{title}</a>
            </li>
        }
        .into_any()
    };
    view! {
        <div class="h-stars__prose">
            <p>{later_word(|words| words.stars.links_lead)}</p>
            <ul class="h-list"><Each count row=row/></ul>
        </div>
    }
}
