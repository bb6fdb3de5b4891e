//! A form to fill in by hand: for whoever asks around in the company before typing.

use super::{
    table::{GroupRow, TableHead},
    words::{shown, use_paper_words},
};
use crate::{
    app::printed::{BlankForm, BlankPart, BlankRow},
    ui::{session_context::use_session, words::ui_text},
};
use leptos::prelude::*;

/// The whole document.
#[component]
pub(super) fn BlankPaper() -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let (blank, lang) = (&words.later.blank, words.lang);
    let BlankForm { parts, policy, code, editions, is_own } =
        untrack(|| session.blank_form());
    let how = (blank.how)(lang).map(|sentence| view! { <li>{shown(sentence)}</li> });
    let parts = parts.into_iter().map(|part| view! { <Questions part/> });
    let ticks = policy.into_iter().map(|label| {
        view! { <li><Square/>{shown(label)}</li> }
    });
    view! {
        <article class="p-page">
            <h1>{shown((blank.title)(lang))}</h1>
            <Lines/>
            <ol class="p-how">{how.collect_view()}</ol>
            {parts.collect_view()}
            <section class="p-whole">
                <h2>{shown((blank.policy)(lang))}</h2>
                <ul class="p-ticks">{ticks.collect_view()}</ul>
            </section>
            <CodeBoxes groups=code/>
            <Foot editions is_own/>
        </article>
    }
}

/// The lines for company, day and person.
#[component]
fn Lines() -> impl IntoView {
    let words = use_paper_words().later;
    let labels = [words.paper.company, words.blank.person, words.blank.day];
    let cells = labels.map(|label| {
        view! {
            <th class="p-lines__label" scope="row">{shown(label)}</th>
            <td><div class={"p-line"}></div></td>
        }
    });
    view! { <table class="p-lines"><tbody><tr>{cells.collect_view()}</tr></tbody></table> }
}

/// What the answers mean, and the questions of a part in one table: its head comes again on every
/// page, and its edition at the foot of each.
#[component]
fn Questions(
    /// The part.
    part: BlankPart,
) -> impl IntoView {
    let words = use_paper_words();
    let BlankPart { title, options, sections } = part;
    let count = options.len();
    let meanings = options.iter().map(|(label, meaning)| {
        view! { <li><strong>{shown(label)}</strong>{" "}{shown(meaning)}</li> }
    });
    let meanings = meanings.collect_view();
    let mut columns = vec![("p-text", words.result.heads.question.to_owned())];
    columns.extend(options.into_iter().map(|(label, _)| ("p-choice", label)));
    let width = columns.len();
    let sections = sections.into_iter().map(|section| {
        let name = section.title.map(|title| {
            view! { <GroupRow columns=width title/> }
        });
        let rows = section.rows.into_iter().map(|row| view! { <Row row columns=count/> });
        view! { <tbody>{name}{rows.collect_view()}</tbody> }
    });
    let sections = sections.collect_view();
    let edition = shown(&title);
    view! {
        <h2>{shown(&title)}</h2>
        <ul class="p-meanings">{meanings}</ul>
        <table class="p-table p-form">
            <TableHead columns/>
            {sections}
            <tfoot><tr><td colspan=width.to_string()>{edition}</td></tr></tfoot>
        </table>
    }
}

/// A question with a square for each answer that it may be given.
#[component]
fn Row(
    /// The question.
    row: BlankRow,
    /// Columns of answers.
    columns: usize,
) -> impl IntoView {
    let words = use_paper_words();
    let BlankRow { topic, question, offered, has_reason } = row;
    let reason = has_reason.then(|| {
        view! {
            <div class="p-reason">
                <span>{shown((words.later.blank.reason)(words.lang))}</span>
                <span class={"p-line"}></span>
            </div>
        }
    });
    let squares = (0..columns).map(|at| {
        let square = (at < offered).then(|| view! { <Square/> });
        view! { <td class="p-choice">{square}</td> }
    });
    view! {
        <tr>
            <td><strong>{shown(topic)}</strong><p>{shown(question)}</p>{reason}</td>
            {squares.collect_view()}
        </tr>
    }
}

/// What is ticked by hand.
#[component]
fn Square() -> impl IntoView {
    view! { <span class={"p-square"}></span> }
}

/// Boxes for the 診断コード.
#[component]
fn CodeBoxes(
    /// How many letters each group has.
    groups: Vec<usize>,
) -> impl IntoView {
    let words = use_paper_words();
    let blank = &words.later.blank;
    let groups = groups.into_iter().map(|letters| {
        let boxes = (0..letters).map(|_| view! { <span class={"p-code__box"}></span> });
        view! { <div class="p-code__group">{boxes.collect_view()}</div> }
    });
    view! {
        <section class="p-whole">
            <h2>{shown((blank.code)(words.lang))}</h2>
            <p>{shown((blank.code_about)(words.lang))}</p>
            <div class="p-code">{groups.collect_view()}</div>
        </section>
    }
}

/// The editions and where they are published.
#[component]
fn Foot(
    /// A line for each.
    editions: Vec<String>,
    /// Whether a page brought some of the questions itself.
    is_own: bool,
) -> impl IntoView {
    let words = use_paper_words();
    let editions = editions.into_iter().map(|line| view! { <p>{shown(line)}</p> });
    let made = (ui_text(words.lang).version)(env!("CARGO_PKG_VERSION"));
    view! {
        <footer class="p-foot">
            {editions.collect_view()}
            {is_own.then(|| view! { <p>{shown(words.result.own)}</p> })}
            <p>{shown(words.common.disclaimer)}{words.common.gap}{shown(made)}</p>
        </footer>
    }
}
