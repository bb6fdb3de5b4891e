//! What changed between two results.

use super::{Cell, Table};
use crate::text::{result_words, words};
use crate::{
    content::{lang::Lang, words::LocalizedPack},
    domain::delta::Delta,
    export::findings::{answer, part, say},
};

/// Every item that is answered differently: part, number, topic, answer and points before
/// and now, and which way it went. Each comparison stands with the pack it was made with;
/// points are empty where the two must not be compared.
#[must_use]
pub fn delta(compared: &[(&LocalizedPack, &Delta)], lang: Lang) -> Table {
    let (columns, result) = (&words(lang).columns, result_words(lang));
    let mut table = Table::new(&[
        result.heads.part,
        columns.number,
        columns.topic,
        columns.before,
        columns.after,
        columns.points_before,
        columns.points_after,
        columns.way,
    ]);
    for (loaded, delta) in compared {
        for changed in &delta.changed {
            let Some((item, said)) = loaded.at(changed.item) else { continue };
            let (mut before, mut after) = (None, None);
            if let Some((was, is)) = &delta.scores {
                before = was.lines.get(changed.item).and_then(|line| line.points);
                after = is.lines.get(changed.item).and_then(|line| line.points);
            }
            table.rows.push(vec![
                Cell::Text(part(loaded, item, lang)),
                Cell::Number(item.number.into()),
                Cell::Text(say(&said.topic, lang)),
                Cell::Text(answer(loaded, changed.before, lang)),
                Cell::Text(answer(loaded, changed.after, lang)),
                Cell::points(before),
                Cell::points(after),
                (result.way)(changed.way).into(),
            ]);
        }
    }
    table
}
