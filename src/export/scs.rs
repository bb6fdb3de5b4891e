//! What requirements and criteria of ★3 and ★4 are called in lists.

use crate::content::{lang::Lang, scs::LocalizedScs};

/// The number and the name of a requirement; empty where there is none at that position.
#[must_use]
pub fn requirement_name(scs: &LocalizedScs, at: usize, lang: Lang) -> String {
    let section = scs.scheme.pack.sections.get(at);
    section.zip(scs.requirements.get(at)).map_or_else(String::new, |(section, name)| {
        format!("{} {}", section.slug.as_str(), name.get(lang))
    })
}

/// The number and the name of a criterion; empty where there is none at that position.
#[must_use]
pub fn criterion_name(scs: &LocalizedScs, at: usize, lang: Lang) -> String {
    let item = scs.scheme.pack.items.get(at);
    item.zip(scs.criteria.get(at)).map_or_else(String::new, |(item, words)| {
        format!("{} {}", item.slug.as_str(), words.short.get(lang))
    })
}
