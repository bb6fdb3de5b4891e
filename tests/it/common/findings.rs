//! Results to write files from.

use super::{catalog, day, extended};
use hoshimi::{
    content::{catalog::Catalog, lang::Lang},
    domain::{assessment::Assessment, plan::Plan, report::Report, workbook::Workbook},
    export::{
        Findings,
        calendar::Moment,
        json::{later, read},
    },
};
use std::{fs, path::Path};

/// A result with everything that a file is written from.
pub(crate) struct Case {
    pub(crate) catalog: Catalog,
    pub(crate) assessment: Assessment,
    pub(crate) report: Report,
    pub(crate) workbook: Workbook,
    pub(crate) lang: Lang,
}

impl Case {
    /// The golden case of that name.
    pub(crate) fn read(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let file = root.join("tests/golden").join(name).join("answers.json");
        let taken = read(catalog(), &fs::read_to_string(file).expect(name)).expect(name);
        let workbook = later::read(catalog(), extended(), &taken.later).workbook;
        let report = catalog().report(&taken.assessment, taken.taken_on);
        Self {
            catalog: catalog().clone(),
            assessment: taken.assessment,
            report,
            workbook,
            lang: taken.language.expect(name),
        }
    }

    /// Made-up answers.
    pub(crate) fn of(assessment: Assessment, plan: Plan, lang: Lang) -> Self {
        let report = catalog().report(&assessment, day());
        let workbook = Workbook { plan, ..Workbook::default() };
        Self { catalog: catalog().clone(), assessment, report, workbook, lang }
    }

    /// The same in another language.
    pub(crate) fn in_lang(self, lang: Lang) -> Self {
        let catalog = match lang {
            Lang::JaEasy => catalog().easy_japanese(extended().easy()),
            Lang::Ja | Lang::En => catalog().clone(),
        };
        Self { catalog, lang, ..self }
    }

    pub(crate) fn findings(&self) -> Findings<'_> {
        Findings {
            catalog: &self.catalog,
            declaration: extended().declaration(),
            assessment: &self.assessment,
            report: &self.report,
            stage: self.catalog.stages(&self.assessment, &self.report, true, None)[0],
            workbook: &self.workbook,
            left_out: &[],
            lang: self.lang,
        }
    }
}

/// Some moment; no rule looks at it.
pub(crate) fn moment() -> Moment {
    Moment { day: day(), second: 9 * 3600 + 30 * 60 + 5 }
}
