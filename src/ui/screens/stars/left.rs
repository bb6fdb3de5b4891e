//! What is left for each star, with the ways to it: cards side by side where the window is wide,
//! folded rows where it is not.

use super::step_state::{StepAt, StepStateWords};
use crate::{
    app::ladder::{GateStep, Ladder, Left, StepState},
    domain::{assessment::Goal, scs::known::Stage},
    ui::{
        context::{text, use_answering},
        effects::wide::use_wide,
        parts::{
            button::Button,
            each::Each,
            heading::Heading,
            rows::{FoldRow, Rows},
            stage_mark::questions,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words},
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// One piece for each rung.
#[component]
pub(super) fn LeftOver(ladder: Memo<Ladder>) -> impl IntoView {
    let wide = use_wide();
    let count = move || ladder.with(|ladder| ladder.rungs.len());
    let card = move |at| view! { <Card step=StepAt { ladder, at }/> }.into_any();
    let row = move |at| view! { <FoldedCard step=StepAt { ladder, at }/> }.into_any();
    view! {
        <section class="h-section">
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.stars.left)/>
            {move || if wide.get() {
                view! { <div class="h-stars__cards"><Each count row=card/></div> }.into_any()
            } else {
                view! { <Rows><Each count row=row/></Rows> }.into_any()
            }}
        </section>
    }
}

#[component]
fn Card(step: StepAt) -> impl IntoView {
    view! {
        <div class="h-stars__card">
            <Heading depth=2 class="h-section__subtitle" text=step.text(|step| &step.title)/>
            <StepStateWords step/>
            <Body step/>
        </div>
    }
}

/// The card as a row; that of the next star is unfolded.
#[component]
fn FoldedCard(step: StepAt) -> impl IntoView {
    let (words, questions) = (use_later_words(), questions());
    let state = move || match step.state() {
        StepState::Stop(state) => (words().star_path.state)(state),
        StepState::Begun => (words().scs.stage)(Stage::Begun, questions()),
        StepState::NotBegun => (words().scs.stage)(Stage::NotBegun, questions()),
    };
    let open = RwSignal::new(untrack(|| step.read(|step| step.is_next)));
    view! {
        <FoldRow title=step.text(|step| &step.title) end=state open><Body step/></FoldRow>
    }
}

/// What is left, and the official page.
#[component]
fn Body(step: StepAt) -> impl IntoView {
    let left = Memo::new(move |_| step.read(|step| Some(step.left.clone())));
    let url = move || step.read(|step| step.link.0.clone());
    let title = step.text(|step| &step.link.1);
    view! {
        {move || left.get().map(left_of)}
        <p class="h-note">
            <a class="h-link" href=url target="_blank" rel="noopener noreferrer">{text(title)}</a>
        </p>
    }
}

fn left_of(left: Left) -> AnyView {
    let words = use_later_words();
    match left {
        Left::Gates(steps) => view! { <Gates steps/> }.into_any(),
        Left::AskDiagnosis => view! { <AskDiagnosis/> }.into_any(),
        Left::Declare => way(
            later_word(|words| words.stars.ready),
            later_word(|words| words.stars.to_declare),
            Screen::Declare,
        ),
        Left::Declared => {
            let said = later_word(|words| words.stars.is_declared);
            view! { <p>{said}</p> }.into_any()
        }
        Left::OwnQuestions => {
            let said = later_word(|words| words.stars.own_questions);
            view! { <p>{said}</p> }.into_any()
        }
        Left::NotJudged => {
            let said = later_word(|words| words.stars.nothing);
            view! { <p>{said}</p> }.into_any()
        }
        Left::Requirements(started) => {
            let said = move || match started {
                Some((n, of)) => (words().stars.started)(n, of),
                None => words().stars.started_unknown.to_owned(),
            };
            way(said, later_word(|words| words.stars.to_scs), Screen::Scs)
        }
        Left::Checklist(begun) => {
            let said = move || {
                let words = &words().stars;
                if begun { words.checklist_begun } else { words.checklist }
            };
            way(said, later_word(|words| words.stars.to_scs), Screen::Scs)
        }
    }
}

/// What is said, and the way on where the page has it.
fn way(said: impl Into<TextProp>, label: impl Into<TextProp>, to: Screen) -> AnyView {
    let answering = use_answering();
    let (said, label) = (said.into(), label.into());
    view! {
        <p>{text(said)}</p>
        <When is=move || answering.config().with(|config| config.has(to))>
            <Button kind=" h-button--small" label=label.clone()
                on_press=move || answering.go(to)/>
        </When>
    }
    .into_any()
}

/// The way to the part that would tell.
#[component]
fn AskDiagnosis() -> impl IntoView {
    let answering = use_answering();
    let judge = move || {
        answering.set_goal(Goal::Star2);
        answering.go(Screen::Question(0));
    };
    view! {
        <p>{later_word(|words| words.stars.ask_diagnosis)}</p>
        <When is=move || answering.config().with(|config| config.has(Screen::List))>
            <Button kind=" h-button--small" label=later_word(|words| words.result.judge)
                on_press=judge/>
        </When>
    }
}

/// The steps of a star that are left.
#[component]
fn Gates(steps: Vec<GateStep>) -> impl IntoView {
    let answering = use_answering();
    let rows = steps.into_iter().map(|GateStep { label, screen }| match screen {
        Some(screen) => view! {
            <li class="h-review__row">
                <Button kind=" h-button--row" label on_press=move || answering.go(screen)/>
            </li>
        }
        .into_any(),
        None => view! { <li class="h-review__row"><p>{text(label)}</p></li> }.into_any(),
    });
    view! { <ul class="h-review">{rows.collect_view()}</ul> }
}
