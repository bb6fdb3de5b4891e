//! A step: a row that tells what is left of it, and unfolds. Of all steps one is open.

use crate::{
    app::{
        declaring::{Declaring, Left, Step, StepRow, StepState},
        session::Session,
    },
    ui::{
        context::text,
        effects::focus,
        parts::{button::Button, icon::Icon, when::When},
        session_context::use_later_words,
        words::later::DeclareText,
    },
};
use leptos::{html, prelude::*};

/// The steps of the screen.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    /// Declaring a star, as it stands.
    pub(super) declaring: Memo<Declaring>,
    /// The step that is open.
    open: RwSignal<Option<Step>>,
    /// The step that one was led to, which takes focus.
    entered: RwSignal<Option<Step>>,
    /// What is to be known of the subsidy that the star is declared for.
    pub(super) subsidy_box: NodeRef<html::Section>,
    /// Whether the screen is entered at the basic policy.
    pub(super) at_policy: bool,
}

impl Steps {
    /// Opens the first step that is not done, or the one that has the basic policy.
    pub(super) fn new(session: Session, at_policy: bool) -> Self {
        let declaring = Memo::new(move |_| session.declaring());
        let now = declaring.with_untracked(Declaring::now).unwrap_or(Step::Record);
        let open = if at_policy { Step::Contents } else { now };
        Self {
            declaring,
            open: RwSignal::new(Some(open)),
            entered: RwSignal::new(None),
            subsidy_box: NodeRef::new(),
            at_policy,
        }
    }

    /// Opens a step and leads to it.
    pub(super) fn enter(self, step: Step) {
        self.open.set(Some(step));
        self.entered.set(Some(step));
    }

    /// Leads on from a step that has just been done, whose button goes away.
    pub(super) fn leave(self, step: Step) {
        let after = self.declaring.with_untracked(|declaring| declaring.after(step));
        self.enter(after.unwrap_or(step));
    }

    fn row(self, step: Step) -> Memo<StepRow> {
        Memo::new(move |_| self.declaring.with(|declaring| declaring.row(step)))
    }
}

/// The steps of the screen that the component is on.
pub(super) fn use_steps() -> Steps {
    expect_context()
}

/// A step with its row.
#[component]
pub(super) fn StepFold(
    /// The step.
    step: Step,
    children: ChildrenFn,
) -> impl IntoView {
    let (steps, words) = (use_steps(), use_later_words());
    let row = steps.row(step);
    let is_open = Memo::new(move |_| steps.open.get() == Some(step));
    let (details, summary) =
        (NodeRef::<html::Details>::new(), NodeRef::<html::Summary>::new());
    let toggled = move |_| {
        let Some(details) = details.get_untracked() else { return };
        if details.open() {
            if !is_open.get_untracked() {
                // The step that folds above may take this one out of sight.
                steps.enter(step);
            }
        } else if is_open.get_untracked() {
            steps.open.set(None);
        }
    };
    Effect::new(move |_| {
        if steps.entered.get() == Some(step) {
            steps.entered.set(None);
            // The step before is folded only after this round of effects.
            focus::show(summary);
        }
    });
    let class = move || match row.get().state {
        StepState::Done => "h-step h-step--done",
        StepState::Now => "h-step h-step--now",
        StepState::Todo => "h-step",
    };
    let number = Step::ALL.iter().position(|known| *known == step).map_or(0, |at| at + 1);
    let sign = move || match row.get().state {
        StepState::Done => "✓".to_owned(),
        StepState::Now | StepState::Todo => number.to_string(),
    };
    // What stands at the end tells the state where nothing else is to be told.
    let state = move || match row.get().left {
        Left::State => String::new(),
        _ => (words().declare.state)(row.get().state).to_owned(),
    };
    view! {
        <li class=class>
            <details class="h-row-fold" node_ref=details prop:open=move || is_open.get()
                on:toggle=toggled>
                <summary class="h-row h-row--list" node_ref=summary>
                    <span class="h-step__sign" aria-hidden="true">{sign}</span>
                    <span class="h-row__words">
                        <span class="h-row__title">
                            {text(move || (words().declare.step)(step).to_owned())}
                        </span>
                    </span>
                    <span class="h-row__end">
                        <span class="h-hidden">{text(state)}</span>
                        {text(move || left(&words().declare, row.get()))}
                    </span>
                    <Icon name="down"/>
                </summary>
                <When is=move || is_open.get()>
                    <div class="h-row-fold__body h-step__body">{children()}</div>
                </When>
            </details>
        </li>
    }
}

/// What stands at the end of a step's row.
fn left(words: &DeclareText, row: StepRow) -> String {
    match row.left {
        Left::State => (words.state)(row.state).to_owned(),
        Left::Before(before) => (words.before_short)(before).to_owned(),
        Left::Gbiz(kind) => (words.gbiz)(kind).to_owned(),
        Left::Count { done, of } => (words.count)(done, of),
        Left::NotJudged => words.not_judged.to_owned(),
    }
}

/// The button that leads on from a step that is done.
#[component]
pub(super) fn NextStep(
    /// The step that is done.
    step: Step,
) -> impl IntoView {
    let (steps, words) = (use_steps(), use_later_words());
    let row = steps.row(step);
    let after = Memo::new(move |_| {
        let is_done = row.get().state == StepState::Done;
        steps.declaring.with(|declaring| declaring.after(step)).filter(|_| is_done)
    });
    let label = move || {
        let title = after.get().map_or("", |after| (words().declare.step)(after));
        (words().declare.next)(title)
    };
    let go_on = move || {
        if let Some(after) = after.get_untracked() {
            steps.enter(after);
        }
    };
    view! {
        <When is=move || after.get().is_some()>
            <Button kind=" h-button--primary h-button--wide" label on_press=go_on/>
        </When>
    }
}
