//! The first page: whose report it is, the conclusion, what comes next, the points, and the stars.

use super::{
    foot::{Foot, SecretMark},
    points::PointsPart,
    stairs::Stairs,
    support::{RemarksPart, Support},
    words::{PaperWords, shown, use_paper_words},
};
use crate::{
    app::{
        printed::{Client, NameSize, NextTask, NextTasks},
        tasks::Deadline,
    },
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// Page one.
#[component]
pub(super) fn FirstPage(
    /// Whether the company is named.
    names: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let conclusion = untrack(|| session.conclusion());
    view! {
        <section class="p-page p-page--first">
            <SecretMark/>
            <Head names/>
            <p class="p-conclusion">{shown((words.later.paper.conclusion)(&conclusion))}</p>
            <Next/>
            <PointsPart/>
            <section class="p-block">
                <h2>{shown(words.result.stars)}</h2>
                <Stairs/>
            </section>
            <RemarksPart on_first_page=true/>
            <Support/>
            <Foot/>
        </section>
    }
}

/// Title and day, and the company on a line of its own. A name that may not stand there leaves a
/// line to write it on.
#[component]
fn Head(
    /// Whether the company is named.
    names: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let day = session.answering().taken_on().get_untracked();
    let merged_from =
        session.workbook().with_untracked(|workbook| workbook.merged_from.len());
    let merged = (merged_from > 0).then(|| {
        view! { <p>{shown((words.later.merge.merged_of)(merged_from))}</p> }
    });
    let client = if names { untrack(|| session.printed_client()) } else { None };
    let (title, named) = match client {
        Some(Client { name, size }) => {
            let class = match size {
                NameSize::Large => "p-client",
                NameSize::Long => "p-client p-client--long",
                NameSize::VeryLong => "p-client p-client--longest",
            };
            let title = view! { <p>{shown(words.result.title)}</p> }.into_any();
            (title, view! { <h1 class=class>{name}</h1> }.into_any())
        }
        None => {
            let title =
                view! { <h1 class="p-top__title">{shown(words.result.title)}</h1> };
            let line = view! {
                <div class="p-client p-client--blank">
                    <span>{shown(words.later.paper.company)}</span>
                    <span class={"p-line"}></span>
                </div>
            };
            (title.into_any(), line.into_any())
        }
    };
    view! {
        <header>
            <div class="p-top">
                {title}
                <div>
                    <p>{shown((words.result.taken_on)(&(words.common.date)(day)))}</p>
                    {merged}
                </div>
            </div>
            {named}
        </header>
    }
}

/// The next tasks with their days, and the day to look at everything again.
#[component]
fn Next() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let NextTasks { rows, deadline } = untrack(|| session.next_tasks());
    let paper = &words.later.paper;
    let title = match deadline {
        _ if rows.is_empty() => paper.dates.to_owned(),
        Deadline::Ahead(day, left) => {
            (paper.next_by)(rows.len(), &(words.common.date)(day), left)
        }
        Deadline::None | Deadline::Past(_) => (paper.next)(rows.len()),
    };
    // Nothing may be said to be fine while answers are still missing.
    let is_calm = rows.is_empty()
        && session.report().with_untracked(crate::domain::report::Report::is_settled);
    let calm = is_calm.then(|| {
        view! { <p class="p-calm">{shown(words.later.result.nothing_first)}</p> }
    });
    let rows = rows.into_iter().map(|task| view! { <NextRow task/> }).collect_view();
    let again = session.answering().taken_on().get_untracked().plus_months(12);
    view! {
        <section class="p-block">
            <h2>{shown(title)}</h2>
            {calm}
            <table class="p-next">
                <tbody>
                    {rows}
                    <tr class="p-next__again">
                        <td class="p-day">{shown((words.common.date)(again))}</td>
                        <td colspan={"2"}>{shown(paper.again)}</td>
                    </tr>
                </tbody>
            </table>
        </section>
    }
}

#[component]
fn NextRow(
    /// The task.
    task: NextTask,
) -> impl IntoView {
    let PaperWords { result, common, later, .. } = use_paper_words();
    let NextTask { due, star, title, by, takes } = task;
    let star = star.map(|star| {
        view! { <span class="p-star">{format!("★{star}")}</span> }
    });
    let minutes = takes.map(|(minutes, _)| (result.minutes)(minutes));
    let who: Vec<String> =
        Some(by).filter(|by| !by.is_empty()).into_iter().chain(minutes).collect();
    view! {
        <tr>
            <td class="p-day">{shown((later.paper.by)(&(common.date)(due)))}</td>
            <td>{star}{shown(title)}</td>
            <td class="p-who">{shown(who.join(later.standing.dot))}</td>
        </tr>
    }
}
