//! The checklist of ★3 or ★4, one line per criterion.

use super::{Cell, Table};
use crate::text::result_words;
use crate::{
    content::{lang::Lang, ruby, scs::LocalizedScs},
    domain::{
        answers::State,
        scs::{Star, progress::gaps_first},
        workbook::Workbook,
    },
    export::scs::{criterion_name, requirement_name},
};

/// Every criterion that the star asks for: requirement, criterion, answer, evidence, owner and day.
/// Those that are not answered 実施している come first. Evidence, owner and day are noted for a whole
/// requirement, and stand in each of its lines.
#[must_use]
pub fn scs(loaded: &LocalizedScs, workbook: &Workbook, star: Star, lang: Lang) -> Table {
    let words = result_words(lang);
    let mut table = Table::new(&words.heads.criteria());
    let scheme = &loaded.scheme;
    for at in gaps_first(scheme, &workbook.criteria, star) {
        let Some(item) = scheme.pack.items.get(at) else { continue };
        let Some(section) = scheme.pack.sections.get(item.section) else { continue };
        let id = section.slug.as_str();
        let answer = match workbook.criteria.state(item) {
            State::Chosen(choice) => loaded.choice(choice),
            State::NotApplicable(_) | State::ReasonMissing | State::Unanswered => None,
        };
        let answer = answer.map_or(words.unanswered, |words| words.label.get(lang));
        table.rows.push(vec![
            Cell::Text(ruby::plain(&requirement_name(loaded, item.section, lang))),
            Cell::Text(ruby::plain(&criterion_name(loaded, at, lang))),
            Cell::Text(ruby::plain(answer)),
            workbook.evidence.get(id).into(),
            workbook.owners.get(id).into(),
            workbook.due.get(id).into(),
        ]);
    }
    table
}
