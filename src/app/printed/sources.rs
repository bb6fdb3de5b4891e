//! Where everything on the paper comes from.

use crate::{
    app::{part::Part, session::Session},
    content::{lang::Text, words::Source},
    export::{self, provenance},
    text::common_words,
};
use reactive_graph::prelude::*;

/// Editions, notes and sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedSources {
    /// The packs that the report was made with, as in the result file.
    pub editions: Vec<Edition>,
    /// What a reader should know about the editions.
    pub notes: Vec<String>,
    /// Every source, once.
    pub sources: Vec<PrintedSource>,
}

/// The edition of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Title of the pack.
    pub title: String,
    /// The edition.
    pub edition: String,
    /// The first digits of the digest of its file.
    pub digest: String,
}

/// Where something was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedSource {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// When it was looked at, and how sure it is.
    pub facts: String,
}

impl Edition {
    /// Digits of a digest on paper: enough to tell two packs apart by eye.
    pub const DIGITS: usize = 12;
}

impl Session {
    /// Where everything on the paper comes from.
    #[must_use]
    pub fn printed_sources(&self) -> PrintedSources {
        let (answering, extended) = (self.answering(), self.extended());
        let (lang, scs) = (answering.lang().get(), extended.scs());
        let edition = |title: &Text, edition: &str, sha256: &str| Edition {
            title: title.get(lang).to_owned(),
            edition: edition.to_owned(),
            digest: sha256.get(..Edition::DIGITS).unwrap_or(sha256).to_owned(),
        };
        let source = |source: &Source| PrintedSource {
            title: source.title.get(lang).to_owned(),
            url: source.url.clone(),
            facts: provenance(common_words(lang), source, source.certainty),
        };
        let (mut editions, mut notes) = (Vec::new(), Vec::new());
        for part in answering.parts() {
            answering.with_pack(part, |loaded| {
                let sha256 = &loaded.sha256;
                editions.push(edition(&loaded.title, &loaded.pack.edition, sha256));
                notes.extend(loaded.note.as_ref().map(|note| note.get(lang).to_owned()));
            });
        }
        let asks_diagnosis = answering.parts().contains(&Part::Diagnosis);
        if asks_diagnosis {
            let pack = &scs.scheme.pack;
            editions.push(edition(&scs.title, &pack.edition, &scs.sha256));
        }
        let sources = answering.packs().with(|catalog| {
            answering.assessment().with(|a| {
                let mut all = export::sources(catalog, a);
                if asks_diagnosis && !all.contains(&&scs.source) {
                    all.push(&scs.source);
                }
                all.into_iter().map(source).collect()
            })
        });
        PrintedSources { editions, notes, sources }
    }
}
