//! What a result that came in holds, before anything of it is taken.

use crate::{
    app::{import::FoundResult, notice::Notice},
    text::CommonWords,
    ui::{
        context::{text, use_answering, use_common},
        effects::focus,
        parts::{button::Button, each::Each, heading::Heading, when::When},
        session_context::{later_word, use_later_words, use_session},
        words::later::{LoadText, later_text},
    },
};
use leptos::{html, prelude::*};

/// What it is, and the choices.
#[component]
pub(super) fn Found() -> impl IntoView {
    let (session, words, common) = (use_session(), use_later_words(), use_common());
    let found = Memo::new(move |_| session.found());
    let facts = Memo::new(move |_| {
        let facts = |found: &FoundResult| facts(found, &words().load, common());
        found.with(|found| found.as_ref().map(facts)).unwrap_or_default()
    });
    let fact = move |at: usize| {
        let fact = move || facts.with(|facts| facts.get(at).cloned().unwrap_or_default());
        view! { <li>{text(fact)}</li> }.into_any()
    };
    let is = move |of: fn(&FoundResult) -> bool| {
        move || found.with(|found| found.as_ref().is_some_and(of))
    };
    let place = NodeRef::<html::Section>::new();
    focus::on_mount(place);
    view! {
        <section class="h-arrived__box h-panel" tabindex="-1" node_ref=place>
            <Heading depth=1 class="h-section__title" text=later_word(|words| words.load.found)/>
            <ul class="h-list"><Each count=move || facts.with(Vec::len) row=fact/></ul>
            <When is=is(|found| !found.again.is_empty())><Again found/></When>
            <When is=is(|found| found.replaces)>
                <p class="h-note">{text(later_word(|words| words.load.replaces))}</p>
            </When>
            <div class="h-row">
                <TakeButton/>
                <When is=is(|found| found.comparable)>
                    <Button label=later_word(|words| words.load.as_earlier)
                        on_press=move || session.compare_pending()/>
                </When>
                <Button label=later_word(|words| words.load.leave)
                    on_press=move || session.dismiss_pending()/>
            </div>
        </section>
    }
}

/// What is known of it, a sentence each.
fn facts(found: &FoundResult, words: &LoadText, common: &CommonWords) -> Vec<String> {
    let mut facts = vec![(words.answered)(found.answered, found.of)];
    facts.extend(found.taken_on.map(|day| (words.taken_on)(&(common.date)(day))));
    for change in &found.editions {
        facts.push((words.edition)(&change.from, &change.to));
    }
    if found.dropped > 0 {
        facts.push((words.dropped)(found.dropped));
    }
    if found.from_code {
        facts.push(words.from_code.to_owned());
    }
    facts
}

/// The items that another edition could not answer.
#[component]
fn Again(
    /// What was found.
    found: Memo<Option<FoundResult>>,
) -> impl IntoView {
    let again = move |at: usize| {
        let item = |found: &FoundResult| found.again.get(at).cloned();
        found.with(|found| found.as_ref().and_then(item)).unwrap_or_default()
    };
    let count = move || found.with(|found| found.as_ref().map_or(0, |f| f.again.len()));
    view! {
        <div class="h-piece">
            <Heading depth=2 class="h-section__subtitle" text=later_word(|words| words.load.again)/>
            <ul class="h-list">
                <Each count row=move |at| view! { <li>{text(move || again(at))}</li> }.into_any()/>
            </ul>
        </div>
    }
}

/// Puts it into the place of the present result.
#[component]
fn TakeButton() -> impl IntoView {
    let (session, answering) = (use_session(), use_answering());
    let take = move || {
        if let Some(answered) = session.take_pending() {
            answering.say(Some(loaded(answered)));
        }
    };
    view! {
        <Button kind=" h-button--primary" label=later_word(|words| words.load.take) on_press=take/>
    }
}

/// That a result which answers so many items has taken the place of the one before.
pub(crate) fn loaded(answered: usize) -> Notice {
    Notice::new(move |lang| (later_text(lang).notice.loaded)(answered))
}
