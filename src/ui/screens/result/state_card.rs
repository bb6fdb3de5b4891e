//! The state card: one headline, one button, and the stars as a path.

use crate::{
    app::standing::{Action, Standing, Target},
    domain::{date::Date, stage::Stage},
    ui::{
        context::{text, use_answering, use_common},
        part::Part,
        parts::{
            heading::{Entry, Heading},
            star_path::StarPath,
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        session_context::{use_later_words, use_result_words},
    },
};
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn StateCard(
    /// What it says.
    standing: Memo<Standing>,
    /// Does what a button is for.
    go: Callback<Target>,
    /// Says beside the button what was done.
    status: StatusMessage,
) -> impl IntoView {
    let (words, said) = (use_later_words(), use_result_words());
    let headline = move || (said().stage)(standing.with(|standing| standing.stage));
    let about = move || standing.with(about);
    let stops = Signal::derive(move || standing.with(|standing| standing.stops.clone()));
    // The star of the last stage fills before the visitor's eyes.
    let won = Signal::derive(move || {
        let stage = standing.with(|standing| standing.stage);
        (stage == Stage::Ready { star: WON }).then_some(WON)
    });
    let second = Memo::new(move |_| standing.with(|standing| standing.second));
    let second_said = move || {
        second
            .get()
            .map(|second| (words().standing.second)(second.stage))
            .unwrap_or_default()
    };
    let button = Memo::new(move |_| standing.with(|standing| standing.action));
    let link = Memo::new(move |_| second.get().and_then(|second| second.action));
    view! {
        <section class="h-state" part="section" aria-label=move || said().stars>
            <div class="h-state__words">
                <Entry><Heading class="h-state__title" text=headline/></Entry>
                <When is=move || about() != About::Nothing>
                    <p class="h-state__about"><AboutLine about=Signal::derive(about)/></p>
                </When>
                <When is=move || !stops.with(Vec::is_empty)>
                    <StarPath stars=stops won/>
                </When>
            </div>
            <div class="h-state__do">
                {move || button.get().map(|action| view! {
                    <StepButton action go class="h-button h-button--star"/>
                })}
                <When is=move || second.get().is_some()>
                    <p class="h-state__second">
                        <span>{text(second_said)}</span>
                        {move || link.get().map(|action| view! {
                            <StepButton action go class="h-button h-button--quiet"/>
                        })}
                    </p>
                </When>
                <StatusLine status/>
            </div>
        </section>
    }
}

/// The highest star that a company declares by itself.
const WON: u8 = 2;

/// A step as a button.
#[component]
pub(super) fn StepButton(
    /// The step.
    action: Action,
    /// Does what it is for.
    go: Callback<Target>,
    /// Class of the button.
    class: &'static str,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let label = move || {
        let principles =
            answering.with_pack(Part::Principles, |loaded| loaded.pack.items.len());
        (words().standing.step)(action.step, principles)
    };
    let part = if class.contains("star") { "button primary" } else { "button" };
    view! {
        <button class=class part=part type="button" on:click=move |_| go.run(action.target)>
            {text(label)}
        </button>
    }
}

/// What stands below the headline.
#[derive(Clone, Debug, PartialEq, Eq)]
enum About {
    Nothing,
    /// The questions are the page's own.
    Own,
    /// 自己宣言ID, which may be empty, and the day of the declaration.
    Declared(String, Option<Date>),
    /// So many departments.
    Merged(usize),
}

fn about(standing: &Standing) -> About {
    match (&standing.declared, standing.stage) {
        (_, Stage::OwnQuestions) => About::Own,
        (Some(declared), _) if !declared.id.is_empty() || declared.day.is_some() => {
            About::Declared(declared.id.clone(), declared.day)
        }
        _ if standing.merged_from > 0 => About::Merged(standing.merged_from),
        _ => About::Nothing,
    }
}

#[component]
fn AboutLine(
    /// What is said.
    about: Signal<About>,
) -> impl IntoView {
    let (words, said, common) = (use_later_words(), use_result_words(), use_common());
    text(move || {
        let (words, common) = (words(), common());
        match about.get() {
            About::Nothing => String::new(),
            About::Own => {
                format!("{}{}{}", said().own, common.gap, said().own_not_judged)
            }
            About::Declared(id, day) => {
                let id = (!id.is_empty()).then(|| (words.standing.id)(&id));
                let facts = [id, day.map(common.date)];
                let facts: Vec<String> = facts.into_iter().flatten().collect();
                facts.join(words.standing.dot)
            }
            About::Merged(from) => (words.merge.merged_of)(from),
        }
    })
}
