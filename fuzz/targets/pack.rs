//! The loader of packs, and what makes a report of them: any file is a pack or has faults.

#![no_main]

use hoshimi::{
    content::{
        declaration, easy, glossary, json::Json, ladder, levels, load, policy,
        registered, scs,
    },
    domain::{
        answers::{Answer, Answers},
        score::score,
    },
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(file) = Json::parse(text) else { return };
    for loaded in load::load(&file, "").unwrap_or_default() {
        let mut answers = Answers::default();
        for item in &loaded.pack.items {
            if let Some(choice) = loaded.pack.choices.first() {
                let taken =
                    answers.set(&loaded.pack, &item.slug, Answer::Chosen(*choice));
                assert!(taken.is_ok());
            }
        }
        let _ = score(&loaded.pack, &answers, true);
    }
    let _ = levels::load(&file, "");
    let _ = ladder::load(&file, "");
    let _ = glossary::load(&file, "");
    let _ = policy::load(&file, "");
    let _ = declaration::load(&file, "");
    let _ = scs::load(&file, "");
    let _ = easy::load(&file, "");
    let _ = registered::check(&[("pack".to_owned(), file)]);
});
