//! Where everything comes from that a result says.

use super::findings::asked;
use crate::{
    content::{catalog::Catalog, words::Source},
    domain::assessment::Assessment,
};

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
