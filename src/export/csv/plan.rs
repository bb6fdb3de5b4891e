//! The plan, one line per task and per thing to ask.

use super::{Cell, Table};
use crate::export::{
    Findings,
    findings::say,
    words::{result_words, words},
};

/// The plan: term, task, owner, day (`YYYY-MM-DD`), status, minutes, class of cost, the first
/// step, and whom to ask. Where somebody is to be asked, the first step is the question, and
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
    ]);
    let loaded = findings.advised();
    for step in findings.steps() {
        let Some((item, said)) = loaded.at(step.item) else { continue };
        let who = step.who.and_then(|who| loaded.askees.get(who));
        let (minutes, cost, first) = match who {
            Some(_) => (Cell::empty(), Cell::empty(), &said.question),
            None => {
                let minutes = Cell::Number(item.minutes.into());
                (minutes, (result.cost)(item.cost).into(), &said.quick)
            }
        };
        table.rows.push(vec![
            (result.term)(step.term).into(),
            Cell::Text(findings.name(loaded, item, &said.topic)),
            step.entry.owner.as_str().into(),
            Cell::Text(step.due.to_string()),
            (result.progress)(step.entry.progress).into(),
            minutes,
            cost,
            Cell::Text(say(first, lang)),
            Cell::Text(who.map(|who| say(who, lang)).unwrap_or_default()),
        ]);
    }
    table
}
