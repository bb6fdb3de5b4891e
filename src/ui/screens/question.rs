//! One item of the self-diagnosis on its own screen.

use crate::ui::{
    context::{ItemRef, use_answering, use_widget, word},
    effects::{
        advance::{self, AutoAdvance},
        clock::milliseconds,
        focus,
    },
    part::Part,
    parts::{
        button::ScreenLink,
        error_summary::ErrorSummary,
        form::{ActionBar, ScreenForm},
        glossary::{GlossaryFold, TermsOf},
        measures::ItemNotes,
        own::OwnNote,
        question_group::{Place, QuestionGroup, QuestionRefs},
    },
    screen::Screen,
};
use crate::{app::pace::Step, domain::pack::Slug};
use leptos::{context::Provider, prelude::*};
use web_sys::KeyboardEvent;

/// The screen of the item at position `at`; nothing where the pack has none there.
#[component]
pub(crate) fn Question(
    /// Position in the pack, from 0.
    at: usize,
) -> impl IntoView {
    let answering = use_answering();
    let item = ItemRef { part: Part::Diagnosis, at };
    let slug = item
        .read(answering, |loaded, _| loaded.at(at).map(|(item, _)| item.slug.clone()));
    let Some(slug) = slug.flatten() else { return ().into_any() };
    let screen = Screen::Question(at);
    let refs = QuestionRefs::default();
    // What is wrong is said once the visitor wants to go on.
    let checks = RwSignal::new(false);
    let faulty = lacks_reason(slug.clone(), checks);
    let go_on = move || {
        let now = milliseconds();
        let lacks = untrack(|| answering.lacks_reason(Part::Diagnosis, &slug));
        if lacks && answering.pace().takes_next(now) {
            checks.set(true);
            focus::mend(refs.group, refs.reason);
        } else {
            untrack(|| answering.make_step(screen, Step::Pressed, now));
        }
    };
    let before = answering.config().with_untracked(|config| config.before_questions());
    let back = at.checked_sub(1).map_or(before, Screen::Question);
    let key = move |event: KeyboardEvent| {
        if let Some(at) = advance::numbered(&event) {
            advance::choose(refs.group, at);
        }
    };
    view! {
        <div class="h-asking" on:keydown=key>
            <Provider value=AutoAdvance::new(screen)>
                <ScreenForm kind=" h-screen--asking" on_next=go_on>
                    <QuestionGroup item place=Place::Alone checks refs/>
                    <ActionBar from=screen back>
                        <ErrorSummary faulty field=refs.reason/>
                    </ActionBar>
                    <div class="h-asking__more">
                        <ItemNotes item full=true/>
                        <GlossaryFold terms=TermsOf::Item(item)/>
                        <OwnNote parts=Signal::derive(|| vec![Part::Diagnosis])/>
                        <AdvanceSetting/>
                        <div class="h-row h-row--quiet">
                            <ScreenLink to=Screen::List
                                label=word(|words| words.ask.to_list)/>
                            <ScreenLink to=Screen::Review
                                label=word(|words| words.ask.to_review)/>
                        </div>
                    </div>
                </ScreenForm>
            </Provider>
        </div>
    }
    .into_any()
}

/// Whether the reason of the item is still missing after the visitor wanted to go on.
fn lacks_reason(slug: Slug, checks: RwSignal<bool>) -> Memo<bool> {
    let answering = use_answering();
    Memo::new(move |_| checks.get() && answering.lacks_reason(Part::Diagnosis, &slug))
}

/// The visitor's own setting: whether choosing goes on.
#[component]
fn AdvanceSetting() -> impl IntoView {
    let answering = use_answering();
    let id = use_widget().id("advance");
    let of = id.clone();
    view! {
        <label class="h-asking__setting" for=of>
            <input class="h-choice__input" type="checkbox" autocomplete="off" id=id
                prop:checked=move || answering.advances()
                on:change=move |event| answering.set_advances(event_target_checked(&event))/>
            <span>{word(|words| words.ask.advance)}</span>
        </label>
    }
}
