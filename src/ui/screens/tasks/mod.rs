//! すること: what is left to do, as one list; and what would be so if it were done.

mod ask;
mod body;
mod deadline;
mod fields;
mod foot;
mod row;
mod trial;

use crate::{
    app::{session::Session, tasks::Tasks},
    domain::{date::Date, pack::Slug, plan::Term, tasks::TaskKind},
    ui::{
        context::{text, use_answering, use_common},
        effects::clock::today,
        parts::{
            heading::{Heading, ScreenHeading},
            rows::FoldRow,
            switch::Switch,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_result_words, use_session},
    },
};
use ask::AskSection;
use deadline::DeadlineField;
use foot::Foot;
use leptos::{context::Provider, prelude::*};
use row::TaskRows;
use trial::TrialScreen;

/// What the parts of the screen share.
#[derive(Clone, Copy)]
struct TaskList {
    session: Session,
    /// The list of now.
    tasks: Memo<Tasks>,
    /// What was ticked since the screen was entered; it stays in its place.
    held: RwSignal<Vec<Slug>>,
    /// The day, when the screen was entered.
    today: StoredValue<Date>,
}

/// The list that the component is a part of.
fn use_task_list() -> TaskList {
    expect_context()
}

impl TaskList {
    /// A list with nothing ticked yet.
    fn new(session: Session) -> Self {
        let held = RwSignal::new(Vec::new());
        Self {
            session,
            tasks: Memo::new(move |_| session.tasks_holding(&held.read())),
            held,
            today: StoredValue::new(today()),
        }
    }

    /// The names of the tasks of a group.
    fn ids(
        self,
        of: impl Fn(&Tasks) -> Vec<Slug> + Send + Sync + 'static,
    ) -> Memo<Vec<Slug>> {
        Memo::new(move |_| self.tasks.with(&of))
    }
}

/// The screen; with `trying` it shows what can be tried out.
#[component]
pub(crate) fn TasksScreen(
    /// Whether もし is on.
    trying: bool,
) -> impl IntoView {
    if trying {
        return view! { <TrialScreen/> }.into_any();
    }
    view! {
        <div class="h-screen h-tasks" part="screen">
            <Provider value=TaskList::new(use_session())>
                <Head/>
                <Groups/>
                <AskSection/>
                <Finished/>
                <Foot/>
            </Provider>
        </div>
    }
    .into_any()
}

/// The count, the deadline, and what is to be known of the list.
#[component]
fn Head() -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let left = Memo::new(move |_| list.tasks.with(|tasks| tasks.left));
    let finished = Memo::new(move |_| list.tasks.with(|tasks| tasks.finished));
    let report = list.session.report();
    let is_open = move || report.with(|report| report.answered < report.of);
    let nothing = move || match (left.get(), finished.get()) {
        (0, 0) => words().tasks.nothing,
        (0, _) => words().tasks.all_done,
        _ => "",
    };
    view! {
        <div class="h-tasks__head">
            <div class="h-tasks__line">
                <ScreenHeading text=move || (words().tasks.left)(left.get())/>
                <p class="h-note">{text(move || (words().tasks.finished)(finished.get()))}</p>
            </div>
            <DeadlineField/>
            <When is=move || !nothing().is_empty()>
                <p class="h-panel">{text(nothing)}</p>
            </When>
            <When is=is_open>
                <p class="h-note">{text(later_word(|words| words.tasks.open))}</p>
            </When>
        </div>
    }
}

/// The tasks by term.
#[component]
fn Groups() -> impl IntoView {
    let list = use_task_list();
    let terms = Memo::new(move |_| {
        let terms = |tasks: &Tasks| -> Vec<Term> {
            tasks.groups.iter().map(|group| group.term).collect()
        };
        list.tasks.with(terms)
    });
    let group = move |term| view! { <Group term/> };
    view! {
        <For each=move || terms.get() key=|term| *term children=group/>
    }
}

/// The tasks of one term.
#[component]
fn Group(term: Term) -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let (common, result) = (use_common(), use_result_words());
    let title = move || {
        let end = list.tasks.with(|tasks| {
            let mut groups = tasks.groups.iter();
            groups.find(|group| group.term == term).map(|group| group.end)
        });
        let Some(end) = end else { return String::new() };
        let day = (common().date)(end);
        if end < list.today.get_value() {
            return (words().tasks.overdue_by)(&day);
        }
        let name = (result().term)(term);
        if end == list.today.get_value() {
            name.to_owned()
        } else {
            (result().term_by)(name, &day)
        }
    };
    let ids = list.ids(move |tasks| {
        let mut groups = tasks.groups.iter();
        let group = groups.find(|group| group.term == term);
        let tasks = group.map(|group| &*group.tasks).unwrap_or_default();
        tasks.iter().map(|task| task.id.clone()).collect()
    });
    view! {
        <section class="h-tasks__group">
            <Heading depth=1 class="h-section__title" text=title/>
            <TaskRows ids/>
        </section>
    }
}

/// What is done, and the switch that leads to what can be tried.
#[component]
fn Finished() -> impl IntoView {
    let (list, words) = (use_task_list(), use_later_words());
    let answering = use_answering();
    let ids = list.ids(|tasks| tasks.done.iter().map(|task| task.id.clone()).collect());
    let count = move || (words().tasks.done_end)(ids.with(Vec::len));
    let has_trial = move || answering.config().with(|config| config.has(Screen::WhatIf));
    view! {
        <section class="h-tasks__group">
            <When is=move || ids.with(|ids| !ids.is_empty())>
                <div class="h-rows">
                    <FoldRow title=later_word(|words| words.tasks.done) end=count>
                        <TaskRows ids/>
                    </FoldRow>
                </div>
            </When>
            <When is=has_trial>
                <Switch id="trial" label=later_word(|words| words.tasks.trial)
                    checked=Signal::stored(false)
                    on_change=Callback::new(move |_| answering.go(Screen::WhatIf))/>
            </When>
        </section>
    }
}

/// Whether a task is something to ask.
fn is_ask(kind: TaskKind) -> bool {
    matches!(kind, TaskKind::Ask { .. })
}
