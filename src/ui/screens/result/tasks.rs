//! What to do first, as a few closed rows.

use crate::{
    domain::pack::Cost,
    ui::{
        context::{ItemRef, text, use_answering},
        parts::{
            each::Each,
            heading::Heading,
            rows::{FoldRow, Rows},
            when::When,
        },
        session_context::{later_word, use_later_words, use_result_words, use_session},
    },
};
use leptos::prelude::*;

/// The rows; a sentence where all is answered and nothing is open.
#[component]
pub(super) fn FirstTasks() -> impl IntoView {
    let (session, said) = (use_session(), use_result_words());
    let answering = use_answering();
    let tasks = Memo::new(move |_| {
        let part = answering.advised();
        session.report().with(|report| {
            let actions = report.first_actions().iter();
            actions.map(|action| ItemRef { part, at: action.item }).collect::<Vec<_>>()
        })
    });
    let is_settled = move || session.report().with(|report| report.is_settled());
    let none = move || tasks.with(Vec::is_empty);
    let rows = move || {
        let tasks = tasks.get().into_iter();
        view! { <Rows>{tasks.map(|item| view! { <Task item/> }).collect_view()}</Rows> }
    };
    view! {
        <When is=move || !none()>
            <section class="h-result__block h-result__tasks">
                <div class="h-result__line">
                    <Heading depth=1 class="h-result__title"
                        text=move || (said().first)(tasks.with(Vec::len))/>
                    <p class="h-note">{text(later_word(|words| words.standing.first_lead))}</p>
                </div>
                {rows}
            </section>
        </When>
        // Nothing may be said to be fine while answers are still missing.
        <When is=move || none() && is_settled()>
            <p class="h-panel">{text(later_word(|words| words.result.nothing_first))}</p>
        </When>
    }
}

/// A task: what to do, how long it takes and what it costs; unfolded, why and how.
#[component]
fn Task(
    /// The item.
    item: ItemRef,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let end = move || {
        let takes = item.read(answering, |loaded, _| {
            let (item, _) = loaded.at(item.at)?;
            Some((item.minutes, item.cost))
        });
        let words = &words().standing;
        let takes = takes.flatten().map(|(minutes, cost)| {
            let [free, low, paid] = words.cost;
            let cost = match cost {
                Cost::Free => free,
                Cost::Low => low,
                Cost::Paid => paid,
            };
            format!("{}{}{cost}", (words.minutes)(minutes), words.dot)
        });
        takes.unwrap_or_default()
    };
    let measures =
        move || item.read(answering, |_, words| words.measures.len()).unwrap_or_default();
    let measure = move |at: usize| {
        let measure = move || {
            let lang = answering.lang().get();
            let measure = item.read(answering, |_, words| {
                words.measures.get(at).map(|measure| measure.get(lang).to_owned())
            });
            measure.flatten().unwrap_or_default()
        };
        view! { <li>{text(measure)}</li> }.into_any()
    };
    view! {
        <FoldRow title=item.words(|words| &words.action) note=item.words(|words| &words.quick) end>
            <p>{text(item.words(|words| &words.why))}</p>
            <ul class="h-list"><Each count=measures row=measure/></ul>
        </FoldRow>
    }
}
