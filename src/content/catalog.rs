//! The packs that come with the program.

use super::{
    fault::Fault,
    json::{Json, JsonError},
    levels::{self, LoadedLevel},
    load::load,
    words::Loaded,
};
use crate::domain::{
    assessment::{Assessment, Packs},
    date::Date,
    readiness::Level,
    report::Report,
};
use thiserror::Error;

/// Everything that is asked and said. At least one edition of each pack is present;
/// the fields are private to keep it so.
#[derive(Clone, Debug)]
pub struct Catalog {
    principles: (Loaded, Vec<Loaded>),
    diagnosis: Loaded,
    levels: Vec<LoadedLevel>,
}

/// Why a catalog cannot be made.
#[derive(Debug, Error)]
pub enum CatalogError {
    /// The file is not of the form of a pack.
    #[error("{file}: {error}")]
    Form {
        /// Which file.
        file: String,
        /// Where it stops being readable.
        error: JsonError,
    },
    /// The file is well-formed but says something wrong.
    #[error("{file}: {fault}")]
    Faulty {
        /// Which file.
        file: String,
        /// The first mistake.
        fault: Fault,
    },
}

/// A pack file as the build script embeds it.
struct Embedded {
    file: &'static str,
    json: &'static str,
    sha256: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

impl Catalog {
    /// The packs that come with the program, checked at build time and read again now.
    ///
    /// # Errors
    ///
    /// [`CatalogError`], which the build script has ruled out for the built-in packs.
    pub fn built_in() -> Result<Self, CatalogError> {
        let (principles, later) = editions(&SA_PRINCIPLES)?;
        let (diagnosis, _) = editions(&SA_DIAGNOSIS)?;
        let file = parse(&LEVELS)?;
        let levels = levels::load(&file).map_err(|faults| faulty(&LEVELS, faults))?;
        Ok(Self { principles: (principles, later), diagnosis, levels })
    }

    /// The principles in that edition; in the default one where it is unknown.
    #[must_use]
    pub fn principles(&self, edition: &str) -> &Loaded {
        self.principles_editions()
            .find(|loaded| loaded.pack.edition == edition)
            .unwrap_or(&self.principles.0)
    }

    /// Every edition of the principles, the default one first.
    pub fn principles_editions(&self) -> impl Iterator<Item = &Loaded> {
        std::iter::once(&self.principles.0).chain(&self.principles.1)
    }

    /// The self-diagnosis.
    #[must_use]
    pub fn diagnosis(&self) -> &Loaded {
        &self.diagnosis
    }

    /// The stars that are declared, lowest first.
    #[must_use]
    pub fn levels(&self) -> &[LoadedLevel] {
        &self.levels
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
        let levels: Vec<Level> = self.levels.iter().map(|l| l.level.clone()).collect();
        Report::compile(self.packs(a), &levels, a, taken_on)
    }
}

fn editions(from: &Embedded) -> Result<(Loaded, Vec<Loaded>), CatalogError> {
    let file = parse(from)?;
    let mut editions =
        load(&file, from.sha256).map_err(|faults| faulty(from, faults))?.into_iter();
    let default = editions.next().ok_or_else(|| faulty(from, Vec::new()))?;
    Ok((default, editions.collect()))
}

fn parse(from: &Embedded) -> Result<Json, CatalogError> {
    let file = from.file.to_owned();
    Json::parse(from.json).map_err(|error| CatalogError::Form { file, error })
}

fn faulty(from: &Embedded, faults: Vec<Fault>) -> CatalogError {
    let fault = faults.into_iter().next().unwrap_or_else(|| Fault {
        place: String::new(),
        field: "editions".to_owned(),
        problem: "must name at least one".to_owned(),
    });
    CatalogError::Faulty { file: from.file.to_owned(), fault }
}
