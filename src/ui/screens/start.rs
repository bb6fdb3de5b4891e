//! What this is, how far to go, and the promise.

use crate::ui::parts::{each::Each, when::When};
use crate::{
    app::config::{HostConfig, StorageMode},
    content::{lang::Lang, words::Loaded},
    domain::assessment::Goal,
    ui::{
        context::{
            text, use_answering, use_common, use_program, use_widget, use_words, word,
        },
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
    let (config, own_page) = (answering.config(), use_widget().own_page);
    let reads = move |of: fn(&HostConfig) -> bool| move || config.with(of);
    let leaves_goal = reads(HostConfig::leaves_goal);
    // It speaks of both stars.
    let leads = move || leaves_goal() && answering.is_official();
    let begin = move || {
        let words = &words().start;
        if begun.get() { words.go_on } else { words.begin }.to_owned()
    };
    view! {
        <ScreenForm on_next=move || answering.go(Screen::Principles)>
            <ScreenHeading text=word(|words| words.start.title)/>
            <When is=leads><p class="h-lead">{word(|words| words.start.lead)}</p></When>
            <OwnNote parts=Signal::derive(move || answering.parts())/>
            {(program.own_pack_errors)()}
            <Facts/>
            <When is=leaves_goal><Goals/></When>
            <div class="h-start">
                <button class="h-button h-button--primary h-button--large" part="button primary"
                    type="submit">
                    {text(begin)}
                </button>
                <p class="h-promise">{word(|words| words.start.promise)}</p>
                <When is=reads(|config| config.takes_results)>
                    <p class="h-note">{word(|words| words.start.takes)}</p>
                </When>
                // Where it is not as one expects, one learns it before the first answer.
                <When is=reads(|config| config.storage != StorageMode::Session)>
                    <p class="h-note">{text(move || (words().start.kept)(config.with(|c| c.storage)).to_owned())}</p>
                </When>
                <When is=reads(|config| config.has(Screen::Load))>
                    <ScreenLink to=Screen::Load
                        label=word(|words| words.start.load)/>
                </When>
            </div>
            <Proof/>
            <When is=reads(|config| config.edition.is_none() && config.has(Screen::Principles))><Editions/></When>
            <When is=move || own_page>
                <div class="h-row h-row--quiet">
                    <ScreenLink to=Screen::Organiser
                        label=word(|words| words.start.organiser)/>
                </div>
            </When>
        </ScreenForm>
    }
}

/// How many questions of the deepest pack there are.
fn questions() -> impl Fn() -> usize + Copy + Send + Sync + 'static {
    let answering = use_answering();
    move || {
        let asks = answering.config().with(|config| config.has(Screen::List));
        let part = if asks { Part::Diagnosis } else { Part::Principles };
        answering.with_pack(part, |loaded| loaded.pack.items.len())
    }
}

/// How long it takes, how much it asks, and that nothing is sent.
#[component]
fn Facts() -> impl IntoView {
    let (answering, words, questions) = (use_answering(), use_words(), questions());
    let facts = move || {
        // How long it takes is known for all of it.
        let leaves_goal = answering.config().with(|config| config.leaves_goal());
        let facts = (words().start.facts)(questions()).into_iter();
        facts.skip(usize::from(!leaves_goal)).collect::<Vec<_>>()
    };
    let row = move |at: usize| {
        let fact = move || facts().get(at).cloned().unwrap_or_default();
        view! { <li class="h-facts__fact">{text(fact)}</li> }.into_any()
    };
    view! {
        <ul class="h-facts">
            <Each count=move || facts().len() row=row/>
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
    let checked = move |goal| move || answering.assessment().with(|a| a.goal == goal);
    let two = move || (words().start.goal_two_about)(principles(), questions());
    let one = move || (words().start.goal_one_about)(principles());
    view! {
        <fieldset class="h-goal">
            <legend class="h-legend">{word(|words| words.start.goal)}</legend>
            <div>
                <div class="h-cards">
                    <RadioRow name=name.clone() id=widget.id("goal-2")
                        label=word(|words| words.start.goal_two)
                        about=two checked=checked(Goal::Star2)
                        on_choose=move || answering.set_goal(Goal::Star2)/>
                    <RadioRow name id=widget.id("goal-1")
                        label=word(|words| words.start.goal_one)
                        about=one checked=checked(Goal::Star1)
                        on_choose=move || answering.set_goal(Goal::Star1)/>
                </div>
            </div>
        </fieldset>
    }
}

/// The editions of the principles.
#[component]
fn Editions() -> impl IntoView {
    let answering = use_answering();
    let editions =
        move || answering.packs().with(|packs| packs.principles_editions().count());
    view! {
        <Fold summary=word(|words| words.start.edition)>
            <fieldset class="h-fold__body">
                <legend class="h-hidden">{word(|words| words.start.edition)}</legend>
                <Each count=editions
                    row=|at| view! { <Edition at/> }.into_any()/>
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
    let id = widget.id(&format!("edition-{}", name.replace('.', "-")));
    let chosen = name.clone();
    view! {
        <RadioRow name=widget.id("edition") id label=label about=String::new()
            checked=Signal::derive(move || answering.edition().get() == chosen)
            on_choose=move || answering.choose_edition(&name)/>
        <div class="h-edition">
            <When is=move || note().is_some()>
                <p class="h-note">{text(move || note().unwrap_or_default())}</p>
            </When>
            <SourceLine source=source/>
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
        let gone = (program.kiosk_retention)(answering.lang().get());
        if !gone.is_empty() {
            return gone;
        }
        (words().start.kept)(answering.config().with(|config| config.storage))
    };
    view! {
        <Fold summary=word(|words| words.start.proof)>
            <div class="h-fold__body">
                <ul class="h-list">
                    <li>{word(|words| words.start.proof_steps[0])}</li>
                    <li>{word(|words| words.start.proof_steps[1])}</li>
                    <li>{text(move || kept().to_owned())}</li>
                </ul>
                <ScreenLink to=Screen::Proof
                    label=word(|words| words.start.proof_go)/>
            </div>
        </Fold>
    }
}
