//! The owner's page: where the company stands, what to do first, and when to look again.

use super::{
    foot::{Foot, SecretMark},
    ladder::LadderPicture,
    points::PointsPart,
    support::Support,
    words::{shown, use_paper_words},
};
use crate::{
    app::printed::FirstAction,
    domain::{date::Date, stage::Stage},
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// Page one.
#[component]
pub(super) fn OwnerPage(
    /// Whether the company is named.
    names: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let standing = match untrack(|| session.stage()) {
        Stage::OwnQuestions => words.result.own_not_judged.to_owned(),
        stage => (words.result.stage)(stage),
    };
    view! {
        <section class="p-page p-page--owner">
            <SecretMark/>
            <div class="p-headed">
                <div>
                    <h1>{shown(words.result.title)}</h1>
                    <Facts names/>
                </div>
                <Support/>
            </div>
            <h2>{shown(words.result.stars)}</h2>
            <LadderPicture/>
            <p class="p-standing">{shown(standing)}</p>
            <PointsPart/>
            <First/>
            <Dates/>
            <Foot/>
        </section>
    }
}

/// Company and day. A name that may not stand there leaves a line to write it on.
#[component]
fn Facts(
    /// Whether the company is named.
    names: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let day = session.answering().taken_on().get_untracked();
    let name = if names { untrack(|| session.client()) } else { String::new() };
    let merged_from =
        session.workbook().with_untracked(|workbook| workbook.merged_from.len());
    let merged = (merged_from > 0).then(|| {
        view! { <div>{shown((words.later.merge.merged_of)(merged_from))}</div> }
    });
    view! {
        <table class="p-head">
            <tbody>
                <tr>
                    <th class="p-head__label" scope="row">
                        {shown(words.later.paper.company)}
                    </th>
                    <td class="p-head__company"><div>{name}</div></td>
                    <td class="p-head__date">
                        {shown((words.result.taken_on)(&(words.common.date)(day)))}
                        {merged}
                    </td>
                </tr>
            </tbody>
        </table>
    }
}

/// The few actions to begin with.
#[component]
fn First() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let actions = untrack(|| session.printed_first());
    if actions.is_empty() {
        // Nothing may be said to be fine while answers are still missing.
        let settled = session.report().with_untracked(|report| report.is_settled());
        let calm = settled.then(|| {
            view! { <p class="p-calm">{shown(words.later.result.nothing_first)}</p> }
        });
        return calm.into_any();
    }
    let title = (words.result.first)(actions.len());
    let rows = actions.into_iter().enumerate().map(|(at, action)| {
        let FirstAction { topic, quick, minutes, cost } = action;
        view! {
            <tr>
                <td class="p-rank">{(at + 1).to_string()}</td>
                <td>
                    <strong>{shown(topic)}</strong>
                    <p>
                        <span class="p-label">{shown(words.common.quick)}</span>
                        {shown(quick)}
                    </p>
                </td>
                <td class="p-takes">
                    <p>{shown((words.result.minutes)(minutes))}</p>
                    <p>{shown((words.result.cost)(cost))}</p>
                </td>
            </tr>
        }
    });
    view! {
        <h2>{shown(title)}</h2>
        <table class="p-actions"><tbody>{rows.collect_view()}</tbody></table>
    }
    .into_any()
}

/// The next day of the plan, and the day to look at everything again.
#[component]
fn Dates() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let paper = &words.later.paper;
    let row = |label: &'static str, day: Date, what: String| {
        view! {
            <tr>
                <th scope="row">{shown(label)}</th>
                <td class="p-day">{shown((words.common.date)(day))}</td>
                <td>{shown(what)}</td>
            </tr>
        }
    };
    let next = untrack(|| session.next_due());
    let next = next.map(|(day, what)| row(paper.plan_next, day, what));
    let again = session.answering().taken_on().get_untracked().plus_months(12);
    view! {
        <h2>{shown(paper.dates)}</h2>
        <table class="p-dates">
            <tbody>{next}{row(paper.again, again, paper.again_about.to_owned())}</tbody>
        </table>
    }
}
