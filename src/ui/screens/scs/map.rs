//! ★3, seen from the answers.

use super::{area::AreaFold, lists::Lists};
use crate::{
    app::scs::ScsMap,
    domain::{assessment::Goal, scs::known::Stage},
    ui::{
        context::{text, use_answering},
        parts::{
            button::Button,
            each::Each,
            fold::Fold,
            heading::{Heading, ScreenHeading},
            source_line::SourceLine,
            stage_mark::{StageMark, questions},
            text_terms::TextTerms,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session},
    },
};
use leptos::prelude::*;

/// The screen of ★3 and ★4.
#[component]
pub(crate) fn ScsScreen() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let lang = session.answering().lang();
    let map = Memo::new(move |_| session.scs_map());
    let area = move |at| view! { <AreaFold map at/> }.into_any();
    let note = move || session.extended().scs().note.get(lang.get()).to_owned();
    let texts = Signal::derive(move || {
        let words = &words().scs;
        let mut texts = vec![words.lead.to_owned(), words.lists_about.to_owned()];
        map.with(|map| {
            for area in &map.areas {
                texts.push(area.title.clone());
                texts.extend(area.requirements.iter().map(|row| row.name.clone()));
            }
        });
        texts
    });
    view! {
        <div class="h-screen h-screen--scs" part="screen">
            <ScreenHeading text=later_word(|words| words.scs.title)/>
            <p class="h-lead">{later_word(|words| words.scs.lead)}</p>
            <Sum map/>
            <Lists/>
            <section class="h-section">
                <Heading depth=1 class="h-section__title" text=later_word(|words| words.scs.map)/>
                <ul class="h-areas">
                    <Each count=move || map.with(|map| map.areas.len()) row=area/>
                </ul>
                <Legend/>
                <p class="h-note">{text(move || map.with(|map| map.note.clone()))}</p>
            </section>
            <TextTerms texts/>
            <div>
                <p class="h-note">{text(note)}</p>
                <SourceLine source=move || Some(session.extended().scs().source.clone())/>
            </div>
        </div>
    }
}

/// The figures, and what they are not.
#[component]
fn Sum(
    /// What is known of the requirements.
    map: Memo<ScsMap>,
) -> impl IntoView {
    let (answering, words, questions) = (use_answering(), use_later_words(), questions());
    let counts = move || map.with(|map| map.counts);
    let started = move || {
        let counts = counts();
        (words().scs.started)(counts.of(), counts.begun)
    };
    let rest = move || {
        let counts = counts();
        let unknown = counts.out_of_reach;
        (words().scs.rest)(counts.related, counts.not_begun, questions(), unknown)
    };
    let answered = move || counts().answered;
    view! {
        <section class="h-panel h-panel--night">
            <p class="h-standing">{text(started)}</p>
            <p>{text(rest)}</p>
            <When is=move || answered() != 0>
                <p>{text(move || (words().scs.answered_count)(answered()))}</p>
            </When>
            <p>{later_word(|words| words.scs.guide)}</p>
            <When is=move || !answering.asks_diagnosis().get()><PrinciplesOnly/></When>
        </section>
    }
}

/// The way to the questions that would tell more.
#[component]
fn PrinciplesOnly() -> impl IntoView {
    let (answering, words, questions) = (use_answering(), use_later_words(), questions());
    let judge = move || {
        answering.set_goal(Goal::Star2);
        answering.go(Screen::Question(0));
    };
    view! {
        <p>{text(move || (words().scs.principles_only)(questions()))}</p>
        <When is=move || answering.config().with(|config| config.has(Screen::List))>
            <div class="h-row">
                <Button label=later_word(|words| words.result.judge) on_press=judge/>
            </div>
        </When>
    }
}

/// What the squares mean.
#[component]
fn Legend() -> impl IntoView {
    let words = use_later_words();
    let row = move |at: usize| {
        let stage = Stage::ALL.get(at).copied().unwrap_or(Stage::NotBegun);
        let about = text(move || (words().scs.stage_about)(stage).to_owned());
        view! {
            <li>
                <StageMark stage/>
                <span class="h-note">{about}</span>
            </li>
        }
        .into_any()
    };
    view! {
        <Fold summary=later_word(|words| words.scs.legend)>
            <ul class="h-fold__body h-stages"><Each count=|| Stage::ALL.len() row=row/></ul>
        </Fold>
    }
}
