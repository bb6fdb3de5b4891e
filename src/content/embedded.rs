//! The pack files that come with the program, and how one is opened.

use super::{
    fault::Fault,
    json::{Json, JsonError},
};
use thiserror::Error;

/// Why a pack that comes with the program cannot be used.
#[derive(Debug, Error)]
pub enum PackError {
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
pub(super) struct Embedded {
    file: &'static str,
    json: &'static str,
    sha256: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

impl Embedded {
    /// Reads the file and has `load` check it, which is given the file's digest as well.
    pub(super) fn open<T>(
        &self,
        load: fn(&Json, &str) -> Result<T, Vec<Fault>>,
    ) -> Result<T, PackError> {
        load(&self.parse()?, self.sha256).map_err(|faults| self.faulty(faults))
    }

    fn parse(&self) -> Result<Json, PackError> {
        let file = self.file.to_owned();
        Json::parse(self.json).map_err(|error| PackError::Form { file, error })
    }

    /// The first of the mistakes; a file without a single table has none to name.
    pub(super) fn faulty(&self, faults: Vec<Fault>) -> PackError {
        let fault = faults.into_iter().next().unwrap_or_else(|| Fault {
            place: String::new(),
            field: "editions".to_owned(),
            problem: "must name at least one".to_owned(),
        });
        PackError::Faulty { file: self.file.to_owned(), fault }
    }
}
