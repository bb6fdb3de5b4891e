//! What this is, how far to go, and the promise.

use crate::ui::parts::{each::Each, when::When};
use crate::{
    app::config::{HostConfig, StorageMode},
    content::{lang::Lang, words::LocalizedPack},
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
        words::StartText,
    },
};
use leptos::{prelude::*, text_prop::TextProp};

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
    let leads = Memo::new(move |_| leaves_goal() && answering.is_official());
    let title = move || {
        let words = &words().start;
        if leads.get() { words.title } else { words.title_plain }.to_owned()
    };
    let go = move || {
        let begun = begun.get_untracked();
        let to = if begun { answering.first_open() } else { answering.first_asked() };
        answering.go(to);
    };
    view! {
        <ScreenForm on_next=move || untrack(go)>
            <div class="h-start">
                <ScreenHeading text=title/>
                <When is=move || leads.get()><p>{word(|words| words.start.lead)}</p></When>
            </div>
            <OwnNote parts=Signal::derive(move || answering.parts())/>
            {(program.own_pack_errors)()}
            <When is=move || !leaves_goal()><Facts/></When>
            <div class="h-starts">
                <When is=move || leaves_goal() && !begun.get()><Ways/></When>
                <When is=move || !leaves_goal() || begun.get()>
                    <button class="h-button h-button--primary h-button--large" part="button primary"
                        type="submit">
                        {text(move || {
                            let words = &words().start;
                            if begun.get() { words.go_on } else { words.begin }.to_owned()
                        })}
                    </button>
                </When>
            </div>
            <div class="h-start">
                <p class="h-promise">{word(|words| words.start.promise)}</p>
                <When is=move || answering.asks_diagnosis().get() && answering.advances()>
                    <p class="h-note">{word(|words| words.start.advances)}</p>
                </When>
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
            <div>
                <When is=move || leaves_goal() && begun.get()>
                    <Fold summary=word(|words| words.start.goal)>
                        <div class="h-fold__body"><Goals/></div>
                    </Fold>
                </When>
                <When is=move || leads.get()>
                    <Telling title=|words| words.which about=|words| words.which_about/>
                    <Telling title=|words| words.who about=|words| words.who_about/>
                </When>
                <Proof/>
                <When is=reads(|config| config.edition.is_none() && config.has(Screen::Principles))><Editions/></When>
            </div>
            <When is=move || own_page>
                <div class="h-row h-row--quiet">
                    <ScreenLink to=Screen::Organiser
                        label=word(|words| words.start.organiser)/>
                </div>
            </When>
        </ScreenForm>
    }
}

/// One of the words of this screen.
type Word = fn(&StartText) -> &'static str;

/// Something that one may want to know first, folded.
#[component]
fn Telling(
    /// What it answers.
    title: Word,
    /// The answer.
    about: Word,
) -> impl IntoView {
    let words = use_words();
    view! {
        <Fold summary=move || title(&words().start)>
            <div class="h-fold__body"><p>{text(move || about(&words().start))}</p></div>
        </Fold>
    }
}

/// The two ways to begin.
#[component]
fn Ways() -> impl IntoView {
    let (words, questions, principles) = (use_words(), questions(), principles());
    view! {
        <Way goal=Goal::Star1 title=|words| words.one
            about=move || (words().start.goal_one_about)(principles())/>
        <Way goal=Goal::Star2 title=|words| words.two
            about=move || (words().start.goal_two_about)(principles(), questions())/>
    }
}

/// One of them: a button with its name and what it takes.
#[component]
fn Way(
    /// The star that it leads to.
    goal: Goal,
    /// On the button.
    title: Word,
    /// What it takes.
    #[prop(into)]
    about: TextProp,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_words());
    let begin = move |_| {
        answering.set_goal(goal);
        answering.go(untrack(|| answering.first_asked()));
    };
    let kind = if goal == Goal::Star1 { " h-begin--main" } else { "" };
    view! {
        <button class=format!("h-begin{kind}") part="button primary" type="button" on:click=begin>
            <span class="h-begin__title">{text(move || title(&words().start))}</span>
            <span class="h-begin__about">{text(about)}</span>
        </button>
    }
}

/// How many principles there are.
fn principles() -> impl Fn() -> usize + Copy + Send + Sync + 'static {
    let answering = use_answering();
    move || answering.with_pack(Part::Principles, |loaded| loaded.pack.items.len())
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

/// How much it asks, and that nothing is sent. How long it takes is known for all of it only.
#[component]
fn Facts() -> impl IntoView {
    let (words, questions) = (use_words(), questions());
    let facts = move || {
        let facts = (words().start.facts)(questions()).into_iter();
        facts.skip(1).collect::<Vec<_>>()
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
    let principles = principles();
    let (name, widget) = (use_widget().id("goal"), use_widget());
    let checked = move |goal| move || answering.assessment().with(|a| a.goal == goal);
    let two = move || (words().start.goal_two_about)(principles(), questions());
    let one = move || (words().start.goal_one_about)(principles());
    view! {
        <fieldset class="h-goal">
            <legend class="h-hidden">{word(|words| words.start.goal)}</legend>
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
    let read = move |of: fn(&LocalizedPack, Lang) -> Option<String>| {
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
    mut editions: impl Iterator<Item = &'a LocalizedPack>,
    at: usize,
    read: impl FnOnce(&LocalizedPack) -> T,
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
                <When is=move || answering.config().with(|config| config.has(Screen::Proof))>
                    <ScreenLink to=Screen::Proof label=word(|words| words.start.proof_go)/>
                </When>
            </div>
        </Fold>
    }
}
