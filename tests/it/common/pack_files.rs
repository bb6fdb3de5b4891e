//! Every pack file there is, and what checks it.

use hoshimi::content::{
    declaration, easy, facts, glossary, json::Json, ladder, levels, load, policy, scs,
    validation_error::ValidationError,
};

/// What is wrong with a file; nothing where it is right.
pub(crate) type ValidationErrors = fn(&Json) -> Vec<ValidationError>;

/// Name, text and check of each file. The check of a questionnaire stands first.
pub(crate) const FILES: [(&str, &str, ValidationErrors); 11] = [
    ("sa-diagnosis", include_str!("../../../src/content/packs/sa-diagnosis.toml"), pack),
    (
        "sa-principles",
        include_str!("../../../src/content/packs/sa-principles.toml"),
        pack,
    ),
    ("levels", include_str!("../../../src/content/packs/levels.toml"), |file| {
        levels::load(file, "").err().unwrap_or_default()
    }),
    ("ladder", include_str!("../../../src/content/packs/ladder.toml"), |file| {
        ladder::load(file, "").err().unwrap_or_default()
    }),
    ("glossary", include_str!("../../../src/content/packs/glossary.toml"), words),
    (
        "glossary-more",
        include_str!("../../../src/content/packs/glossary-more.toml"),
        words,
    ),
    ("policy", include_str!("../../../src/content/packs/policy.toml"), |file| {
        policy::load(file, "").err().unwrap_or_default()
    }),
    (
        "declaration",
        include_str!("../../../src/content/packs/declaration.toml"),
        |file| declaration::load(file, "").err().unwrap_or_default(),
    ),
    ("scs", include_str!("../../../src/content/packs/scs.toml"), |file| {
        scs::load(file, "").err().unwrap_or_default()
    }),
    ("facts", include_str!("../../../src/content/packs/facts.toml"), |file| {
        facts::load(file, "").err().unwrap_or_default()
    }),
    ("easy", include_str!("../../../src/content/packs/easy.toml"), |file| {
        easy::load(file, "").err().unwrap_or_default()
    }),
];

fn words(file: &Json) -> Vec<ValidationError> {
    glossary::load(file, "").err().unwrap_or_default()
}

fn pack(file: &Json) -> Vec<ValidationError> {
    load::load(file, "").err().unwrap_or_default()
}
