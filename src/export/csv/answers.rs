//! Every item with its answer.

use super::{Cell, Table};
use crate::text::{common_words, result_words, words};
use crate::{
    domain::{answers::State, score::Counted},
    export::{
        Findings,
        findings::{answer, part, say},
    },
};

/// Everything that was asked: part, number, topic, question, answer, points, reason for
/// 該当なし, and the edition it is from, which says where a page brought the questions itself.
/// Points are empty where there are none.
#[must_use]
pub fn answers(findings: Findings<'_>) -> Table {
    let lang = findings.lang;
    let (columns, result) = (&words(lang).columns, result_words(lang));
    let heads = &result.heads;
    let mut table = Table::new(&[
        heads.part,
        columns.number,
        columns.topic,
        heads.question,
        heads.answer,
        heads.points,
        columns.reason,
        columns.edition,
    ]);
    for (loaded, answers) in findings.asked() {
        let mut edition =
            (common_words(lang).edition)(&say(&loaded.title, lang), &loaded.pack.edition);
        if !loaded.pack.official {
            edition = (result.own_edition)(&edition);
        }
        let score = findings.report.score.as_ref();
        let score = score.filter(|_| loaded.pack.scoring.is_some());
        for (at, item, said) in loaded.asked() {
            let state = answers.state(item);
            let reason = match state {
                State::NotApplicable(reason) => reason,
                State::Unanswered | State::ReasonMissing | State::Chosen(_) => "",
            };
            let line = score.and_then(|score| score.lines.get(at));
            table.rows.push(vec![
                Cell::Text(part(loaded, item, lang)),
                Cell::Number(item.number.into()),
                Cell::Text(say(&said.topic, lang)),
                Cell::Text(say(&said.question, lang)),
                Cell::Text(answer(loaded, Counted::from(state), lang)),
                Cell::points(line.and_then(|line| line.points)),
                reason.into(),
                edition.as_str().into(),
            ]);
        }
    }
    table
}
