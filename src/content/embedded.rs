//! The pack files that come with the program, and how one is opened.

use super::json::Json;
use std::str::Split;
use thiserror::Error;

/// A pack that comes with the program cannot be used.
#[derive(Debug, Error)]
#[error("{file} cannot be read")]
pub struct PackError {
    /// Which file.
    file: &'static str,
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
    /// Reads the file. Whether it is right was looked at when it was embedded, so `read` need
    /// not; it is given the file's digest as well.
    pub(super) fn open<T>(
        &self,
        read: fn(&Json, &str) -> Option<T>,
    ) -> Result<T, PackError> {
        let file = self.parse().and_then(|file| read(&file, self.sha256));
        file.ok_or(self.unreadable())
    }

    fn parse(&self) -> Option<Json> {
        let mut json = Json::parse(self.json).ok()?;
        let lines = |(all, from): (&'static str, usize)| {
            all.get(from..).unwrap_or_default().split('\n')
        };
        put_texts(&mut json, &mut lines(self.ja), &mut lines(self.en));
        Some(json)
    }

    /// What is said where it is not as the build script has made it.
    pub(super) fn unreadable(&self) -> PackError {
        PackError { file: self.file }
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
