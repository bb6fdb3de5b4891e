//! What this is, how far to go, and the promise.

use crate::{
    app::config::StorageMode,
    content::{lang::Lang, words::Loaded},
    domain::assessment::Goal,
    ui::{
        context::{shown, use_answering, use_common, use_program, use_widget, use_words},
        part::Part,
        parts::{
            button::ScreenLink, fold::Fold, form::ScreenForm, heading::ScreenHeading,
            option_row::RadioRow, own::OwnNote, source_line::SourceLine,
        },
        screen::Screen,
    },
};
use leptos::prelude::*;

/// The start screen.
#[component]
pub(crate) fn Start(
    /// Whether something was put in already.
    #[prop(into)]
    begun: Signal<bool>,
) -> impl IntoView {
    let (answering, words, program) = (use_answering(), use_words(), use_program());
    let config = answering.config();
    let has = move |screen| config.with(|config| config.has(screen));
    let leaves_goal = move || config.with(|config| config.leaves_goal());
    let chooses = move || has(Screen::Principles) && config.with(|c| c.edition.is_none());
    // It speaks of both stars.
    let leads = Memo::new(move |_| leaves_goal() && answering.is_official());
    let lead = shown(move || words().start.lead);
    view! {
        <ScreenForm on_next=move || answering.go(Screen::Principles)>
            <ScreenHeading text=Signal::derive(move || words().start.title.to_owned())/>
            <Show when=move || leads.get()><p class="h-lead">{lead.clone()}</p></Show>
            <OwnNote parts=Signal::derive(move || answering.parts())/>
            {(program.own_start)()}
            <Facts/>
            <Show when=leaves_goal><Goals/></Show>
            <div class="h-start">
                <button class="h-button h-button--primary h-button--large" part="button primary"
                    type="submit">
                    {move || if begun.get() { words().start.go_on } else { words().start.begin }}
                </button>
                <p class="h-promise">{move || words().start.promise}</p>
                <Show when=move || config.with(|config| config.takes_results)>
                    <p class="h-note">{move || words().start.takes}</p>
                </Show>
                // Where it is not as one expects, one learns it before the first answer.
                <Show when=move || config.with(|c| c.storage != StorageMode::Session)>
                    <p class="h-note">{move || (words().start.kept)(config.with(|c| c.storage))}</p>
                </Show>
                <Show when=move || has(Screen::Load)>
                    <ScreenLink to=Screen::Load
                        label=Signal::derive(move || words().start.load.to_owned())/>
                </Show>
            </div>
            <Proof/>
            <Show when=chooses><Editions/></Show>
            <Show when=move || use_widget().own_page>
                <div class="h-row h-row--quiet">
                    <ScreenLink to=Screen::Organiser
                        label=Signal::derive(move || words().start.organiser.to_owned())/>
                </div>
            </Show>
        </ScreenForm>
    }
}

/// How many questions of the deepest pack there are.
fn questions() -> Signal<usize> {
    let answering = use_answering();
    Signal::derive(move || {
        let asks = answering.config().with(|config| config.has(Screen::List));
        let part = if asks { Part::Diagnosis } else { Part::Principles };
        answering.with_pack(part, |loaded| loaded.pack.items.len())
    })
}

/// How long it takes, how much it asks, and that nothing is sent.
#[component]
fn Facts() -> impl IntoView {
    let (answering, words, questions) = (use_answering(), use_words(), questions());
    let facts = move || {
        // How long it takes is known for all of it.
        let leaves_goal = answering.config().with(|config| config.leaves_goal());
        (words().start.facts)(questions.get()).into_iter().skip(usize::from(!leaves_goal))
    };
    view! {
        <ul class="h-facts">
            <For each=facts key=Clone::clone
                children=|fact| view! { <li class="h-facts__fact">{fact}</li> }/>
        </ul>
    }
}

/// How far to go.
#[component]
fn Goals() -> impl IntoView {
    let (answering, words, questions) = (use_answering(), use_words(), questions());
    let principles =
        move || answering.with_pack(Part::Principles, |loaded| loaded.pack.items.len());
    let (name, widget) = (use_widget().id("goal"), use_widget());
    let checked = move |goal| {
        Signal::derive(move || answering.assessment().with(|a| a.goal == goal))
    };
    let two = move || (words().start.goal_two_about)(principles(), questions.get());
    let one = move || (words().start.goal_one_about)(principles());
    view! {
        <fieldset class="h-goal">
            <legend class="h-legend">{move || words().start.goal}</legend>
            <div>
                <div class="h-cards">
                    <RadioRow name=name.clone() id=widget.id("goal-2")
                        label=Signal::derive(move || words().start.goal_two.to_owned())
                        about=Signal::derive(two) checked=checked(Goal::Star2)
                        on_choose=move || answering.set_goal(Goal::Star2)/>
                    <RadioRow name id=widget.id("goal-1")
                        label=Signal::derive(move || words().start.goal_one.to_owned())
                        about=Signal::derive(one) checked=checked(Goal::Star1)
                        on_choose=move || answering.set_goal(Goal::Star1)/>
                </div>
            </div>
        </fieldset>
    }
}

/// The editions of the principles.
#[component]
fn Editions() -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let editions =
        move || answering.packs().with(|packs| packs.principles_editions().count());
    view! {
        <Fold summary=Signal::derive(move || words().start.edition.to_owned())>
            <fieldset class="h-fold__body">
                <legend class="h-hidden">{move || words().start.edition}</legend>
                <For each=move || 0..editions() key=|at| *at
                    children=|at| view! { <Edition at/> }/>
            </fieldset>
        </Fold>
    }
}

/// One of the editions, with what is to be known of it.
#[component]
fn Edition(
    /// Its position among the editions.
    at: usize,
) -> impl IntoView {
    let (answering, common, widget) = (use_answering(), use_common(), use_widget());
    let lang = answering.lang();
    let name = answering
        .packs()
        .with_untracked(|packs| {
            edition(packs.principles_editions(), at, |loaded| loaded.pack.edition.clone())
        })
        .unwrap_or_default();
    let read = move |of: fn(&Loaded, Lang) -> Option<String>| {
        let lang = lang.get();
        answering.packs().with(|packs| {
            edition(packs.principles_editions(), at, |loaded| of(loaded, lang)).flatten()
        })
    };
    let label = {
        let name = name.clone();
        move || {
            let title = read(|loaded, lang| Some(loaded.title.get(lang).to_owned()));
            (common().edition)(&title.unwrap_or_default(), &name)
        }
    };
    let note =
        move || read(|loaded, lang| Some(loaded.note.as_ref()?.get(lang).to_owned()));
    let source = move || {
        answering.packs().with(|packs| {
            edition(packs.principles_editions(), at, |loaded| loaded.source.clone())
        })
    };
    let shown_note = shown(move || note().unwrap_or_default());
    let id = widget.id(&format!("edition-{}", name.replace('.', "-")));
    let chosen = name.clone();
    view! {
        <RadioRow name=widget.id("edition") id label=Signal::derive(label) about=String::new()
            checked=Signal::derive(move || answering.edition().get() == chosen)
            on_choose=move || answering.choose_edition(&name)/>
        <div class="h-edition">
            <Show when=move || note().is_some()>
                <p class="h-note">{shown_note.clone()}</p>
            </Show>
            <SourceLine source=Signal::derive(source)/>
        </div>
    }
}

/// Reads one of the editions.
fn edition<'a, T>(
    mut editions: impl Iterator<Item = &'a Loaded>,
    at: usize,
    read: impl FnOnce(&Loaded) -> T,
) -> Option<T> {
    editions.nth(at).map(read)
}

/// How one can see that nothing is sent.
#[component]
fn Proof() -> impl IntoView {
    let (answering, words, program) = (use_answering(), use_words(), use_program());
    let kept = move || {
        // Where visitors come one after another, the answers go sooner.
        let gone = (program.gone)(answering.lang().get());
        if !gone.is_empty() {
            return gone;
        }
        (words().start.kept)(answering.config().with(|config| config.storage))
    };
    view! {
        <Fold summary=Signal::derive(move || words().start.proof.to_owned())>
            <div class="h-fold__body">
                <ul class="h-list">
                    <li>{move || words().start.proof_steps[0]}</li>
                    <li>{move || words().start.proof_steps[1]}</li>
                    <li>{kept}</li>
                </ul>
                <ScreenLink to=Screen::Proof
                    label=Signal::derive(move || words().start.proof_go.to_owned())/>
            </div>
        </Fold>
    }
}
