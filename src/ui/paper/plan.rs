//! The tasks as a table, with what is to be asked, and by whom.

use super::{
    table::{GroupRow, TableHead},
    words::{PaperWords, shown, use_paper_words},
};
use crate::{
    app::printed::{PrintedTask, PrintedTasks, TaskTable, TaskTableTitle},
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// The tasks and what is to be asked, as tables under their headings.
#[component]
pub(super) fn Plan() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let PrintedTasks { tasks, ask, is_open } = untrack(|| session.printed_tasks());
    let (said, gap) = (&words.later.tasks, words.common.gap);
    let open = if is_open { said.open } else { "" };
    let rule = [said.from, gap, words.result.plan_rule, gap, open].concat();
    let plan = (!tasks.is_empty()).then(|| {
        view! {
            <h2>{shown(words.result.plan)}</h2>
            <p class="p-why p-lead">{shown(rule)}</p>
            <Tables tables=tasks asking=false/>
        }
    });
    let ask = (!ask.is_empty()).then(|| {
        view! {
            <h2>{shown(words.result.ask)}</h2>
            <p class="p-why p-lead">{shown(said.ask_lead)}</p>
            <Tables tables=ask asking=true/>
        }
    });
    view! { {plan} {ask} }
}

/// The list alone, as a document.
#[component]
pub(super) fn TasksPaper() -> impl IntoView {
    let title = use_paper_words().later.tasks.title;
    view! { <article class="p-tasks"><h1>{shown(title)}</h1><Plan/></article> }
}

/// The tables of one kind, under one head. What is to be asked takes no time and no money.
#[component]
fn Tables(
    /// The tables.
    tables: Vec<TaskTable>,
    /// Whether they hold what is to be asked.
    asking: bool,
) -> impl IntoView {
    let words = use_paper_words();
    let (heads, paper) = (&words.result.heads, &words.later.paper);
    let mut columns = vec![
        ("p-text", if asking { heads.question } else { heads.task }),
        ("p-owner", heads.owner),
        ("p-day", heads.due),
        ("p-status", heads.progress),
    ];
    if !asking {
        columns.extend([("p-minutes", paper.minutes), ("p-cost", paper.cost)]);
    }
    let width = columns.len();
    let columns = columns.into_iter().map(|(class, label)| (class, label.to_owned()));
    let columns = columns.collect::<Vec<_>>();
    let bodies = tables.into_iter().map(|table| {
        let title = title(words, table.title);
        let rows = table.rows.into_iter().map(|task| view! { <Row task/> });
        let rows = rows.collect_view();
        view! { <tbody><GroupRow columns=width title/>{rows}</tbody> }
    });
    let bodies = bodies.collect_view();
    view! { <table class="p-table p-plan"><TableHead columns/>{bodies}</table> }
}

fn title(words: PaperWords, title: TaskTableTitle) -> String {
    match title {
        TaskTableTitle::Ask(who) => (words.result.whom)(&who),
        TaskTableTitle::Term(term, end) => {
            let term = (words.result.term)(term);
            (words.result.term_by)(term, &(words.common.date)(end))
        }
    }
}

#[component]
fn Row(
    /// The task.
    task: PrintedTask,
) -> impl IntoView {
    let PaperWords { result, common, .. } = use_paper_words();
    let PrintedTask { name, question, note, by, due, progress, takes } = task;
    let line = |text: String| (!text.is_empty()).then(|| view! { <p>{shown(text)}</p> });
    let takes = takes.map(|(minutes, cost)| {
        view! {
            <td>{shown((result.minutes)(minutes))}</td>
            <td>{shown((result.cost)(cost))}</td>
        }
    });
    view! {
        <tr>
            <td>{shown(name)}{line(question)}{line(note)}</td>
            <td>{shown(by)}</td>
            <td>{shown((common.date)(due))}</td>
            <td>{shown((result.progress)(progress))}</td>
            {takes}
        </tr>
    }
}
