//! The answers of every department beside those of the whole company.

use super::{Cell, Table};
use crate::text::{result_words, words};
use crate::{
    content::{catalog::Catalog, lang::Lang},
    domain::{assessment::Assessment, merge::Merged, score::Counted},
    export::findings::{answer, asked, part, say},
};

/// What one department answered.
#[derive(Clone, Copy, Debug)]
pub struct Department<'a> {
    /// What it is called; names its column.
    pub name: &'a str,
    /// Its answers.
    pub assessment: &'a Assessment,
}

/// Every item: part, number, topic, the answer of each department in their order, that of
/// the whole company, and a mark where departments differ. `merged` is what
/// [`merge`](crate::domain::merge::merge) made of the same departments.
#[must_use]
pub fn merged(
    catalog: &Catalog,
    departments: &[Department<'_>],
    merged: &Merged,
    lang: Lang,
) -> Table {
    let columns = &words(lang).columns;
    let part_head = result_words(lang).heads.part;
    let mut table = Table::new(&[part_head, columns.number, columns.topic]);
    for department in departments {
        table.head.push(department.name.to_owned());
    }
    table.head.push(columns.merged.to_owned());
    table.head.push(columns.clash.to_owned());
    let diagnosis = &catalog.diagnosis().pack.id;
    for (loaded, whole) in asked(catalog, &merged.assessment) {
        let is_diagnosis = loaded.pack.id == *diagnosis;
        let clashes = if is_diagnosis { &merged.diagnosis } else { &merged.principles };
        for (at, item, said) in loaded.asked() {
            let mut row = vec![
                Cell::Text(part(loaded, item, lang)),
                Cell::Number(item.number.into()),
                Cell::Text(say(&said.topic, lang)),
            ];
            for Department { assessment, .. } in departments {
                let given = if is_diagnosis {
                    &assessment.diagnosis
                } else {
                    &assessment.principles
                };
                let counted = Counted::from(given.state(item));
                row.push(Cell::Text(answer(loaded, counted, lang)));
            }
            let counted = Counted::from(whole.state(item));
            row.push(Cell::Text(answer(loaded, counted, lang)));
            let clash = clashes.iter().any(|clash| clash.item == at);
            row.push(if clash { columns.differ.into() } else { Cell::empty() });
            table.rows.push(row);
        }
    }
    table
}
