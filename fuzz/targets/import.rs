//! The import: whatever it lets in can be saved and comes in again without loss.

#![no_main]

use hoshimi::{
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog, lang::Lang},
    domain::date::Date,
    export::{
        import::{LIMIT, open},
        json::{later, write},
    },
};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static PACKS: LazyLock<(Catalog, ExtendedCatalog)> = LazyLock::new(|| {
    let packs =
        Catalog::built_in().and_then(|all| Ok((all, ExtendedCatalog::built_in()?)));
    packs.expect("the build script has checked the packs")
});

fuzz_target!(|bytes: &[u8]| {
    let (catalog, extended) = &*PACKS;
    let Ok(first) = open(catalog, extended, bytes, "x") else { return };
    let (a, day) = (&first.assessment, first.taken_on.unwrap_or(Date::EPOCH));
    let members = later::write(catalog, extended, a, &first.workbook, true);
    let lang = first.language.unwrap_or(Lang::Ja);
    let text = write(catalog, a, &catalog.report(a, day), &members, lang);
    if text.len() > LIMIT {
        return;
    }
    let again =
        open(catalog, extended, text.as_bytes(), "x").expect("what was saved opens");
    assert_eq!((again.assessment, again.workbook), (first.assessment, first.workbook));
    assert_eq!((again.taken_on, again.dropped), (Some(day), Vec::new()));
});
