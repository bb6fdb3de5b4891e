//! Where everything comes from that a result says.

use super::findings::asked;
use crate::text::CommonWords;
use crate::{
    content::{
        catalog::Catalog,
        words::{Certainty, Source},
    },
    domain::assessment::Assessment,
};

/// When a source was looked at, and how sure something is that stands in it.
pub(crate) fn provenance(
    words: &CommonWords,
    source: &Source,
    certainty: Certainty,
) -> String {
    let copied = source.copied_on.map(words.date);
    let looked_at = (words.date)(source.verified_on);
    let verified = (words.verified)(&looked_at, copied.as_deref());
    format!("{verified} · {}", (words.certainty)(certainty))
}

/// Every source of what was asked and of the stars, once.
#[must_use]
pub fn sources<'a>(catalog: &'a Catalog, a: &'a Assessment) -> Vec<&'a Source> {
    let mut all: Vec<&Source> = Vec::new();
    for level in catalog.levels() {
        all.push(&level.source);
    }
    for (loaded, _) in asked(catalog, a) {
        all.push(&loaded.source);
        if let Some(scoring) = &loaded.scoring {
            all.push(&scoring.source);
            all.extend(scoring.not_applicable.as_ref().map(|rule| &rule.source));
        }
        for item in &loaded.items {
            all.push(&item.source);
        }
    }
    let mut once: Vec<&Source> = Vec::new();
    for source in all {
        if !once.contains(&source) {
            once.push(source);
        }
    }
    once
}
