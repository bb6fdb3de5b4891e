//! The pack files that come with the program, and how one is opened.

use super::{
    fault::Fault,
    json::{Json, JsonError},
};
use std::str::Split;
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

/// A pack file as the build script embeds it: its texts are apart, one language after the
/// other, because they are packed smaller that way.
pub(super) struct Embedded {
    file: &'static str,
    /// The file, with `null` where a text belongs.
    json: &'static str,
    /// Lines of text, and from which byte on they are this file's.
    ja: (&'static str, usize),
    en: (&'static str, usize),
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
        let mut json =
            Json::parse(self.json).map_err(|error| PackError::Form { file, error })?;
        let lines = |(all, from): (&'static str, usize)| {
            all.get(from..).unwrap_or_default().split('\n')
        };
        put_texts(&mut json, &mut lines(self.ja), &mut lines(self.en));
        Ok(json)
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

/// Puts the next text of each language wherever one was taken out.
fn put_texts(json: &mut Json, ja: &mut Split<'_, char>, en: &mut Split<'_, char>) {
    match json {
        Json::Null => {
            let text = |line: Option<&str>| Json::Text(line.unwrap_or_default().into());
            let texts = [("en", text(en.next())), ("ja", text(ja.next()))];
            *json = Json::Object(texts.map(|(lang, text)| (lang.into(), text)).into());
        }
        Json::List(list) => list.iter_mut().for_each(|value| put_texts(value, ja, en)),
        Json::Object(members) => {
            members.iter_mut().for_each(|(_, value)| put_texts(value, ja, en));
        }
        Json::Bool(_) | Json::Int(_) | Json::Text(_) => {}
    }
}
