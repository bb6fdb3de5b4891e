//! The list of tasks, one line per task and per thing to ask.

use super::{Cell, Table};
use crate::export::{Findings, findings::say};
use crate::text::{result_words, words};

/// The tasks: term, task, owner, day (`YYYY-MM-DD`), status, minutes, class of cost, the first
/// step, whom to ask, the star that the task leads to, and the visitor's note. Where somebody is to be asked, the first step is the question, and
/// there are no minutes and no cost.
#[must_use]
pub fn plan(findings: Findings<'_>) -> Table {
    let lang = findings.lang;
    let (columns, result) = (&words(lang).columns, result_words(lang));
    let heads = &result.heads;
    let mut table = Table::new(&[
        columns.term,
        heads.task,
        heads.owner,
        heads.due,
        heads.progress,
        columns.minutes,
        columns.cost,
        columns.first_step,
        columns.ask,
        columns.star,
        columns.note,
    ]);
    for line in findings.task_lines() {
        let (minutes, cost) = match line.takes {
            Some((minutes, cost)) => {
                (Cell::Number(minutes.into()), (result.cost)(cost).into())
            }
            None => (Cell::empty(), Cell::empty()),
        };
        let star = line.star().map(|star| format!("★{star}"));
        let entry = &line.task.entry;
        table.rows.push(vec![
            (result.term)(line.task.term).into(),
            Cell::Text(line.name(findings)),
            entry.owner.as_str().into(),
            Cell::Text(line.task.due.to_string()),
            (result.progress)(entry.progress).into(),
            minutes,
            cost,
            Cell::Text(say(line.first, lang)),
            Cell::Text(line.whom.map(|who| say(who, lang)).unwrap_or_default()),
            Cell::Text(star.unwrap_or_default()),
            line.note.into(),
        ]);
    }
    table
}
