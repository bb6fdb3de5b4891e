//! Where the company stands, and the one next step; the rest is folded.

mod answers;
mod arithmetic;
mod ask;
mod closing;
mod keep;
mod notes;
mod nothing;
mod points;
mod state_card;
mod tasks;

use self::{
    ask::AskList, closing::Closing, keep::Keep, nothing::Nothing, points::PointsPanel,
    state_card::StateCard, tasks::FirstTasks,
};
use crate::{
    app::{
        extract::Extract,
        session::Session,
        standing::{Standing, Target},
    },
    domain::stage::Stage,
    ui::{
        brand::ContactLink,
        context::{text, use_answering},
        effects::export::export_file,
        parts::{heading::Heading, status_message::StatusMessage, when::When},
        session_context::{is_kiosk, later_word, use_session},
    },
};
use leptos::{html, prelude::*};

/// The result screen.
#[component]
pub(crate) fn ResultScreen() -> impl IntoView {
    let session = use_session();
    let is_kiosk = is_kiosk();
    let standing = Memo::new(move |_| session.standing(is_kiosk));
    let ask = AskPlace { open: RwSignal::new(false), place: NodeRef::new() };
    let status = StatusMessage::new();
    let go = Callback::new(move |target| take(session, target, ask, status));
    let is = move |stage: Stage| standing.with(|standing| standing.stage == stage);
    let leads_to_ask = move || {
        let ask = |standing: &Standing| {
            let button = standing.action.map(|action| action.target);
            button == Some(Target::OpenAsk)
        };
        standing.with(ask)
    };
    view! {
        <div class="h-screen h-result" part="screen">
            <StateCard standing go status/>
            <When is=move || is(Stage::NothingAnswered)><Nothing/></When>
            <When is=move || !is(Stage::NothingAnswered)>
                <PointsPanel/>
                // What the button leads to stands above what can wait.
                <When is=leads_to_ask><AskList ask is_kiosk/></When>
                <FirstTasks/>
                <When is=move || !leads_to_ask()><AskList ask is_kiosk/></When>
                <When is=move || !is_kiosk><Keep/></When>
                <Closing standing go/>
            </When>
            <Contact/>
        </div>
    }
}

/// Where the list of what to ask is, and whether it is unfolded.
#[derive(Clone, Copy)]
pub(crate) struct AskPlace {
    /// Whether it is unfolded.
    open: RwSignal<bool>,
    /// The element around it.
    place: NodeRef<html::Section>,
}

/// Does what a button of the state card is for.
fn take(session: Session, target: Target, ask: AskPlace, status: StatusMessage) {
    match target {
        Target::Screen(screen) => session.answering().go(screen),
        Target::AskDiagnosis => session.ask_diagnosis(),
        Target::OpenAsk => {
            ask.open.set(true);
            if let Some(place) = ask.place.get_untracked() {
                drop(place.focus());
            }
        }
        Target::Calendar => {
            export_file(untrack(|| session.extract(Extract::Calendar)), status);
        }
        Target::Save => {
            export_file(untrack(|| session.result_file(false)), status);
        }
    }
}

/// Whom to ask, where the page says so.
#[component]
fn Contact() -> impl IntoView {
    let config = use_answering().config();
    let there = move || config.with(|config| config.brand.contact_url.is_some());
    let name =
        move || config.with(|config| config.brand.name.clone().unwrap_or_default());
    view! {
        <When is=there>
            <section class="h-panel">
                <Heading depth=1 class="h-result__title"
                    text=later_word(|words| words.brand.contact)/>
                <p>{text(later_word(|words| words.brand.contact_about))}</p>
                <p><strong>{text(name)}</strong></p>
                <ContactLink/>
            </section>
        </When>
    }
}
