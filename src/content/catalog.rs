//! The packs that come with the program.

use super::{
    embedded::{Embedded, GLOSSARY, LEVELS, PackError, SA_DIAGNOSIS, SA_PRINCIPLES},
    glossary::{self, Glossary},
    levels::{self, LoadedLevel},
    load,
    words::LocalizedPack,
};
use crate::domain::{
    assessment::{Assessment, Packs},
    date::Date,
    readiness::Level,
    report::Report,
    stage::{Facts, Stage, stages},
    star_task::StarTask,
    tasks::{Basis, Task, tasks},
    workbook::Workbook,
};

/// Everything that is asked and said. At least one edition of each pack is present;
/// the fields are private to keep it so.
#[derive(Clone, Debug)]
pub struct Catalog {
    principles: (LocalizedPack, Vec<LocalizedPack>),
    diagnosis: LocalizedPack,
    levels: Vec<LoadedLevel>,
    glossary: Glossary,
}

impl Catalog {
    /// The packs that come with the program, checked at build time.
    ///
    /// # Errors
    ///
    /// [`PackError`], which the build script has ruled out for the built-in packs.
    pub fn built_in() -> Result<Self, PackError> {
        Ok(Self { levels: LEVELS.open(levels::read)?, ..Self::questions()? })
    }

    /// The same without the stars, for where questions are asked and nothing is drawn from
    /// the answers.
    ///
    /// # Errors
    ///
    /// As above.
    pub fn questions() -> Result<Self, PackError> {
        let (principles, later) = editions(&SA_PRINCIPLES)?;
        let (diagnosis, _) = editions(&SA_DIAGNOSIS)?;
        let glossary = GLOSSARY.open(glossary::read)?;
        Ok(Self {
            principles: (principles, later),
            diagnosis,
            levels: Vec::new(),
            glossary,
        })
    }

    /// The same catalog, which explains the hard words of everything.
    #[must_use]
    pub fn with_glossary(self, glossary: Glossary) -> Self {
        Self { glossary, ..self }
    }

    /// Puts editions of a page's own pack, the default one first, into the place of those of
    /// the same name; `false` where there is none of that name.
    pub(super) fn put(&mut self, mut editions: Vec<LocalizedPack>) -> bool {
        for loaded in &mut editions {
            loaded.pack.official = false;
            loaded.pack.code_number = None;
        }
        let mut editions = editions.into_iter();
        let Some(default) = editions.next() else { return false };
        if default.pack.id == self.principles.0.pack.id {
            self.principles = (default, editions.collect());
        } else if default.pack.id == self.diagnosis.pack.id {
            self.diagnosis = default;
        } else {
            return false;
        }
        true
    }

    /// The same catalog with every questionnaire made anew.
    #[must_use]
    pub fn map_packs(&self, make: impl Fn(&LocalizedPack) -> LocalizedPack) -> Self {
        Self {
            principles: (
                make(&self.principles.0),
                self.principles.1.iter().map(&make).collect(),
            ),
            diagnosis: make(&self.diagnosis),
            ..self.clone()
        }
    }

    /// The principles in that edition; in the default one where it is unknown.
    #[must_use]
    pub fn principles(&self, edition: &str) -> &LocalizedPack {
        self.principles_editions()
            .find(|loaded| loaded.pack.edition == edition)
            .unwrap_or(&self.principles.0)
    }

    /// Every edition of the principles, the default one first.
    pub fn principles_editions(&self) -> impl Iterator<Item = &LocalizedPack> {
        std::iter::once(&self.principles.0).chain(&self.principles.1)
    }

    /// The self-diagnosis.
    #[must_use]
    pub fn diagnosis(&self) -> &LocalizedPack {
        &self.diagnosis
    }

    /// The stars that are declared, lowest first.
    #[must_use]
    pub fn levels(&self) -> &[LoadedLevel] {
        &self.levels
    }

    /// The hard words of the questions.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// The packs that an assessment is made with.
    #[must_use]
    pub fn packs(&self, a: &Assessment) -> Packs<'_> {
        Packs {
            principles: &self.principles(&a.principles_edition).pack,
            diagnosis: &self.diagnosis.pack,
        }
    }

    /// The report on an assessment.
    #[must_use]
    pub fn report(&self, a: &Assessment, taken_on: Date) -> Report {
        Report::compile(self.packs(a), &self.rules(), a, taken_on)
    }

    /// The list of what is left to do, by that report on that assessment. Tasks that are left out
    /// cannot be done here.
    #[must_use]
    pub fn tasks(
        &self,
        a: &Assessment,
        report: &Report,
        workbook: &Workbook,
        left_out: &[StarTask],
    ) -> Vec<Task> {
        let (levels, packs) = (&*self.rules(), self.packs(a));
        tasks(Basis { levels, packs, assessment: a, report, workbook, left_out })
    }

    /// The stars that are declared, without words.
    fn rules(&self) -> Vec<Level> {
        self.levels.iter().map(|level| level.level.clone()).collect()
    }

    /// Where the company stands: the rows that fit, the first one leading. The report is that on
    /// the assessment.
    #[must_use]
    pub fn stages(
        &self,
        a: &Assessment,
        report: &Report,
        asks_principles: bool,
        declared: Option<u8>,
    ) -> Vec<Stage> {
        let facts = Facts {
            packs: self.packs(a),
            assessment: a,
            report,
            asks_principles,
            declared,
        };
        stages(facts, self.levels.iter().map(|loaded| &loaded.level))
    }
}

fn editions(from: &Embedded) -> Result<(LocalizedPack, Vec<LocalizedPack>), PackError> {
    let mut editions = from.open(load::read)?.into_iter();
    let default = editions.next().ok_or_else(|| from.unreadable())?;
    Ok((default, editions.collect()))
}
